import { readStaff, type Tx } from '@qorgan/data';
import { actingPosition, type InTwo } from '@qorgan/documents';
import { actingHeadOn, dayOf } from '@qorgan/domain';
import type { Context } from '../context.ts';

/**
 * The post under which the person who acts signs a letter today: their own, or as acting for a head who is away. Once
 * issued a letter keeps the post of its day.
 */
export async function signingPost(
  { now, actor }: Context,
  tx: Tx,
  own: { positionKk: string; positionRu: string },
): Promise<InTwo> {
  const staff = await readStaff(tx, actor.organisationId);
  if (actingHeadOn(staff, dayOf(now))?.seat.memberId !== actor.memberId)
    return { kk: own.positionKk, ru: own.positionRu };
  const head = staff.find(({ roles }) => roles.includes('head'))!;
  const office = await tx
    .selectFrom('member')
    .select(['positionKk', 'positionRu'])
    .where('id', '=', head.memberId)
    .executeTakeFirstOrThrow();
  return actingPosition({ kk: office.positionKk, ru: office.positionRu });
}
