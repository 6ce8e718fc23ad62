import { sendingOf } from '@qorgan/domain';
import { recordReceipt, viewReferral } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { momentOf } from '#lib/forms/moment.ts';
import { blankReceipt, receiptSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ referral: string }>;

const viewOf = async ({ params, locals }: Event) =>
  found(await viewReferral(locals.ctx(), knownId(params.referral)));

export const load = (async (event) => {
  const view = await viewOf(event);
  if (view.referral.state !== 'sent') redirect(303, `/letters/${view.referral.id}`);
  const blank = blankReceipt(event.locals.now);
  const held = await takeHeld(event);
  return {
    view,
    /** The recipient has it in this portal and can confirm it there. */
    isCarriedHere: sendingOf(view.referral)?.channel === 'portal',
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankReceipt(locals.now));
    const checked = await checkForm(typed, receiptSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { day, time, ...said } = checked.value;
    const referralId = knownId(params.referral);
    const result = await recordReceipt(locals.ctx(), { ...said, at: momentOf({ day, time }), referralId });
    if (
      !result.ok &&
      result.refusal.kind === 'wrongState' &&
      (await viewOf(event)).referral.state === 'received'
    )
      redirect(303, `/letters/${referralId}`);
    const received = answered(result, locals.locale, { typed });
    if (!received.ok) return received.failure;
    redirect(303, `/letters/${referralId}?received`);
  },
} satisfies Actions;
