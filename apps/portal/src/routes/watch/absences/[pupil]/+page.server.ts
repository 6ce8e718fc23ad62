import { blankDays, daysSchema } from '#lib/forms/attendance-form.ts';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { declinePutForward, sayDays, viewAbsencesOf } from '@qorgan/usecases';
import { isIsoDate } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await viewAbsencesOf(locals.ctx(), knownId(params.pupil)));
  const held = await takeHeld(event);
  const saved = Number(url.searchParams.get('saved'));
  return {
    ...view,
    typed: held ? readTyped(held, blankDays) : null,
    reason: held ? readTyped(held, blankReason).reason : '',
    isHeld: held !== null,
    /** The day that somebody wants to put right. */
    asked: url.searchParams.get('day'),
    saved: saved > 0 ? saved : null,
    isDeclined: url.searchParams.has('declined'),
  };
}) satisfies PageServerLoad;

export const actions = {
  say: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankDays);
    const checked = await checkForm(typed, daysSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const pupilId = knownId(params.pupil);
    const said = answered(await sayDays(locals.ctx(), { pupilId, ...checked.value }), locals.locale, {
      typed,
    });
    if (!said.ok) return said.failure;
    redirect(303, `/watch/absences/${pupilId}?saved=${said.value.days}#days`);
  },

  decline: async ({ locals, params, request }) => {
    const form = await request.formData();
    const { reason } = readTyped(form, blankReason);
    const checked = await checkForm({ reason }, reasonSchema);
    if (!checked.ok) return fail(400, { reason, problems: checked.problems });
    const upTo = String(form.get('upTo') ?? '');
    if (!isIsoDate(upTo)) return fail(400, { reason, problems: { reason: 'required' as const } });
    const pupilId = knownId(params.pupil);
    const input = {
      pupilId,
      source: 'absences',
      upTo: upTo as IsoDate,
      reason: checked.value.reason,
    } as const;
    const declined = answered(await declinePutForward(locals.ctx(), input), locals.locale, { reason });
    if (!declined.ok) return declined.failure;
    redirect(303, `/watch/absences/${pupilId}?declined`);
  },
} satisfies Actions;
