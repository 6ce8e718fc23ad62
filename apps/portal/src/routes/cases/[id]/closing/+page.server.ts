import { stillOwed } from '@qorgan/domain';
import { closeCase, reopenCase, viewCase } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankClosing, closingSchema, reopeningSchema } from '#lib/forms/closing-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

export const load = (async (event) => {
  const { locals, params } = event;
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  const typed = held ? readTyped(held, blankClosing) : blankClosing;
  return { view, owed: stillOwed(view.duties), typed, isHeld: held !== null, now: locals.now };
}) satisfies PageServerLoad;

export const actions = {
  close: async (event: Event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankClosing);
    const checked = await checkForm(typed, closingSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const caseId = knownId(params.id);
    const done = answered(await closeCase(locals.ctx(), { caseId, ...checked.value }), locals.locale, {
      typed,
    });
    if (!done.ok && !(await isOnRecord(event, caseId, 'caseClosed', typed.reason))) return done.failure;
    redirect(303, `/cases/${caseId}?closed`);
  },

  reopen: async (event: Event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankClosing);
    const checked = await checkForm(typed, reopeningSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const caseId = knownId(params.id);
    const done = answered(await reopenCase(locals.ctx(), { caseId, ...checked.value }), locals.locale, {
      typed,
    });
    if (!done.ok && !(await isOnRecord(event, caseId, 'caseReopened', typed.reason))) return done.failure;
    redirect(303, `/cases/${caseId}?reopened`);
  },
} satisfies Actions;

/** Whether the newest entry says this already: a second click on the button, which is not to be answered with an error. */
async function isOnRecord(
  { locals }: Event,
  caseId: string,
  kind: 'caseClosed' | 'caseReopened',
  reason: string,
): Promise<boolean> {
  const { facts } = found(await viewCase(locals.ctx(), caseId));
  const content = facts.at(-1)?.content;
  return content?.kind === kind && content.reason === reason.trim();
}
