import { closeReport, viewReport } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params } = event;
  const { report, triage } = found(await viewReport(locals.ctx(), knownId(params.id)));
  if (!triage) error(404);
  if (report.closed || report.actedAt) redirect(303, `/reports/${report.id}`);
  const held = await takeHeld(event);
  return {
    id: report.id,
    number: report.number,
    typed: held ? readTyped(held, blankReason) : blankReason,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ params, locals, request }) => {
    const typed = readTyped(await request.formData(), blankReason);
    const checked = await checkForm(typed, reasonSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const id = knownId(params.id);
    const closed = answered(await closeReport(locals.ctx(), id, checked.value.reason), locals.locale, {
      typed,
    });
    if (!closed.ok) return closed.failure;
    redirect(303, `/reports/${id}`);
  },
} satisfies Actions;
