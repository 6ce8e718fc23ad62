import type { Body } from '@qorgan/data';
import {
  measureWords,
  sentLetterWords,
  type Enclosed,
  type LetterFacts,
  type LetterRecipient,
} from '@qorgan/documents';
import {
  detectedOrReceivedAt,
  headInformedAt,
  kindsOf,
  latest,
  type InTwo,
  type ReferralDuty,
  type Report,
} from '@qorgan/domain';
import { circumstances, signs, type IsoDate, type Text } from '@qorgan/statute';
import type { KnownForLetter, SentOfCase } from './case-for-letter.ts';

/** What a case knows that a letter for this duty is drafted from. Parents stay out where 11.1's exception stands. */
export function letterFacts(
  duty: ReferralDuty,
  recipient: Body,
  known: KnownForLetter,
  enclosed: readonly Enclosed[],
): LetterFacts {
  const { file, facts, reports } = known;
  const first = reports.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())[0];
  const exception = exceptionOf(known);
  return {
    purpose: duty === 'p11.3.commission' ? 'referral' : 'notice',
    recipient: recipient.kind as LetterRecipient,
    child: { ...file.child, birthDate: file.child.birthDate as IsoDate | null },
    parents: known.setting.hidesParents ? 'hidden' : file.parents,
    kinds: kindsOf(facts),
    detectedAt: detectedOrReceivedAt(file.grounds),
    receivedAt: headInformedAt(file.grounds),
    circumstance: circumstanceOf(first),
    signs: signsOf(reports),
    observed: written(reports.flatMap((report) => [report.otherSign, report.saw])),
    childWords: written(reports.filter(isOfOneChild).map((report) => report.childWords)),
    isOfSeveral: reports.some((report) => !isOfOneChild(report) && isObserved(report)),
    measures: measuresOf(known),
    enclosed,
    parentsNotInformed: exception,
    immediateDanger: reports.some((report) => report.dangerNow),
  };
}

/**
 * Whether a report names this child alone. Where it names several, nobody but its writer knows whose words the child's
 * words are, and they are not put into any child's letter (order-2026/33, 34).
 */
export const isOfOneChild = ({ pupils }: Pick<Report, 'pupils'>): boolean => pupils.length <= 1;

const isObserved = ({ saw, otherSign, signs: seen }: Report) =>
  saw !== null || otherSign !== null || seen.length > 0;

function exceptionOf({ facts, setting }: KnownForLetter): LetterFacts['parentsNotInformed'] {
  const decided = setting.hidesParents ? latest(facts, 'parentsNotInformed') : undefined;
  if (!decided) return null;
  const wereTold = latest(facts, 'parentsInformed') !== undefined;
  return { reason: decided.content.reason, wereTold };
}

const inTwo = ({ kk, ru }: Text): InTwo => ({ kk, ru });

function circumstanceOf(report: Report | undefined): InTwo | null {
  const found = circumstances.find(({ id }) => id === report?.circumstance);
  return found ? inTwo(found.text) : null;
}

/** A sign is named with its parts where the employee chose parts. */
export function signsOf(reports: readonly Report[]): InTwo[] {
  const seen = new Set(reports.flatMap((report) => report.signs));
  return signs.flatMap((sign) => {
    const parts = 'parts' in sign ? sign.parts.filter((part) => seen.has(part.id)) : [];
    if (parts.length > 0) return parts.map((part) => inTwo(part.text));
    return seen.has(sign.id) ? [inTwo(sign.text)] : [];
  });
}

const written = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);

/** What stands on record as done, and what went out as a letter without being a fact of its own. */
function measuresOf({ told, sent, setting }: KnownForLetter): LetterFacts['measures'] {
  const done = told.flatMap(({ at, content }) => {
    const text = measureWords(content, setting);
    return text ? [{ at, text }] : [];
  });
  const withFact = told.map(({ content }) => ('referralId' in content ? content.referralId : null));
  const letters = sent
    .filter(({ referralId }) => !withFact.includes(referralId))
    .map(({ at, recipient, letter }: SentOfCase) => ({
      at,
      text: sentLetterWords(recipient, letter.number),
    }));
  return [...done, ...letters];
}
