import type { StaffSeat } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import { readAbsences } from './absences.ts';
import { hasBeenHead } from './has-been-head.ts';

/**
 * The living seats of an organisation with their dates and absences: all that says who leads on which day. No name is in
 * it. For a member of the organisation, or the purposes `identity`, `administration` and `clock`.
 */
export async function readStaff(tx: Tx, organisationId: string): Promise<StaffSeat[]> {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('organisation', 'organisation.id', 'member.organisationId')
    .where('member.organisationId', '=', organisationId)
    .where('member.endedAt', 'is', null)
    .select([
      'member.id as memberId',
      'member.accountId',
      'member.roles',
      'member.createdAt as since',
      'member.deputyFrom',
      'member.deputyUntil',
      'member.deputyOrder',
      'organisation.kind as organisationKind',
      hasBeenHead.as('hasBeenHead'),
    ])
    .execute();
  const absences = Map.groupBy(await readAbsences(tx, organisationId), ({ memberId }) => memberId);
  return rows.map(({ deputyFrom, deputyUntil, deputyOrder, ...row }) => ({
    ...row,
    organisationId,
    term: { from: deputyFrom, until: deputyUntil, order: deputyOrder },
    absences: absences.get(row.memberId) ?? [],
  }));
}
