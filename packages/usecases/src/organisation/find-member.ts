import { inContext, readMembers } from '@qorgan/data';
import { can, ok, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import type { MemberListed } from './list-members.ts';
import { denyTo } from './on-behalf-of.ts';

/**
 * One colleague who has not left, for whoever manages the people. Anybody else, and an id that belongs to nobody here,
 * are refused with one answer and put on record.
 */
export const findMember = (ctx: Context, memberId: string): Promise<Result<MemberListed>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'member.manage', { organisationId })) return denyTo(ctx, tx, 'member.manage');
    const members = await readMembers(tx, await ctx.vault.of(tx, organisationId), organisationId);
    const found = members.find(({ id, endedAt }) => id === memberId && endedAt === null);
    if (!found) return denyTo(ctx, tx, 'member.manage');
    const { accountId: _, organisationId: __, ...member } = found;
    return ok(member);
  });
