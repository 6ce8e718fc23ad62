import { blankColumns, columnsSchema, typedColumns } from '#lib/forms/attendance-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { explainColumns, viewAttendanceFile } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => {
  const [sheet, line] = [wholeNumber(url, 'sheet'), wholeNumber(url, 'line')];
  const layout = found(
    await viewAttendanceFile(locals.ctx(), {
      id: knownId(params.id),
      ...(sheet !== null && { sheet: sheet - 1 }),
      ...(line !== null && { headingLine: line }),
    }),
  );
  return { id: params.id, layout, typed: typedColumns(layout.proposed, layout.sheet) };
}) satisfies PageServerLoad;

/** Counted from 1, as people count; null where it was not asked or is no number. */
function wholeNumber(url: URL, name: string): number | null {
  const asked = url.searchParams.get(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null;
}

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankColumns);
    const checked = await checkForm(typed, columnsSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const id = knownId(params.id);
    const { sheet, shape, day, mark, ...columns } = checked.value;
    const kept = {
      ...{ ...columns, shape },
      day: shape === 'lines' ? day : null,
      mark: shape === 'dates' ? null : mark,
    };
    const said = answered(await explainColumns(locals.ctx(), { id, sheet, columns: kept }), locals.locale, {
      typed,
    });
    if (!said.ok) return said.failure;
    redirect(303, `/watch/absences/import/${id}/${shape === 'totals' ? 'check' : 'marks'}`);
  },
} satisfies Actions;
