import { can } from '@qorgan/domain';
import { giveForeignBack, viewForeign } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReturn, returnSchema } from '#lib/forms/answer-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** One that this body can still give back; what a case rests on, or is back already, says so on its own page. */
async function returnable({ locals, params }: RequestEvent<{ id: string }>) {
  const ctx = locals.ctx();
  const foreign = found(await viewForeign(ctx, knownId(params.id)));
  if (!can(ctx.actor, 'foreign.receive', foreign)) error(404);
  if (foreign.state !== 'sent' && foreign.state !== 'received') redirect(303, `/inbox/systems/${foreign.id}`);
  return foreign;
}

export const load = (async (event) => {
  const { id, sender, number } = await returnable(event);
  const held = await takeHeld(event);
  const typed = held ? readTyped(held, blankReturn) : blankReturn;
  return { id, sender, number, typed, isHeld: held !== null };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankReturn);
    const checked = await checkForm(typed, returnSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const foreignId = knownId(params.id);
    const result = await giveForeignBack(locals.ctx(), { foreignId, ...checked.value });
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/inbox/systems/${foreignId}`);
    const given = answered(result, locals.locale, { typed });
    if (!given.ok) return given.failure;
    redirect(303, `/inbox/systems/${foreignId}`);
  },
} satisfies Actions;
