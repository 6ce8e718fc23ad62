import { found } from '#lib/server/answer.ts';
import { listMembers } from '@qorgan/usecases';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const members = found(await listMembers(ctx, 'member.manage'));
  return {
    staff: members.filter(({ endedAt }) => endedAt === null),
    former: members.filter(({ endedAt }) => endedAt !== null),
    self: ctx.actor.memberId,
    isEndedNow: url.searchParams.has('ended'),
  };
}) satisfies PageServerLoad;
