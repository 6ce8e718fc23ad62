import { found } from '#lib/server/answer.ts';
import { listMembers, missingLeaders } from '@qorgan/usecases';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const members = found(await listMembers(ctx, 'member.manage'));
  return {
    staff: members.filter(({ endedAt }) => endedAt === null),
    former: members.filter(({ endedAt }) => endedAt !== null),
    self: ctx.actor.memberId,
    missing: found(await missingLeaders(ctx)),
    isEndedNow: url.searchParams.has('ended'),
    areRolesChangedNow: url.searchParams.has('roles'),
  };
}) satisfies PageServerLoad;
