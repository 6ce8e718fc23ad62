import { inContext, readMembers, type Member } from '@qorgan/data';
import { can, compareKazakh, ok, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { denyTo } from './on-behalf-of.ts';

/** A colleague. Login and phone are there for whoever manages the people and null for everybody else. */
export type MemberListed = Omit<Member, 'accountId' | 'organisationId' | 'login'> & { login: string | null };

/**
 * Everybody with a seat in the organisation, those who have left at the end, by the Kazakh alphabet. Asked for in order
 * to manage them (`member.manage`), it refuses whoever may only read.
 */
export const listMembers = (
  ctx: Context,
  action: 'member.read' | 'member.manage' = 'member.read',
): Promise<Result<MemberListed[]>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, action, { organisationId })) return denyTo(ctx, tx, action);
    const manages = can(ctx.actor, 'member.manage', { organisationId });
    const members = await readMembers(tx, await ctx.vault.of(tx, organisationId), organisationId);
    return ok(
      members
        .map(({ accountId: _, organisationId: __, ...member }) =>
          manages ? member : { ...member, login: null, phone: null },
        )
        .toSorted(
          (a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || compareKazakh(a.name, b.name),
        ),
    );
  });
