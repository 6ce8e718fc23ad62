import { found } from '#lib/server/answer.ts';
import { listMembers, missingLeaders, whoLeads } from '@qorgan/usecases';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const members = found(await listMembers(ctx, 'member.manage'));
  const isSchool = ctx.actor.organisationKind === 'school';
  return {
    staff: members.filter(({ endedAt }) => endedAt === null),
    former: members.filter(({ endedAt }) => endedAt !== null),
    self: ctx.actor.memberId,
    missing: found(await missingLeaders(ctx)),
    isEndedNow: url.searchParams.has('ended'),
    isNobodyThere: isSchool && found(await whoLeads(ctx)).isNobodyThere,
    isSchool,
    isTermChangedNow: url.searchParams.has('term'),
    areRolesChangedNow: url.searchParams.has('roles'),
  };
}) satisfies PageServerLoad;
