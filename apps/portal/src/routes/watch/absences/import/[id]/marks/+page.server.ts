import { blankMarks, marksSchema, mostMarks } from '#lib/forms/attendance-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { explainMarks, viewMarks } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const id = knownId(params.id);
  const viewed = await viewMarks(locals.ctx(), id);
  if (!viewed.ok && viewed.refusal.kind === 'wrongState') redirect(303, `/watch/absences/import/${id}`);
  const { marks } = found(viewed);
  return { id, marks: marks.slice(0, mostMarks), isTooMany: marks.length > mostMarks };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankMarks);
    const checked = await checkForm(typed, marksSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const id = knownId(params.id);
    const { mark, meaning } = checked.value;
    const marks = Object.fromEntries(mark.map((key, at) => [key, meaning[at] ?? 'unknown']));
    const said = answered(await explainMarks(locals.ctx(), { id, marks }), locals.locale, { typed });
    if (!said.ok) return said.failure;
    redirect(303, `/watch/absences/import/${id}/check`);
  },
} satisfies Actions;
