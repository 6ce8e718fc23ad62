import type { Body } from '@qorgan/data';
import { measureWords, type LetterFacts } from '@qorgan/documents';
import {
  detectedOrReceivedAt,
  headInformedAt,
  kindsOf,
  latest,
  parentsAreHidden,
  standing,
  type CaseFile,
  type Fact,
  type InTwo,
  type ReferralDuty,
  type Report,
} from '@qorgan/domain';
import { circumstances, signs, type IsoDate, type Text } from '@qorgan/statute';

/** What a case knows that a letter for this duty is drafted from. Parents stay out where 11.1's exception stands. */
export function letterFacts(
  duty: ReferralDuty,
  recipient: Body,
  file: CaseFile,
  facts: readonly Fact[],
  reports: readonly Report[],
): LetterFacts {
  const first = reports.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())[0];
  const notInformed = parentsAreHidden(facts) ? latest(facts, 'parentsNotInformed') : undefined;
  return {
    purpose: duty === 'p11.3.commission' ? 'referral' : 'notice',
    recipient: recipient.kind as LetterFacts['recipient'],
    child: { ...file.child, birthDate: file.child.birthDate as IsoDate | null },
    parents: notInformed ? 'hidden' : file.parents,
    kinds: kindsOf(facts),
    detectedAt: detectedOrReceivedAt(file.grounds),
    receivedAt: headInformedAt(file.grounds),
    circumstance: circumstanceOf(first),
    signs: signsOf(reports),
    observed: joined(reports.map((report) => [report.otherSign, report.saw])),
    childWords: joined(reports.map((report) => [report.childWords])),
    measures: measuresOf(facts, Boolean(notInformed)),
    parentsNotInformed: notInformed ? { reason: notInformed.content.reason } : null,
    immediateDanger: reports.some((report) => report.dangerNow),
  };
}

const inTwo = ({ kk, ru }: Text): InTwo => ({ kk, ru });

function circumstanceOf(report: Report | undefined): InTwo | null {
  const found = circumstances.find(({ id }) => id === report?.circumstance);
  return found ? inTwo(found.text) : null;
}

/** A sign is named with its parts where the employee chose parts. */
function signsOf(reports: readonly Report[]): InTwo[] {
  const seen = new Set(reports.flatMap((report) => report.signs));
  return signs.flatMap((sign) => {
    const parts = 'parts' in sign ? sign.parts.filter((part) => seen.has(part.id)) : [];
    if (parts.length > 0) return parts.map((part) => inTwo(part.text));
    return seen.has(sign.id) ? [inTwo(sign.text)] : [];
  });
}

function joined(texts: readonly (readonly (string | null)[])[]): string | null {
  const written = texts.flat().filter((text) => text !== null);
  return written.length > 0 ? written.join('\n\n') : null;
}

function measuresOf(facts: readonly Fact[], hidden: boolean): LetterFacts['measures'] {
  return standing(facts).flatMap((fact) => {
    const text = measureWords(fact.content, { hidesParents: hidden });
    return text ? [{ at: fact.at, text }] : [];
  });
}
