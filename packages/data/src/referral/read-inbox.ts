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
import type { Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';
import { readSignatures } from './letter-signatures.ts';
import { eventsOf } from './referral-events.ts';

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

/** What the portal carried to the organisation of the context and is still with it, newest first. */
export async function readInbox(
  tx: Tx,
  vault: Vault,
  filter: { id?: string; ids?: readonly string[]; recipientId: string },
): Promise<ReceivedReferral[]> {
  if (filter.ids?.length === 0) return [];
  let query = tx
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
    .where('referral.recipientId', '=', filter.recipientId)
    .where('referral.sentAt', 'is not', null)
    .orderBy('referral.sentAt', 'desc');
  if (filter.id) query = query.where('referral.id', '=', filter.id);
  if (filter.ids) query = query.where('referral.id', 'in', [...filter.ids]);
  const rows = await query.execute();

  const received: ReceivedReferral[] = [];
  const home = await vault.of(tx, filter.recipientId);
  for (const row of rows) {
    const seals = await vault.of(tx, row.organisationId);
    const events = (await eventsOf(tx, seals, [row.id], home)).get(row.id) ?? [];
    const signatures = await readSignatures(tx, seals, [row.letterId], { withNames: false });
    received.push({
      id: row.id,
      organisationId: row.organisationId,
      concernsHead: row.concernsHead,
      concerns: row.concerns,
      recipientId: row.recipientId,
      duty: row.duty,
      sentAt: row.sentAt!,
      sender: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      letter: { id: row.letterId, number: row.number, issuedOn: row.issuedOn },
      signatures: signatures.get(row.letterId) ?? [],
      events,
      receipt: receiptOf({ events, recipientId: row.recipientId }) ?? null,
      state: stateAtRecipient(events),
      answer: answersOf({ events }).at(-1) ?? null,
    });
  }
  return received;
}
