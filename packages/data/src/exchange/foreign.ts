import type { ForeignContent, ForeignReferral, ReturnReason } from '@qorgan/domain';
import { wakeAt } from '../reminder/wake-ups.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

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
  await wakeAt(
    tx,
    { organisationId: row.organisationId, about: 'foreign', subjectId: row.id },
    row.receivedAt,
  );
  return true;
}

type Filter = { id: string } | { which: 'waiting' | 'settled'; limit: number };

/** Referrals of other systems to the body of the context, newest first, opened. */
export async function readForeigns(tx: Tx, seals: Seals, filter: Filter): Promise<ForeignReferral[]> {
  let query = tx
    .selectFrom('foreignReferral as f')
    .innerJoin('exchangePartner as p', 'p.id', 'f.partnerId')
    .select(['f.id', 'f.organisationId', 'f.partnerId', 'f.senderReferralId', 'f.content'])
    .select(['f.receivedAt', 'f.noticedAt', 'p.name as system'])
    .orderBy('f.receivedAt', 'desc')
    .orderBy('f.id');
  if ('id' in filter) query = query.where('f.id', '=', filter.id);
  else {
    // Settled is what a case rests on and what was given back; the rest waits for somebody.
    query = query.where((eb) => {
      const answered = eb
        .selectFrom('foreignAnswer as a')
        .select('a.foreignId')
        .whereRef('a.foreignId', '=', 'f.id')
        .where('a.kind', '=', 'returned');
      const rests = eb.selectFrom('bodyGround as g').select('g.id').whereRef('g.foreignId', '=', 'f.id');
      const settled = eb.or([eb.exists(answered), eb.exists(rests)]);
      return filter.which === 'settled' ? settled : eb.not(settled);
    });
    query = query.limit(filter.limit);
  }
  const rows = await query.execute();
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

type Answers = Pick<ForeignReferral, 'receipt' | 'returned'>;

async function answersTo(tx: Tx, seals: Seals, ids: readonly string[]): Promise<Map<string, Answers>> {
  const found = new Map<string, Answers>();
  if (ids.length === 0) return found;
  const rows = await tx
    .selectFrom('foreignAnswer')
    .select(['foreignId', 'kind', 'content', 'at'])
    .where('foreignId', 'in', [...ids])
    .execute();
  for (const { foreignId, kind, content, at } of rows) {
    const said = JSON.parse(seals.open(answerPlace(foreignId, kind), content)) as never;
    const former = found.get(foreignId) ?? { receipt: null, returned: null };
    const told = { at, ...(said as object) };
    found.set(foreignId, { ...former, [kind === 'received' ? 'receipt' : 'returned']: told });
  }
  return found;
}

export type NewForeignAnswer = { foreignId: string; at: Date; saidBy: string } & (
  | { kind: 'received'; content: { incomingNumber: string } }
  | { kind: 'returned'; content: { why: ReturnReason; words: string | null } }
);

/** What the body says of it. */
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
}
