import type { IsoDate } from '@qorgan/statute';
import { planAfter, type ContactType, type WatchContact } from './contact.ts';
import type { Ground } from './ground.ts';
import type { SchoolMeasure } from './measure.ts';

/** How much the child worries those who watch. Our own three steps, no measure of the order. */
export const concernLevels = ['high', 'raised', 'low'] as const;
export type ConcernLevel = (typeof concernLevels)[number];

/** How a child is watched: what stands until it is changed. */
export type WatchTerms = {
  level: ConcernLevel;
  /** The member who answers for it. */
  responsibleId: string;
  reviewOn: IsoDate;
  /** What was agreed with the child, the parents and the teachers. */
  agreed: string;
  /** School days between two contacts, and of what type; null where there is no plan. */
  contactEvery: number | null;
  contactType: ContactType | null;
};

/** What is written down about a child under watch. Sealed; appended, never changed. */
export type WatchContent =
  | { kind: 'entered'; terms: WatchTerms }
  | ({ kind: 'groundNamed' } & Ground)
  /** `named` is the record that named it. */
  | { kind: 'groundLifted'; named: string; reason: string }
  | { kind: 'termsChanged'; terms: WatchTerms; reason: string }
  /** The school's part of a rehabilitation plan (order-2026/23), and that it was done. */
  | ({ kind: 'measureNamed' } & SchoolMeasure)
  | { kind: 'measureDone'; measure: string; words: string }
  /** `councilId`: at which meeting of the council, where it was there. */
  | { kind: 'reviewed'; words: string; terms: WatchTerms; councilId: string | null }
  | { kind: 'ended'; reason: string; councilId: string | null }
  /** Takes a record back without another in its place. */
  | { kind: 'withdrawn'; reason: string };
export type WatchRecordKind = WatchContent['kind'];

export type WatchRecord = {
  id: string;
  entryId: string;
  content: WatchContent;
  /** The day on which it was so. */
  on: IsoDate;
  recordedAt: Date;
  recordedBy: string;
  recordedByName: string;
  corrects: string | null;
};

/** A child under watch, as the row of the register says it. Everything else is in its records. */
export type WatchEntry = {
  id: string;
  organisationId: string;
  pupilId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  level: ConcernLevel;
  responsibleId: string;
  reviewOn: IsoDate;
  contactEvery: number | null;
  contactFrom: IsoDate;
  contactAgreed: IsoDate | null;
  enteredAt: Date;
  endedAt: Date | null;
  revision: number;
};

/** A record that stands: nothing later corrects it or takes it back. */
const isStanding = (records: readonly WatchRecord[]) => {
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return ({ id, content }: WatchRecord) => !corrected.has(id) && content.kind !== 'withdrawn';
};

/** The records that stand, in the order they were written down. */
export const standingRecords = (records: readonly WatchRecord[]): WatchRecord[] =>
  records.filter(isStanding(records));

export type StandingGround = Ground & { recordId: string; namedByName: string };

/** The grounds for which the child is watched now: named and not lifted. */
export function groundsOf(records: readonly WatchRecord[]): StandingGround[] {
  const standing = standingRecords(records);
  const lifted = new Set(
    standing.flatMap(({ content }) => (content.kind === 'groundLifted' ? [content.named] : [])),
  );
  return standing.flatMap(({ id, content, recordedByName }) => {
    if (content.kind !== 'groundNamed' || lifted.has(id)) return [];
    const { ground, since, source, evidence } = content;
    return [{ ground, since, source, evidence, recordId: id, namedByName: recordedByName }];
  });
}

/** How the child is watched now; undefined before it was entered. */
export const termsOf = (records: readonly WatchRecord[]): WatchTerms | undefined =>
  standingRecords(records)
    .map(({ content }) => ('terms' in content ? content.terms : undefined))
    .findLast((terms) => terms !== undefined);

/** Since when the plan of contacts counts: the day of the latest record that changed how often, or the entering. */
export function planSince(records: readonly WatchRecord[]): { every: number | null; from: IsoDate } {
  let plan: { every: number | null; from: IsoDate } | undefined;
  for (const { content, on } of standingRecords(records))
    if ('terms' in content && content.terms.contactEvery !== plan?.every)
      plan = { every: content.terms.contactEvery, from: on };
  if (!plan) throw new Error('An entry without the record that entered it');
  return plan;
}

/** What the row of an entry says of how it stands: all of it follows from the records and the contacts. */
export type WatchStanding = Pick<
  WatchEntry,
  'level' | 'responsibleId' | 'reviewOn' | 'contactEvery' | 'contactFrom' | 'contactAgreed'
>;

/** How an entry stands after these records and contacts. Throws where no record entered it. */
export function watchStanding(
  records: readonly WatchRecord[],
  contacts: readonly Omit<WatchContact, 'recordedByName'>[],
): WatchStanding {
  const { level, responsibleId, reviewOn } = termsOf(records)!;
  const { every, from, agreed } = planAfter(contacts, planSince(records));
  return { level, responsibleId, reviewOn, contactEvery: every, contactFrom: from, contactAgreed: agreed };
}
