import type { Locale } from '@qorgan/statute';
import type { Updateable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** Where a member wants to be reminded by mail, opened. */
export type MailAddress = {
  memberId: string;
  address: string;
  locale: Locale;
  verifiedAt: Date | null;
  refusedAt: Date | null;
};

const place = (memberId: string) => ({ table: 'reminder_mail', column: 'address', id: memberId });

/** What there is of a member's address, the state of its code too; held where `lock` is set. */
export async function readMailAddress(tx: Tx, seals: Seals, memberId: string, { lock = false } = {}) {
  const query = tx.selectFrom('reminderMail').selectAll().where('memberId', '=', memberId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && { ...row, address: row.address && seals.open(place(memberId), row.address) };
}

type Change = Omit<Updateable<Schema['reminderMail']>, 'memberId' | 'organisationId' | 'address'> & {
  address?: string | null;
};

/** Makes the row of a member where there is none. */
export async function beginMailAddress(
  tx: Tx,
  member: { memberId: string; organisationId: string; locale: Locale },
): Promise<void> {
  await tx
    .insertInto('reminderMail')
    .values(member)
    .onConflict((conflict) => conflict.column('memberId').doNothing())
    .execute();
}

export async function changeMailAddress(
  tx: Tx,
  seals: Seals,
  memberId: string,
  { address, ...change }: Change,
): Promise<void> {
  const sealed = typeof address === 'string' ? seals.seal(place(memberId), address) : address;
  await tx
    .updateTable('reminderMail')
    .set({ ...change, ...(sealed !== undefined && { address: sealed }) })
    .where('memberId', '=', memberId)
    .execute();
}

/** Since when each member of the organisation has a confirmed address; needs the purpose `clock`, and opens none. */
export async function readMailSince(tx: Tx, organisationId: string): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('reminderMail')
    .select(['memberId', 'verifiedAt'])
    .where('organisationId', '=', organisationId)
    .where('verifiedAt', 'is not', null)
    .execute();
  return new Map(rows.map(({ memberId, verifiedAt }) => [memberId, verifiedAt!]));
}

/** Notes that the mail server knows no such mailbox; needs the purpose `clock`. */
export async function markMailRefused(tx: Tx, memberId: string, at: Date): Promise<void> {
  await tx.updateTable('reminderMail').set({ refusedAt: at }).where('memberId', '=', memberId).execute();
}
