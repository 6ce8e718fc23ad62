import type { Kind } from '@qorgan/statute';
import type { CaseFile, CasePart, Child, Parent } from '../case/case-file.ts';
import { kindsOf, parentsAreHidden } from '../case/duties.ts';
import { standing, type Fact } from '../case/fact.ts';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { letterOfFact } from '../referral/letter-rules.ts';
import type { Referral, ReferralDuty } from '../referral/referral.ts';

/** The three ways in which an offer ends. The receiving school gives the first two, the offering one the third. */
export const transferAnswers = ['accepted', 'refused', 'withdrawn'] as const;
export type TransferAnswer = (typeof transferAnswers)[number];

/** A letter that the first school sent, as the other school is told of it: that it went, not what it says. */
export type TransferredLetter = { duty: ReferralDuty; number: string; issuedOn: string; recipient: Names };
type Names = Readonly<Record<'kk' | 'ru' | 'en', string>>;

/** What the head selected of a case for the school that the child goes to, as it was on that day. */
export type TransferContent = {
  caseNumber: number;
  child: Child;
  part: CasePart;
  /** Null where they were not selected, or are not to be known. */
  parents: readonly Parent[] | null;
  kinds: readonly Kind[] | null;
  facts: readonly Pick<Fact, 'id' | 'content' | 'at' | 'recordedAt' | 'recordedByName' | 'lateReason'>[];
  letters: readonly TransferredLetter[];
  /** What the new school has to know to look after the child, in the head's own words. */
  note: string;
  /** The exception of 11.1 stands: the parents must not learn of it from the new school either. */
  parentsHidden: boolean;
  offeredByName: string;
};

/** A file offered to another school. Who it was offered to, and what came of it, stays for both. */
export type Transfer = {
  id: string;
  organisationId: string;
  toId: string;
  caseId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  offeredAt: Date;
  answer: TransferAnswer | null;
  answeredAt: Date | null;
  /** Why it was refused or taken back; null where it was accepted. */
  reason: string | null;
};

export type TransferSelection = {
  parents: boolean;
  kinds: boolean;
  factIds: readonly string[];
  letterIds: readonly string[];
  note: string;
};

/** Whether the file is before the receiving school: offered, or accepted. What was refused or taken back is not. */
export const isLive = ({ answer }: Pick<Transfer, 'answer'>): boolean =>
  answer === null || answer === 'accepted';

/**
 * The facts that may go to another school: what stands and was done. How the school corrected itself, and how it opened
 * and closed its case, is its own; where the exception of 11.1 stands, so is whatever says who a parent is.
 */
export function transferableFacts(facts: readonly Fact[]): Fact[] {
  const isHidden = parentsAreHidden(facts);
  const inside = ['kindsDecided', 'childDataChanged', 'caseClosed', 'caseReopened'];
  return standing(facts).filter(
    ({ content: { kind } }) => !inside.includes(kind) && !(isHidden && kind === 'parentsInformed'),
  );
}

/** Letters that went out: drafts and what was never sent stay inside. */
export const transferableLetters = (referrals: readonly Referral[]): Referral[] =>
  referrals.filter(({ issued, state }) => issued.length > 0 && state !== 'issued' && state !== 'draft');

type Known = {
  file: CaseFile;
  facts: readonly Fact[];
  referrals: readonly Referral[];
  nameOf: (bodyId: string) => Names;
  offeredByName: string;
};

/** Puts together what was selected, and nothing else. Refused where something selected is not there to go. */
export function selectForTransfer(known: Known, selection: TransferSelection): Result<TransferContent> {
  const { file, facts, referrals, nameOf, offeredByName } = known;
  const parentsHidden = parentsAreHidden(facts);
  if (selection.parents && parentsHidden) return breaks('parentsNamed', 'order-2026/11.1');
  const selected = transferableFacts(facts).filter(({ id }) => selection.factIds.includes(id));
  const letters = transferableLetters(referrals).filter(({ id }) => selection.letterIds.includes(id));
  if (selected.length < selection.factIds.length || letters.length < selection.letterIds.length)
    return refuse({ kind: 'changedMeanwhile' });
  return ok({
    caseNumber: file.number,
    child: file.child,
    part: file.part,
    parents: selection.parents ? file.parents : null,
    kinds: selection.kinds ? kindsOf(facts) : null,
    facts: selected.map(withoutLetter),
    letters: letters.map(({ duty, issued, recipientId }) => {
      const { number, issuedOn } = issued.at(-1)!;
      return { duty, number, issuedOn, recipient: nameOf(recipientId) };
    }),
    note: selection.note,
    parentsHidden,
    offeredByName,
  });
}

/** An id of a letter means nothing in another school. */
function withoutLetter({ id, content, at, recordedAt, recordedByName, lateReason }: Fact) {
  const told =
    letterOfFact({ content }) === null ? content : ({ ...content, referralId: null } as Fact['content']);
  return { id, content: told, at, recordedAt, recordedByName, lateReason };
}

/** An offer ends once. Refusing it and taking it back need a reason; the other school reads it. */
export function answerTransfer(
  transfer: Pick<Transfer, 'answer'>,
  answer: TransferAnswer,
  reason: string | null,
): Result<{ answer: TransferAnswer; reason: string | null }> {
  if (transfer.answer !== null) return refuse({ kind: 'wrongState', is: transfer.answer, needs: 'offered' });
  if (answer !== 'accepted' && !reason) return breaks('reasonNeeded');
  return ok({ answer, reason: answer === 'accepted' ? null : reason });
}
