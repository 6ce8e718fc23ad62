import type { CaseFile } from '../case/case-file.ts';
import type { CaseDuty } from '../case/duties.ts';
import type { Channel } from '../case/fact.ts';
import { isLate } from '../case/record-fact.ts';
import type { DueDate } from '../deadline/due.ts';
import { receiptOf, sendingOf } from '../referral/letter-events.ts';
import { letterOfFact } from '../referral/letter-rules.ts';
import {
  referralDuties,
  type Referral,
  type ReferralDuty,
  type ReferralState,
} from '../referral/referral.ts';
import { standingOf, type ChildStanding } from '../report/decisions.ts';
import type { Part, Report, SeemingKind } from '../report/report.ts';

/** A child of a report in the register. The name is null where the register is without names. */
export type RegisteredChild = {
  name: string | null;
  classLabel: string | null;
  part: Part;
  standing: ChildStanding['is'];
  caseNumber: number | null;
};

export type RegisteredReport = {
  number: number;
  receivedAt: Date;
  noticedAt: Date;
  openedAt: Date | null;
  reporterName: string | null;
  seemingKind: SeemingKind;
  children: readonly RegisteredChild[];
};

/** How a line of the referrals stands: not done, left undone at closing, told without a letter, or as its letter. */
export type RegisteredState = 'open' | 'leftOpen' | 'told' | Exclude<ReferralState, 'draft'>;

/** A notice of paragraph 8 or a referral of 11.3: given, or owed and not given yet. */
export type RegisteredReferral = {
  caseNumber: number;
  childName: string | null;
  duty: ReferralDuty;
  /** The body a letter is addressed to; null where there is no letter. */
  recipientId: string | null;
  due: DueDate;
  at: Date | null;
  channel: Channel | null;
  takenBy: string | null;
  /** The letter's own number and day. */
  outgoing: { number: string; issuedOn: string } | null;
  incomingNumber: string | null;
  receivedAt: Date | null;
  state: RegisteredState;
  /** Later than the order's number, or where it has none a whole day after: the same measure that asks for a reason. */
  isLate: boolean;
  lateReason: string | null;
};

/** Reports as they stand in the register, the oldest first. */
export const registeredReports = (reports: readonly Report[]): RegisteredReport[] =>
  reports
    .toSorted((a, b) => a.number - b.number)
    .map((report) => ({
      number: report.number,
      receivedAt: report.receivedAt,
      noticedAt: report.noticedAt,
      openedAt: report.openedAt,
      reporterName: report.reporterName,
      seemingKind: report.seemingKind,
      children: report.pupils.map(({ id, name, classLabel, part }) => {
        const standing = standingOf(report, id);
        const caseNumber = standing.is === 'inCase' ? standing.join.caseNumber : null;
        return { name, classLabel, part, standing: standing.is, caseNumber };
      }),
    }));

type CaseOnRecord = { file: CaseFile; duties: readonly CaseDuty[]; referrals: readonly Referral[] };

/** The notices and referrals of one case: a line for each letter issued, each telling without one, each still owed. */
export function registeredReferrals({ file, duties, referrals }: CaseOnRecord): RegisteredReferral[] {
  return referralDuties.flatMap((duty): RegisteredReferral[] => {
    const owed = duties.find(({ id, state }) => id === duty && state !== 'notOwed');
    if (!owed) return [];
    const line = {
      ...empty,
      caseNumber: file.number,
      childName: [file.child.surname, file.child.given].join(' '),
      ...{ duty, due: owed.due },
    };
    const letters = referrals.filter((one) => one.duty === duty && one.issued.length > 0);
    const lines = [
      ...told(owed, letters).map((rest) => ({ ...line, ...rest })),
      ...letters.map((letter) => ({ ...line, ...ofLetter(letter, owed) })),
    ];
    if (lines.length > 0) return lines;
    return [{ ...line, state: owed.state === 'leftOpen' ? 'leftOpen' : 'open' }];
  });
}

const empty = {
  recipientId: null,
  at: null,
  channel: null,
  takenBy: null,
  outgoing: null,
  incomingNumber: null,
  receivedAt: null,
  isLate: false,
  lateReason: null,
};

/** A notice that was given without one of these letters, by telephone say. */
function told({ settledBy, ...duty }: CaseDuty, letters: readonly Referral[]) {
  const content = settledBy?.content;
  if (!settledBy || !content || !('referralId' in content)) return [];
  if (letters.some(({ id }) => id === letterOfFact(settledBy))) return [];
  const { channel, takenBy, incomingNumber } = content;
  const { at, recordedAt, lateReason } = settledBy;
  const late = isLate(duty, at, recordedAt);
  return [{ at, channel, takenBy, incomingNumber, state: 'told' as const, isLate: late, lateReason }];
}

function ofLetter(letter: Referral, duty: CaseDuty) {
  const { number, issuedOn } = letter.issued.at(-1)!;
  const [sending, receipt] = [sendingOf(letter), receiptOf(letter)];
  const settles = duty.settledBy && letterOfFact(duty.settledBy) === letter.id;
  return {
    recipientId: letter.recipientId,
    at: sending?.at ?? null,
    channel: sending?.channel ?? null,
    takenBy: sending?.takenBy ?? null,
    outgoing: { number, issuedOn },
    incomingNumber: receipt?.incomingNumber ?? null,
    receivedAt: receipt?.at ?? null,
    state: letter.state as RegisteredState,
    isLate: Boolean(settles && sending && isLate(duty, sending.at, sending.recordedAt)),
    lateReason: settles ? duty.settledBy!.lateReason : null,
  };
}

export type Register = {
  reports: readonly RegisteredReport[];
  referrals: readonly RegisteredReferral[];
};

/** The register with nothing by which a child, a reporter or anybody who took a call is known; nor their own words. */
export const withoutNames = ({ reports, referrals }: Register): Register => ({
  reports: reports.map((report) => ({
    ...report,
    reporterName: null,
    children: report.children.map((child) => ({ ...child, name: null, classLabel: null })),
  })),
  referrals: referrals.map((referral) => ({
    ...referral,
    ...{ childName: null, takenBy: null, lateReason: null },
  })),
});
