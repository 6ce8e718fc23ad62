import type { IsoDate } from '@qorgan/statute';
import { attachmentState, type Attachment } from '../attachment/attachment.ts';
import { dayOf } from '../kernel/day.ts';
import { letterOfFact, minuteOf } from '../referral/letter-rules.ts';
import type { IssuedLetter, Referral, ReferralEvent } from '../referral/referral.ts';
import type { Report } from '../report/report.ts';
import type { CaseFile } from './case-file.ts';
import { standing, type Fact, type FactContent } from './fact.ts';

/** What an entry of a chronology tells of, to be picked by. */
export const chronologyKinds = ['report', 'deed', 'letter', 'injury', 'contact', 'strength', 'file'] as const;
export type ChronologyKind = (typeof chronologyKinds)[number];

type InTime = {
  kind: ChronologyKind;
  /** When it truly happened, or was noticed. */
  at: Date;
  /** When it was written down. */
  writtenAt: Date;
};
type InCase = { file: CaseFile };
export type ChronologyEntry = InTime &
  (
    | { is: 'report'; report: Report }
    | (InCase & { is: 'fact'; fact: Fact })
    | (InCase & { is: 'issued'; referral: Referral; letter: IssuedLetter })
    | (InCase & { is: 'event'; referral: Referral; event: ReferralEvent })
    | (InCase & { is: 'file'; attachment: Attachment })
  );

/** Everything that one case of the child holds. */
export type CaseOfChild = {
  file: CaseFile;
  facts: readonly Fact[];
  referrals: readonly Referral[];
  attachments: readonly Attachment[];
};

const kindOf = ({ kind }: FactContent): ChronologyKind => {
  if (kind === 'injuryMarked') return 'injury';
  if (kind === 'contactHad') return 'contact';
  return kind === 'strengthSeen' ? 'strength' : 'deed';
};

/**
 * What happened to and for a child, over all cases and reports given, each thing in its true place in time and once: what stands
 * now, for what was put right or taken back stays in the course of its case. A sending told by its letter is not told again.
 */
export function chronologyOf(cases: readonly CaseOfChild[], reports: readonly Report[]): ChronologyEntry[] {
  const byNumber = <T>(all: readonly T[], of: (one: T) => number) => all.toSorted((a, b) => of(a) - of(b));
  const told = byNumber(reports, ({ number }) => number).map(
    (report) =>
      ({ is: 'report', kind: 'report', at: report.noticedAt, writtenAt: report.receivedAt, report }) as const,
  );
  return [...told, ...byNumber(cases, ({ file }) => file.number).flatMap(entriesOf)].toSorted(
    (a, b) =>
      minuteOf(a.at).getTime() - minuteOf(b.at).getTime() || a.writtenAt.getTime() - b.writtenAt.getTime(),
  );
}

function entriesOf({ file, facts, referrals, attachments }: CaseOfChild): ChronologyEntry[] {
  const deeds = standing(facts)
    .filter((fact) => letterOfFact(fact) === null)
    .map((fact) => ({
      is: 'fact' as const,
      kind: kindOf(fact.content),
      at: fact.at,
      writtenAt: fact.recordedAt,
      fact,
      file,
    }));
  const files = attachments
    .filter((attachment) => attachmentState(attachment) === 'kept')
    .map((attachment) => ({
      is: 'file' as const,
      kind: 'file' as const,
      at: attachment.addedAt,
      writtenAt: attachment.addedAt,
      attachment,
      file,
    }));
  return [...deeds, ...referrals.flatMap((referral) => ofLetter(referral, file)), ...files];
}

function ofLetter(referral: Referral, file: CaseFile): ChronologyEntry[] {
  const replaced = new Set(referral.events.map(({ corrects }) => corrects));
  const common = { kind: 'letter', referral, file } as const;
  return [
    ...referral.issued.map((letter) => ({
      ...common,
      is: 'issued' as const,
      at: letter.issuedAt,
      writtenAt: letter.issuedAt,
      letter,
    })),
    ...referral.events
      .filter(({ id, type }) => type !== 'withdrawn' && !replaced.has(id))
      .map((event) => ({
        ...common,
        is: 'event' as const,
        at: event.at,
        writtenAt: event.recordedAt,
        event,
      })),
  ];
}

/** Writing takes a while; more than this was written down afterwards. */
const afterwards = 10 * 60_000;
export const isEnteredLater = ({ at, writtenAt }: Pick<ChronologyEntry, 'at' | 'writtenAt'>): boolean =>
  writtenAt.getTime() - at.getTime() > afterwards;

export type ChronologyFilter = {
  /** Empty for every kind. */
  kinds: readonly ChronologyKind[];
  from: IsoDate | null;
  to: IsoDate | null;
};

/** The entries of these kinds that happened on these days, both included. */
export const pickedFrom = (
  entries: readonly ChronologyEntry[],
  { kinds, from, to }: ChronologyFilter,
): ChronologyEntry[] =>
  entries.filter(({ kind, at }) => {
    const day = dayOf(at);
    return (kinds.length === 0 || kinds.includes(kind)) && (!from || day >= from) && (!to || day <= to);
  });
