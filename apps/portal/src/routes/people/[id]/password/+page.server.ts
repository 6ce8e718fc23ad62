import { answered } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { peopleText } from '#lib/text/people.ts';
import { resetPassword } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { livingMember } from '../../living-member.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const ctx = locals.ctx();
  // Whoever is signed in changes their own password where they are asked for the old one.
  if (params.id === ctx.actor.memberId) redirect(303, '/account#password');
  return { member: await livingMember(ctx, knownId(params.id)) };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params }) => {
    const ctx = locals.ctx();
    const member = await livingMember(ctx, knownId(params.id));
    const result = await resetPassword(ctx, member.id);
    if (!result.ok && result.refusal.kind === 'wrongState')
      return fail(409, { refused: { text: peopleText[locals.locale].seatElsewhere } });
    const reset = answered(result, locals.locale, {});
    if (!reset.ok) return reset.failure;
    return { made: reset.value };
  },
} satisfies Actions;
