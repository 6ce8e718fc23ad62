import { isLate } from '@qorgan/domain';
import { lateReasonIn, sendReferral, viewReferral, type SendInput } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { momentOf } from '#lib/forms/moment.ts';
import { blankSending, portalSchema, sendingSchema, type TypedSending } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm, type Checked } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ referral: string }>;

const viewOf = async ({ params, locals }: Event) =>
  found(await viewReferral(locals.ctx(), knownId(params.referral)));

export const load = (async (event) => {
  const { locals } = event;
  const view = await viewOf(event);
  // Nothing to send yet, or sent already: its own page says how it stands.
  if (view.referral.state !== 'issued') redirect(303, `/letters/${view.referral.id}`);
  const isLateNow = view.duty.state === 'open' && isLate(view.duty, locals.now, locals.now);
  const blank = {
    ...blankSending(locals.now),
    channel: view.recipient.receivesHere ? 'portal' : '',
    // What the letter says already is not typed again.
    lateReason: (isLateNow && lateReasonIn(view.referral.draft.body)) || '',
  };
  const held = await takeHeld(event);
  return {
    view,
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
    isLateNow,
  };
}) satisfies PageServerLoad;

/** Through the portal a letter goes now and needs no proof; by any other way it went when somebody says it did. */
async function readSending(typed: TypedSending, now: Date): Promise<Checked<Omit<SendInput, 'referralId'>>> {
  if (typed.channel === 'portal') {
    const checked = await checkForm(typed, portalSchema);
    return checked.ok
      ? { ok: true, value: { ...checked.value, at: now, takenBy: null, proof: null } }
      : checked;
  }
  const checked = await checkForm(typed, sendingSchema);
  if (!checked.ok) return checked;
  const { day, time, ...said } = checked.value;
  return { ok: true, value: { ...said, at: momentOf({ day, time }) } };
}

export const actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankSending(locals.now));
    const read = await readSending(typed, locals.now);
    if (!read.ok) return fail(400, { typed, problems: read.problems });

    const referralId = knownId(params.referral);
    const result = await sendReferral(locals.ctx(), { ...read.value, referralId });
    if (!result.ok && (result.refusal.kind === 'changedMeanwhile' || result.refusal.kind === 'wrongState')) {
      const { referral } = await viewOf(event);
      // A second click, or a colleague was quicker: the page of the letter says who sent it and when.
      if (referral.state !== 'issued') redirect(303, `/letters/${referralId}`);
    }
    const sent = answered(result, locals.locale, { typed });
    if (!sent.ok) return sent.failure;
    redirect(303, `/letters/${referralId}?sent`);
  },
} satisfies Actions;
