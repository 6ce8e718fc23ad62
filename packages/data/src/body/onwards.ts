import type { CarriedChild, Onward, OrganisationKind } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import { countUpTo } from '../count-up-to.ts';
import { cutAt, type PageCut } from '../page-cut.ts';
import { wakeAt } from '../reminder/wake-ups.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'onward_referral', column: 'content', id });
const numberPlace = (id: string) => ({ table: 'onward_receipt', column: 'incoming_number', id });

type InThree = { kk: string; ru: string; en: string };
/** What a recipient reads, and who passed it on. */
export type OnwardListed = Onward & {
  child: CarriedChild;
  bodyCaseId: string;
  sender: InThree;
  senderKind: OrganisationKind;
  recipient: InThree;
};

type Content = { words: string; child: CarriedChild };
export type NewOnward = Omit<Onward, 'withdrawnAt' | 'receipt'> & {
  bodyCaseId: string;
  child: CarriedChild;
  sentBy: string;
};

/** Lays before its recipient what one body passes to another, sealed with the sender's key; the recipient is alarmed of it. */
export async function insertOnward(
  tx: Tx,
  vault: Vault,
  { words, child, concerns, ...row }: NewOnward,
): Promise<void> {
  const seals = await vault.of(tx, row.organisationId);
  const content: Content = { words, child };
  await tx
    .insertInto('onwardReferral')
    .values({
      ...row,
      concerns: concerns.toSorted(),
      content: seals.seal(place(row.id), JSON.stringify(content)),
    })
    .execute();
  const arrival = { organisationId: row.recipientId, about: 'onward', subjectId: row.id } as const;
  await wakeAt(tx, arrival, row.sentAt);
}

/** What one body passed to another and the context may see, newest first, opened. */
export async function readOnwards(
  tx: Tx,
  vault: Vault,
  filter: { id: string } | { bodyCaseId: string },
): Promise<OnwardListed[]> {
  const found = selectOnwards(tx).orderBy('o.sentAt', 'desc');
  const asked =
    'id' in filter
      ? found.where('o.id', '=', filter.id)
      : found.where('o.bodyCaseId', '=', filter.bodyCaseId);
  return opened(tx, vault, await asked.execute());
}

/** `waiting`: for the recipient's word, the longest first. `taken`: under its number, what was taken in last first. */
export type OnwardStanding = 'waiting' | 'taken';

/** What lies before a recipient, one page of it, opened. */
export async function onwardsOnPage(
  tx: Tx,
  vault: Vault,
  { recipientId, which, ...page }: { recipientId: string; which: OnwardStanding } & PageCut,
): Promise<OnwardListed[]> {
  const at = which === 'waiting' ? 'o.sentAt' : 't.at';
  const cut = cutAt(page, { at, id: 'o.id' }, which === 'waiting' ? 'asc' : 'desc');
  const rows = await selectOnwards(tx)
    .where('o.recipientId', '=', recipientId)
    .where('o.withdrawnAt', 'is', null)
    .where('t.at', which === 'waiting' ? 'is' : 'is not', null)
    .where(cut.where)
    .orderBy(at, cut.order)
    .orderBy('o.id', cut.order)
    .limit(page.limit)
    .execute();
  return opened(tx, vault, cut.inOrder(rows));
}

/** How much waits for a recipient's word, counted no further than `upTo`. */
export function countOnwardsWaiting(tx: Tx, recipientId: string, upTo: number): Promise<number> {
  const waiting = tx
    .selectFrom('onwardReferral')
    .select('id')
    .where('recipientId', '=', recipientId)
    .where('withdrawnAt', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('onwardReceipt').select('onwardId').whereRef('onwardId', '=', 'onwardReferral.id')),
      ),
    );
  return countUpTo(tx, waiting, upTo);
}

const selectOnwards = (tx: Tx) =>
  tx
    .selectFrom('onwardReferral as o')
    .leftJoin('onwardReceipt as t', 't.onwardId', 'o.id')
    .innerJoin('organisation as s', 's.id', 'o.organisationId')
    .innerJoin('organisation as r', 'r.id', 'o.recipientId')
    .selectAll('o')
    .select(['t.at as receivedAt', 't.incomingNumber', 's.kind as senderKind'])
    .select(['s.nameKk as senderKk', 's.nameRu as senderRu', 's.nameEn as senderEn'])
    .select(['r.nameKk as recipientKk', 'r.nameRu as recipientRu', 'r.nameEn as recipientEn']);

async function opened(tx: Tx, vault: Vault, rows: readonly Row[]): Promise<OnwardListed[]> {
  const onwards: OnwardListed[] = [];
  for (const row of rows) onwards.push(await openOnward(tx, vault, row));
  return onwards;
}

type Row = Selectable<Schema['onwardReferral']> & {
  receivedAt: Date | null;
  incomingNumber: Uint8Array | null;
  senderKind: OrganisationKind;
} & Record<`${'sender' | 'recipient'}${'Kk' | 'Ru' | 'En'}`, string>;

async function openOnward(tx: Tx, vault: Vault, row: Row): Promise<OnwardListed> {
  const seals = await vault.of(tx, row.organisationId);
  const {
    id,
    bodyCaseId,
    organisationId,
    recipientId,
    purpose,
    concernsHead,
    concerns,
    sentAt,
    withdrawnAt,
  } = row;
  const { receivedAt, incomingNumber } = row;
  return {
    ...{ id, bodyCaseId, organisationId, recipientId, purpose, concernsHead, concerns, sentAt, withdrawnAt },
    ...(JSON.parse(seals.open(place(id), row.content)) as Content),
    senderKind: row.senderKind,
    sender: { kk: row.senderKk, ru: row.senderRu, en: row.senderEn },
    recipient: { kk: row.recipientKk, ru: row.recipientRu, en: row.recipientEn },
    receipt:
      receivedAt && incomingNumber
        ? { at: receivedAt, incomingNumber: seals.open(numberPlace(id), incomingNumber) }
        : null,
  };
}

export type NewOnwardReceipt = {
  onwardId: string;
  /** Whose key seals the number: the sender's, who reads it too. */
  senderId: string;
  at: Date;
  receivedBy: string;
  recordedIn: string;
  incomingNumber: string;
};

/** That the recipient has it, under its own number. */
export async function insertOnwardReceipt(
  tx: Tx,
  vault: Vault,
  { senderId, incomingNumber, ...row }: NewOnwardReceipt,
): Promise<void> {
  const seals = await vault.of(tx, senderId);
  await tx
    .insertInto('onwardReceipt')
    .values({ ...row, incomingNumber: seals.seal(numberPlace(row.onwardId), incomingNumber) })
    .execute();
}

/** Takes it back from its recipient; the database refuses what was received. Answers whether it was done. */
export async function withdrawOnward(
  tx: Tx,
  id: string,
  by: { at: Date; memberId: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('onwardReferral')
    .set({ withdrawnAt: by.at, withdrawnBy: by.memberId })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}
