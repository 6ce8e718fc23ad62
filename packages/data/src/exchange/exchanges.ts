import type { OrganisationKind } from '@qorgan/domain';
import { sql, type Selectable } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

type Row = Selectable<Schema['exchange']>;

/** What was exchanged, as a list shows it: with whom and about which letter, and nothing of whom the letter is about. */
export type Exchange = Omit<Row, 'organisationId' | 'doneBy' | 'sha256'> & {
  doneByName: string;
  partnerName: string | null;
  /** Of the letter that it is about. */
  letterNumber: string | null;
};

/** Puts an exchange on record: refused ones too. */
export const insertExchange = async (tx: Tx, row: Row): Promise<void> => {
  await tx.insertInto('exchange').values(row).execute();
};

/** When this very document was taken, here or elsewhere in what the context may see; undefined where it was not. */
export async function takenAt(tx: Tx, partnerId: string, messageId: string): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('exchange')
    .select('at')
    .where('partnerId', '=', partnerId)
    .where('messageId', '=', messageId)
    .where('outcome', '=', 'taken')
    .executeTakeFirst();
  return row?.at;
}

/** Two who bring one document do so one after the other, until the transaction ends. */
export const holdExchange = async (tx: Tx, messageId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`exchange ${messageId}`}, 0))`.execute(tx);
};

/** The exchanges of an organisation that the context may see, the latest first, so many at most. */
export async function readExchanges(
  tx: Tx,
  seals: Seals,
  { organisationId, most }: { organisationId: string; most: number },
): Promise<Exchange[]> {
  const rows = await tx
    .selectFrom('exchange')
    .leftJoin('exchangePartner', 'exchangePartner.id', 'exchange.partnerId')
    .select([
      'exchange.id',
      'direction',
      'messageId',
      'format',
      'says',
      'partnerId',
      'referralId',
      'foreignId',
      'exchange.tokenId',
      'outcome',
    ])
    .select(['exchange.at', 'exchange.doneBy', 'exchangePartner.name as partnerName'])
    .select((eb) =>
      eb
        .selectFrom('letter')
        .select('number')
        .whereRef('letter.referralId', '=', 'exchange.referralId')
        .orderBy('version', 'desc')
        .limit(1)
        .as('letterNumber'),
    )
    .where('exchange.organisationId', '=', organisationId)
    .orderBy('exchange.at', 'desc')
    .orderBy('exchange.id')
    .limit(most)
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ doneBy }) => doneBy),
  );
  return rows.map(({ doneBy, ...row }) => ({ ...row, doneByName: names.get(doneBy) ?? '' }));
}

/** Organisations by id, as documents name them. */
export async function readParties(
  tx: Tx,
  ids: readonly string[],
): Promise<
  Map<string, { id: string; kind: OrganisationKind; name: { kk: string; ru: string; en: string } }>
> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'kind', 'nameKk', 'nameRu', 'nameEn'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ id, kind, nameKk: kk, nameRu: ru, nameEn: en }) => [id, { id, kind, name: { kk, ru, en } }]),
  );
}
