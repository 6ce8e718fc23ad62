import { readStaff } from '@qorgan/data';
import { breaks, contactEvery as bounds, dayOf, type Result, type WatchTerms } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Why a child cannot be watched so: a review on a day that is past (`reviewInPast`), nobody of the school who answers for
 * it (`responsibleUnknown`), or contacts outside of 1 to 90 school days (`contactPlanUnclear`).
 */
export async function termsFault(
  ctx: Context,
  { tx }: Desk,
  { reviewOn, responsibleId, contactEvery, contactType }: WatchTerms,
): Promise<Result<never> | undefined> {
  if (reviewOn < dayOf(ctx.now)) return breaks('reviewInPast');
  const staff = await readStaff(tx, ctx.actor.organisationId);
  if (!staff.some(({ memberId }) => memberId === responsibleId)) return breaks('responsibleUnknown');
  const isPlanned = contactEvery !== null;
  if (isPlanned !== (contactType !== null)) return breaks('contactPlanUnclear');
  if (isPlanned && (contactEvery < bounds.least || contactEvery > bounds.most))
    return breaks('contactPlanUnclear');
  return undefined;
}
