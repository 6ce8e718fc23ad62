import type { ForeignContent, ForeignReferral, ReturnReason } from '@qorgan/domain';
import { wakeAt } from '../reminder/wake-ups.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { corrected, correctionsOf } from './foreign-corrections.ts';

const place = (id: string, column: 'content' | 'document') => ({ table: 'foreign_referral', column, id });
const answerPlace = (id: string, kind: 'received' | 'returned') => ({
  table: 'foreign_answer',
  column: kind,
  id,
});

export type NewForeign = Pick<
  ForeignReferral,
  'id' | 'organisationId' | 'partnerId' | 'referralId' | 'receivedAt' | 'noticedAt'
> & { content: ForeignContent; document: Uint8Array; takenBy: string };

/** Lays a referral of another system before its body; false where this system sent it before. */
export async function insertForeign(
  tx: Tx,
  seals: Seals,
  { content, document, referralId, ...row }: NewForeign,
): Promise<boolean> {
  if (await foreignIdOf(tx, { ...row, referralId })) return false;
  await tx
    .insertInto('foreignReferral')
    .values({
      ...row,
      senderReferralId: referralId,
      content: seals.seal(place(row.id, 'content'), JSON.stringify(content)),
      document: seals.sealBytes(place(row.id, 'document'), document),
    })
    .execute();
  const { id: foreignId, organisationId, receivedAt } = row;
  await tx.insertInto('foreignWaiting').values({ foreignId, organisationId, receivedAt }).execute();
  await wakeAt(
    tx,
    { organisationId: row.organisationId, about: 'foreign', subjectId: row.id },
    row.receivedAt,
  );
  return true;
}

/** Referrals of other systems to the body of the context, in the order in which they are named, opened. */
export async function readForeigns(
  tx: Tx,
  seals: Seals,
  wanted: readonly string[],
): Promise<ForeignReferral[]> {
  if (wanted.length === 0) return [];
  const found = await tx
    .selectFrom('foreignReferral as f')
    .innerJoin('exchangePartner as p', 'p.id', 'f.partnerId')
    .select(['f.id', 'f.organisationId', 'f.partnerId', 'f.senderReferralId', 'f.content'])
    .select(['f.receivedAt', 'f.noticedAt', 'p.name as system'])
    .where('f.id', 'in', [...wanted])
    .execute();
  const order = new Map(wanted.map((id, at) => [id, at]));
  const rows = found.toSorted((one, other) => order.get(one.id)! - order.get(other.id)!);
  const answers = await answersTo(
    tx,
    seals,
    rows.map(({ id }) => id),
  );
  return rows.map(({ content, senderReferralId, ...row }) => ({
    ...row,
    ...(JSON.parse(seals.open(place(row.id, 'content'), content)) as ForeignContent),
    referralId: senderReferralId,
    ...(answers.get(row.id) ?? { receipt: null, returned: null }),
  }));
}

/** Which referral of this body a system means by its own id. */
export async function foreignIdOf(
  tx: Tx,
  of: { organisationId: string; partnerId: string; referralId: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('foreignReferral')
    .select('id')
    .where('organisationId', '=', of.organisationId)
    .where('partnerId', '=', of.partnerId)
    .where('senderReferralId', '=', of.referralId)
    .executeTakeFirst();
  return row?.id;
}

/** The document as it was signed, byte for byte. */
export async function readForeignDocument(tx: Tx, seals: Seals, id: string): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('foreignReferral')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && seals.openBytes(place(id, 'document'), row.document);
}

type Confirmed = { incomingNumber: string };
type Returned = { why: ReturnReason; words: string | null };
type Answers = Pick<ForeignReferral, 'receipt' | 'returned'>;

async function answersTo(tx: Tx, seals: Seals, ids: readonly string[]): Promise<Map<string, Answers>> {
  const found = new Map<string, Answers>();
  if (ids.length === 0) return found;
  const corrections = await correctionsOf(tx, seals, ids);
  const rows = await tx
    .selectFrom('foreignAnswer')
    .select(['foreignId', 'kind', 'content', 'at'])
    .where('foreignId', 'in', [...ids])
    .execute();
  for (const { foreignId, kind, content, at } of rows) {
    const said = JSON.parse(seals.open(answerPlace(foreignId, kind), content)) as never;
    const former = found.get(foreignId) ?? { receipt: null, returned: null };
    const now =
      kind === 'received'
        ? { receipt: corrected(foreignId, { at, ...(said as Confirmed) }, corrections.get(foreignId) ?? []) }
        : { returned: { at, ...(said as Returned) } };
    found.set(foreignId, { ...former, ...now });
  }
  return found;
}

export type NewForeignAnswer = { foreignId: string; at: Date; saidBy: string } & (
  { kind: 'received'; content: Confirmed } | { kind: 'returned'; content: Returned }
);

/** What the body says of it: confirmed, it waits for a case; given back, for nobody. */
export async function insertForeignAnswer(
  tx: Tx,
  seals: Seals,
  { content, ...row }: NewForeignAnswer,
): Promise<void> {
  const sealed = seals.seal(answerPlace(row.foreignId, row.kind), JSON.stringify(content));
  await tx
    .insertInto('foreignAnswer')
    .values({ ...row, content: sealed })
    .execute();
  const isConfirmed = row.kind === 'received';
  if (!isConfirmed) return stopWaiting(tx, row.foreignId);
  await tx
    .updateTable('foreignWaiting')
    .set({ isConfirmed })
    .where('foreignId', '=', row.foreignId)
    .execute();
}

/** It waits no more: a case rests on it, or it was given back. */
export async function stopWaiting(tx: Tx, foreignId: string): Promise<void> {
  await tx.deleteFrom('foreignWaiting').where('foreignId', '=', foreignId).execute();
}
