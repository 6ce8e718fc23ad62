import { can } from '@qorgan/domain';
import { confirmOnward, viewOnward } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankConfirmation, confirmationSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const ctx = event.locals.ctx();
  const { organisationId, organisationKind } = ctx.actor;
  const onward = found(await viewOnward(ctx, knownId(event.params.id)));
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    onward,
    mayOpen: can(ctx.actor, 'bodyCase.open', { organisationId }),
    isSchool: organisationKind === 'school',
    /** A case manager has no inbox: back leads to the case that rests on it. */
    receives: ctx.actor.roles.includes('receiver'),
    isConfirmed: event.url.searchParams.has('confirmed'),
    typed: held ? readTyped(held, blankConfirmation) : blankConfirmation,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ params, locals, request }) => {
    const typed = readTyped(await request.formData(), blankConfirmation);
    const checked = await checkForm(typed, confirmationSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const onwardId = knownId(params.id);
    const { incomingNumber } = checked.value;
    const result = await confirmOnward(locals.ctx(), { onwardId, incomingNumber });
    // A second click, or somebody was quicker: the page shows the number that stands.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/onward/${onwardId}`);
    const confirmed = answered(result, locals.locale, { typed });
    if (!confirmed.ok) return confirmed.failure;
    redirect(303, `/onward/${onwardId}?confirmed`);
  },
} satisfies Actions;
