import { can } from '@qorgan/domain';
import { confirmForeign, viewForeign } from '@qorgan/usecases';
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
  const { organisationId } = ctx.actor;
  const foreign = found(await viewForeign(ctx, knownId(event.params.id)));
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    foreign,
    mayAnswer: can(ctx.actor, 'foreign.receive', { organisationId }),
    mayOpen: can(ctx.actor, 'bodyCase.open', { organisationId }),
    done: (['confirmed', 'corrected'] as const).find((name) => event.url.searchParams.has(name)) ?? null,
    typed: held ? readTyped(held, blankConfirmation) : blankConfirmation,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ params, locals, request }) => {
    const typed = readTyped(await request.formData(), blankConfirmation);
    const checked = await checkForm(typed, confirmationSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const foreignId = knownId(params.id);
    const { incomingNumber } = checked.value;
    const result = await confirmForeign(locals.ctx(), { foreignId, incomingNumber });
    // A second click, or somebody was quicker: the page shows what stands.
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/systems/${foreignId}`);
    const confirmed = answered(result, locals.locale, { typed });
    if (!confirmed.ok) return confirmed.failure;
    redirect(303, `/inbox/systems/${foreignId}?confirmed`);
  },
} satisfies Actions;
