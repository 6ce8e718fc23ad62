import { can } from '@qorgan/domain';
import { correctForeign, viewForeign } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankOwnReceipt, ownReceiptSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** One whose number this body can put right; not confirmed yet, or given back, its own page says so. */
async function confirmed({ locals, params }: RequestEvent<{ id: string }>) {
  const ctx = locals.ctx();
  const foreign = found(await viewForeign(ctx, knownId(params.id)));
  if (!can(ctx.actor, 'foreign.receive', foreign)) error(404);
  const { id, sender, number, receipt, returned } = foreign;
  if (!receipt || returned) redirect(303, `/inbox/systems/${id}`);
  return { id, sender, number, receipt };
}

export const load = (async (event) => {
  const foreign = await confirmed(event);
  const held = await takeHeld(event);
  const { incomingNumber } = foreign.receipt;
  return {
    ...foreign,
    typed: held ? readTyped(held, blankOwnReceipt) : { ...blankOwnReceipt, incomingNumber },
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
    const foreignId = knownId(params.id);
    const entryId = knownId(checked.value.eventId);
    const result = await correctForeign(locals.ctx(), { foreignId, entryId, incomingNumber, reason });
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/systems/${foreignId}`);
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const { receipt } = await confirmed(event);
      // A second click: it is on record already.
      if (receipt.incomingNumber === incomingNumber && receipt.replaced.at(-1)?.by.reason === reason)
        redirect(303, `/inbox/systems/${foreignId}?corrected`);
      return fail(409, { typed, isChanged: true });
    }
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/inbox/systems/${foreignId}?corrected`);
  },
} satisfies Actions;
