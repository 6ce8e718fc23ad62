import { inContext, readStaff } from '@qorgan/data';
import { can, dayOf, ok, recipientsOf, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { denyTo } from './on-behalf-of.ts';

/**
 * Which reports nobody in the school would see as its people stand today: any at all, those about the head, or none. For
 * whoever manages the people; a body outside of schools misses nobody.
 */
export const missingLeaders = (ctx: Context): Promise<Result<'all' | 'aboutHead' | null>> =>
  inContext(ctx.db, { actor: ctx.actor }, async (tx) => {
    const { organisationId, organisationKind } = ctx.actor;
    if (!can(ctx.actor, 'member.manage', { organisationId })) return denyTo(ctx, tx, 'member.manage');
    if (organisationKind !== 'school') return ok(null);
    const staff = await readStaff(tx, organisationId);
    const isSeen = (concernsHead: boolean) =>
      recipientsOf({ organisationId, concernsHead, concerns: [] }, staff, dayOf(ctx.now)).length > 0;
    if (!isSeen(false)) return ok('all');
    return ok(isSeen(true) ? null : 'aboutHead');
  });
