import { correctOwnReceipt, viewReceived } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankOwnReceipt, ownReceiptSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

/** A letter of this body with the receipt that it gave. Not yet confirmed, or taken back: its own page says so. */
async function confirmed({ locals, params }: Event) {
  const id = knownId(params.id);
  const result = await viewReceived(locals.ctx(), id);
  if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/${id}`);
  const received = found(result);
  if (!received.receipt) redirect(303, `/inbox/${id}`);
  return { received, receipt: received.receipt };
}

export const load = (async (event) => {
  const { received, receipt } = await confirmed(event);
  const held = await takeHeld(event);
  return {
    received,
    receipt,
    typed: held
      ? readTyped(held, blankOwnReceipt)
      : { ...blankOwnReceipt, incomingNumber: receipt.incomingNumber ?? '' },
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankOwnReceipt);
    const checked = await checkForm(typed, ownReceiptSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { incomingNumber, reason } = checked.value;
    const referralId = knownId(params.id);
    const eventId = knownId(checked.value.eventId);
    const input = { referralId, eventId, incomingNumber, reason };
    const result = await correctOwnReceipt(locals.ctx(), input);
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const { receipt } = await confirmed(event);
      // A second click: it is on record already.
      if (receipt.incomingNumber === incomingNumber && receipt.reason === reason)
        redirect(303, `/inbox/${referralId}?corrected`);
      return fail(409, { typed, isChanged: true });
    }
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/inbox/${referralId}?corrected`);
  },
} satisfies Actions;
