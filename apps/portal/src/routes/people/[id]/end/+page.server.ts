import { answered } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { endMember } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { livingMember } from '../../living-member.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const ctx = locals.ctx();
  const member = await livingMember(ctx, knownId(params.id));
  return { member, isSelf: member.id === ctx.actor.memberId };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params }) => {
    const ctx = locals.ctx();
    const member = await livingMember(ctx, knownId(params.id));
    const ended = answered(await endMember(ctx, member.id), locals.locale, {});
    if (!ended.ok) return ended.failure;
    redirect(303, '/people?ended');
  },
} satisfies Actions;
