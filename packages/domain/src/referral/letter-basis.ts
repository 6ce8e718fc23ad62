import type { Kind } from '@qorgan/statute';
import type { CaseFile, Child, Parent } from '../case/case-file.ts';
import { childDifferences } from '../case/child-data.ts';
import { kindsOf, parentsAreHidden } from '../case/duties.ts';
import { standing, type Fact } from '../case/fact.ts';
import type { LetterDraft, ReferralDuty } from './referral.ts';

/** A letter of the same case that has gone out. */
export type SentLetter = { referralId: string; duty: ReferralDuty };

/** Of a case, what a letter tells. */
export type CaseForLetter = {
  file: Pick<CaseFile, 'child' | 'parents' | 'grounds'>;
  facts: readonly Fact[];
  /** The standing facts that have words in a letter. */
  told: readonly Fact[];
  sent: readonly SentLetter[];
};

/** The state of a case that a letter was drafted from: enough to say later what has changed since. */
export type LetterBasis = {
  child: Child;
  /** Null while they are hidden (order-2026/11.1). */
  parents: readonly Parent[] | null;
  kinds: readonly Kind[];
  /** Ids of the reports the case rested on. */
  reports: readonly string[];
  /** Ids of the facts that the letter tells. */
  facts: readonly string[];
  letters: readonly SentLetter[];
};

/** A letter as the case itself words it, and what it was drafted from. The head's own words are what differs from it. */
export type DraftedLetter = { draft: LetterDraft; basis: LetterBasis };

export type LetterChange =
  | { what: 'child'; fields: readonly (keyof Child)[] }
  | { what: 'parents' | 'parentsHidden' | 'parentsShown' }
  | { what: 'kinds'; kinds: readonly Kind[] }
  | { what: 'reportJoined'; number: number }
  | { what: 'factRecorded' | 'factCorrected' | 'factWithdrawn'; fact: Fact }
  | { what: 'letterSent' | 'letterNotSent'; duty: ReferralDuty };

export function basisOf({ file, facts, told, sent }: CaseForLetter): LetterBasis {
  return {
    child: file.child,
    parents: parentsAreHidden(facts) ? null : file.parents,
    kinds: kindsOf(facts),
    reports: [...new Set(file.grounds.map(({ reportId }) => reportId))],
    facts: told.map(({ id }) => id),
    letters: sent.map(({ referralId, duty }) => ({ referralId, duty })),
  };
}

/**
 * What of a case has changed since a letter was drafted from it, and concerns the letter: a fact that no letter tells
 * is no change. Nothing, where the letter may go as it is.
 */
export function changesSince(basis: LetterBasis, now: CaseForLetter): LetterChange[] {
  const current = basisOf(now);
  return [
    ...dataChanges(basis, current),
    ...(isSame(basis.kinds.toSorted(), current.kinds.toSorted())
      ? []
      : [{ what: 'kinds', kinds: current.kinds } as const]),
    ...joined(basis, now),
    ...factChanges(basis, now),
    ...letterChanges(basis, now),
  ];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function dataChanges(before: LetterBasis, now: LetterBasis): LetterChange[] {
  const of = ({ child, parents }: LetterBasis) => ({ pupilId: null, child, parents: parents ?? [] });
  const differ = childDifferences(of(before), of(now)).map(({ field }) => field);
  const fields = differ.filter((field) => field !== 'parents' && field !== 'pupil');
  return [
    ...(fields.length > 0 ? [{ what: 'child', fields } as const] : []),
    ...parentChanges(before.parents, now.parents, differ.includes('parents')),
  ];
}

function parentChanges(
  before: LetterBasis['parents'],
  now: LetterBasis['parents'],
  differ: boolean,
): LetterChange[] {
  if (before && !now) return [{ what: 'parentsHidden' }];
  if (!before && now) return [{ what: 'parentsShown' }];
  return differ ? [{ what: 'parents' }] : [];
}

const joined = ({ reports }: LetterBasis, { file }: CaseForLetter): LetterChange[] =>
  [...new Map(file.grounds.map(({ reportId, reportNumber }) => [reportId, reportNumber]))]
    .filter(([id]) => !reports.includes(id))
    .map(([, number]) => ({ what: 'reportJoined', number }));

function factChanges(basis: LetterBasis, { facts, told }: CaseForLetter): LetterChange[] {
  const isHidden = parentsAreHidden(facts);
  const stands = new Set(standing(facts).map(({ id }) => id));
  const isNew = ({ id, content }: Fact) =>
    // That the parents are hidden from now on is a change of its own.
    !basis.facts.includes(id) &&
    !(content.kind === 'parentsNotInformed' && isHidden && basis.parents !== null);
  const recorded = told.filter(isNew).map((fact): LetterChange => ({
    what: fact.corrects !== null && basis.facts.includes(fact.corrects) ? 'factCorrected' : 'factRecorded',
    fact,
  }));
  const replaced = new Set(told.map(({ corrects }) => corrects));
  // What still stands and is not told any more speaks of the parents; that they are shown again is told by itself.
  const withdrawn = facts
    .filter(({ id }) => basis.facts.includes(id) && !stands.has(id) && !replaced.has(id))
    .filter(({ content }) => isHidden || content.kind !== 'parentsNotInformed')
    .map((fact): LetterChange => ({ what: 'factWithdrawn', fact }));
  return [...recorded, ...withdrawn];
}

/** Letters that a fact speaks of come with their fact. */
function letterChanges(basis: LetterBasis, { facts, sent }: CaseForLetter): LetterChange[] {
  const withFact = new Set(
    facts.flatMap(({ content }) =>
      'referralId' in content && content.referralId ? [content.referralId] : [],
    ),
  );
  const isIn = (letters: readonly SentLetter[], { referralId }: SentLetter) =>
    letters.some((one) => one.referralId === referralId) || withFact.has(referralId);
  return [
    ...sent
      .filter((one) => !isIn(basis.letters, one))
      .map(({ duty }): LetterChange => ({ what: 'letterSent', duty })),
    ...basis.letters
      .filter((one) => !isIn(sent, one))
      .map(({ duty }): LetterChange => ({ what: 'letterNotSent', duty })),
  ];
}
