import {
  answersOf,
  receiptOf,
  stateAtRecipient,
  type AnswerEvent,
  type LetterSignature,
  type ReceivedEvent,
  type ReferralDuty,
  type ReferralEvent,
} from '@qorgan/domain';
import type { ExpressionBuilder } from 'kysely';
import { countUpTo } from '../count-up-to.ts';
import { cutAt, type PageCut } from '../page-cut.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Seals, Vault } from '../vault/vault.ts';
import { signaturesFrom } from './letter-signatures.ts';
import { eventsFrom } from './referral-events.ts';

/** A referral as its recipient sees it: the letter that was sent, its own receipt and answer with all it wrote before. */
export type ReceivedReferral = {
  id: string;
  organisationId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  recipientId: string;
  duty: ReferralDuty;
  sentAt: Date;
  sender: { kk: string; ru: string; en: string };
  letter: { id: string; number: string; issuedOn: string };
  /** Electronic signatures under the letter. */
  signatures: readonly LetterSignature[];
  /** The recipient's own entries: what the school wrote down stays with the school. */
  events: readonly ReferralEvent[];
  receipt: ReceivedEvent | null;
  /** What it answered last. */
  answer: AnswerEvent | null;
  /** Where it stands by the recipient's own word. */
  state: ReturnType<typeof stateAtRecipient>;
};

/** A page of what lies before a body: what waits for its word, the longest first, or the rest, newest first. */
export type InboxPage = { which: 'waiting' | 'taken' } & PageCut;

/**
 * What the portal carried to this organisation and is still with it: one letter, those named, or a page. Where a page is
 * asked for, its letters are found first and opened then, so that an inbox of any length costs a page.
 */
export async function readInbox(
  tx: Tx,
  vault: Vault,
  filter: { recipientId: string } & ({ id: string } | { ids: readonly string[] } | InboxPage),
): Promise<ReceivedReferral[]> {
  const { recipientId } = filter;
  const ids =
    'id' in filter ? [filter.id] : 'ids' in filter ? filter.ids : await idsOfPage(tx, recipientId, filter);
  if (ids.length === 0) return [];
  const rows = await rowsOf(tx, recipientId, ids);
  const order = new Map(ids.map((id, at) => [id, at]));
  return opened(
    tx,
    vault,
    recipientId,
    rows.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!),
  );
}

async function idsOfPage(tx: Tx, recipientId: string, page: InboxPage): Promise<readonly string[]> {
  const rows = await (page.which === 'waiting'
    ? waitingOn(tx, recipientId, page)
    : takenOn(tx, recipientId, page));
  return rows.map(({ id }) => id);
}

const before = (tx: Tx, recipientId: string) =>
  tx
    .selectFrom('referral')
    .innerJoin('letter', 'letter.id', 'referral.sentLetterId')
    .select('referral.id')
    .where('referral.recipientId', '=', recipientId)
    .where('referral.sentAt', 'is not', null);

async function waitingOn(tx: Tx, recipientId: string, page: PageCut) {
  const cut = cutAt(page, { at: 'w.sentAt', id: 'w.referralId' }, 'asc');
  const rows = await before(tx, recipientId)
    .innerJoin('letterWaiting as w', 'w.referralId', 'referral.id')
    .where('w.recipientId', '=', recipientId)
    .where(cut.where)
    .orderBy('w.sentAt', cut.order)
    .orderBy('w.referralId', cut.order)
    .limit(page.limit)
    .execute();
  return cut.inOrder(rows);
}

/**
 * Looked up for each letter of the page: with `offset 0` it is not read as a join, for which the planner asks the policy of
 * every letter that waits anywhere, to find that fifty do not.
 */
const waits = ({ exists, selectFrom }: ExpressionBuilder<Schema, 'referral'>) =>
  exists(
    selectFrom('letterWaiting as w')
      .select('w.referralId')
      .whereRef('w.referralId', '=', 'referral.id')
      .offset(0),
  );

async function takenOn(tx: Tx, recipientId: string, page: PageCut) {
  const cut = cutAt(page, { at: 'referral.sentAt', id: 'referral.id' }, 'desc');
  const rows = await before(tx, recipientId)
    .where((eb) => eb.not(waits(eb)))
    .where(cut.where)
    .orderBy('referral.sentAt', cut.order)
    .orderBy('referral.id', cut.order)
    .limit(page.limit)
    .execute();
  return cut.inOrder(rows);
}

/** How many letters wait for the word of this body, counted no further than `upTo`. */
export async function countWaitingLetters(tx: Tx, recipientId: string, upTo: number): Promise<number> {
  const waiting = tx.selectFrom('letterWaiting').select('referralId').where('recipientId', '=', recipientId);
  return countUpTo(tx, waiting, upTo);
}

const rowsOf = (tx: Tx, recipientId: string, ids: readonly string[]) =>
  tx
    .selectFrom('referral')
    .innerJoin('organisation', 'organisation.id', 'referral.organisationId')
    .innerJoin('letter', 'letter.id', 'referral.sentLetterId')
    .select([
      'referral.id',
      'referral.organisationId',
      'referral.concernsHead',
      'referral.concerns',
      'referral.recipientId',
      'referral.duty',
      'referral.sentAt',
      'organisation.nameKk',
      'organisation.nameRu',
      'organisation.nameEn',
      'letter.id as letterId',
      'letter.number',
      'letter.issuedOn',
    ])
    .where('referral.recipientId', '=', recipientId)
    .where('referral.sentAt', 'is not', null)
    .where('referral.id', 'in', [...ids])
    .execute();

/** With what each says: every school's with its seals, and all of them with two questions. */
async function opened(
  tx: Tx,
  vault: Vault,
  recipientId: string,
  rows: Awaited<ReturnType<typeof rowsOf>>,
): Promise<ReceivedReferral[]> {
  const schools = new Map<string, Seals>();
  for (const { organisationId } of rows)
    schools.set(organisationId, schools.get(organisationId) ?? (await vault.of(tx, organisationId)));
  const each = (of: 'id' | 'letterId') =>
    new Map(rows.map((row) => [row[of], schools.get(row.organisationId)!]));
  const events = await eventsFrom(tx, each('id'), await vault.of(tx, recipientId));
  const signatures = await signaturesFrom(tx, each('letterId'));
  return rows.map((row) => {
    const befell = events.get(row.id) ?? [];
    const { id, organisationId, concernsHead, concerns, duty } = row;
    return {
      ...{ id, organisationId, concernsHead, concerns, recipientId, duty, sentAt: row.sentAt! },
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letter: { id: row.letterId, number: row.number, issuedOn: row.issuedOn },
      signatures: signatures.get(row.letterId) ?? [],
      events: befell,
      receipt: receiptOf({ events: befell, recipientId }) ?? null,
      state: stateAtRecipient(befell),
      answer: answersOf({ events: befell }).at(-1) ?? null,
    };
  });
}
