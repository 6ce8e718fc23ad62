import {
  stateOf,
  type IssuedLetter,
  type LetterDraft,
  type Referral,
  type ReferralDuty,
  type ReferralEvent,
} from '@qorgan/domain';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { namesOf } from '../report/read-reports.ts';
import { draftPlace } from './insert-referral.ts';
import { eventsOf, holdReferral } from './referral-events.ts';

export type ReferralFilter = { id?: string; caseIds?: readonly string[] };

/** Referrals of a school with draft, issued letters and events, oldest first. */
export async function readReferrals(tx: Tx, seals: Seals, filter: ReferralFilter): Promise<Referral[]> {
  let query = tx
    .selectFrom('referral')
    .innerJoin('letterDraft', 'letterDraft.referralId', 'referral.id')
    .selectAll('referral')
    .select('letterDraft.content as draft')
    .orderBy('referral.createdAt');
  if (filter.id) query = query.where('referral.id', '=', filter.id);
  if (filter.caseIds) {
    if (filter.caseIds.length === 0) return [];
    query = query.where('referral.caseId', 'in', [...filter.caseIds]);
  }
  const rows = await query.execute();
  const ids = rows.map((row) => row.id);
  const letters = await lettersOf(tx, seals, ids);
  const events = await eventsOf(tx, seals, ids);
  return rows.map((row) => toReferral(seals, row, letters.get(row.id) ?? [], events.get(row.id) ?? []));
}

/** One referral of the school; `undefined` where there is none or none for this person. */
export const readReferral = async (tx: Tx, seals: Seals, id: string): Promise<Referral | undefined> =>
  (await readReferrals(tx, seals, { id }))[0];

/** The same, held until the transaction ends. */
export async function lockReferral(tx: Tx, seals: Seals, id: string): Promise<Referral | undefined> {
  await holdReferral(tx, id);
  return readReferral(tx, seals, id);
}

/** The cases in which a letter came back, whatever became of it since. */
export async function casesWithReturns(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('referralEvent')
    .innerJoin('referral', 'referral.id', 'referralEvent.referralId')
    .select('referral.caseId')
    .distinct()
    .where('referralEvent.type', '=', 'returned')
    .execute();
  return rows.map(({ caseId }) => caseId);
}

type Row = Selectable<Schema['referral']> & { draft: Uint8Array };

function toReferral(
  seals: Seals,
  row: Row,
  issued: readonly IssuedLetter[],
  events: readonly ReferralEvent[],
): Referral {
  return {
    id: row.id,
    caseId: row.caseId,
    organisationId: row.organisationId,
    concernsHead: row.concernsHead,
    concerns: row.concerns,
    duty: row.duty as ReferralDuty,
    recipientId: row.recipientId,
    follows: row.follows,
    state: stateOf(issued, events),
    draft: JSON.parse(seals.open(draftPlace(row.id), row.draft)) as LetterDraft,
    issued,
    events,
    revision: row.revision,
  };
}

async function lettersOf(tx: Tx, seals: Seals, ids: readonly string[]): Promise<Map<string, IssuedLetter[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('letter')
    .select([
      'id',
      'referralId',
      'version',
      'number',
      'issuedOn',
      'issuedAt',
      'issuedBy',
      'sha256',
      'directoryVersion',
    ])
    .where('referralId', 'in', [...ids])
    .orderBy('version')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map((row) => row.issuedBy),
  );
  return Map.groupBy(
    rows.map((row) => ({ ...row, issuedByName: names.get(row.issuedBy) ?? '' })),
    (row) => row.referralId,
  );
}
