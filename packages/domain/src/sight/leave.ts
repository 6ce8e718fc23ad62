import type { CasePart } from '../case/case-file.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';
import { standingOf } from '../report/decisions.ts';
import { isMedicalSign, type Report, type ReportPupil } from '../report/report.ts';

/** How far a sign may be seen: what, when and by whom; or the reporter's own words too. */
export const leaveExtents = ['withoutWords', 'withWords'] as const;
export type LeaveExtent = (typeof leaveExtents)[number];

/** What of a report is in the reporter's own words. */
export type SeenWords = Pick<Report, 'otherSign' | 'place' | 'saw' | 'childWords' | 'did'>;

/** A sign about one child as the psychologist may see it. Nothing of another child and nothing of a case is in it. */
export type SeenSign = {
  reportNumber: number;
  name: string;
  classLabel: string | null;
  part: CasePart;
  /** The member who noticed it, and their name. */
  seenBy: string;
  seenByName: string;
  noticedAt: Date;
  receivedAt: Date;
  /** Codes of paragraph 7. */
  signs: readonly string[];
  doctorNeeded: boolean;
  dangerNow: boolean;
  /** Null where the words were not let through. */
  words: SeenWords | null;
};

/** A child's sign that those who lead let the psychologist see, and since when. */
export type Leave = SeenSign & {
  id: string;
  reportPupilId: string;
  /** Null where the roster does not know the child. */
  pupilId: string | null;
  givenAt: Date;
  givenByName: string;
  /** When it was taken back, with effect at once; only those who lead still see it then. */
  endedAt: Date | null;
  endedByName: string | null;
};

/**
 * What the psychologist sees of one child's sign. It is drawn from the report at the moment of the leave; a report does
 * not change. Of a pupil said to have done it nothing is shown: what was seen then is about another child (ADR 0115).
 */
export function seenSign(
  report: Report,
  pupil: ReportPupil & { part: CasePart },
  extent: LeaveExtent,
): SeenSign {
  const { otherSign, place, saw, childWords, did } = report;
  return {
    reportNumber: report.number,
    name: pupil.name,
    classLabel: pupil.classLabel,
    part: pupil.part,
    seenBy: report.reporterId,
    seenByName: report.reporterName,
    noticedAt: report.noticedAt,
    receivedAt: report.receivedAt,
    signs: report.signs,
    doctorNeeded: report.doctorNeeded,
    dangerNow: report.dangerNow,
    words: extent === 'withWords' ? { otherSign, place, saw, childWords, did } : null,
  };
}

/** The child's line, where "no case" stands for it: only then is there a leave to give. Else `leaveNeedsDecision`. */
function decidedWithout(report: Report, lineId: string): Result<ReportPupil> {
  const pupil = report.pupils.find(({ id }) => id === lineId);
  return pupil && standingOf(report, lineId).is === 'noCase' ? ok(pupil) : breaks('leaveNeedsDecision');
}

/**
 * Whether the psychologist may be let see a child's sign: of whom it happened to or who saw it, once "no case" stands.
 * Where there is a case, that case is shared or told of (ADR 0115).
 */
export function mayLetThrough(report: Report, lineId: string): Result<ReportPupil & { part: CasePart }> {
  const decided = decidedWithout(report, lineId);
  if (!decided.ok) return decided;
  const { part } = decided.value;
  return part === 'alleged' ? breaks('noCaseForAlleged') : ok({ ...decided.value, part });
}

/** The ground of paragraph 2.1 under which the head may propose a pupil said to have done it. */
export const proposedGround = 'attn.perpetrator';

/** What the head proposes to the register, and how the psychologist answered. */
export type Proposal = {
  id: string;
  reportPupilId: string;
  pupilId: string;
  reason: string;
  proposedAt: Date;
  proposedByName: string;
  endedAt: Date | null;
  endedByName: string | null;
};

/**
 * Whether the head may propose a pupil to the register: the one said to have done it, once it is decided that no case of
 * this kind is opened, and only a pupil of the roster, since the register is kept of pupils (order-2026/2.1).
 */
export function mayPropose(report: Report, lineId: string): Result<ReportPupil & { pupilId: string }> {
  const decided = decidedWithout(report, lineId);
  if (!decided.ok) return decided;
  const { part, pupilId } = decided.value;
  if (part !== 'alleged') return breaks('leaveNeedsDecision');
  return pupilId ? ok({ ...decided.value, pupilId }) : breaks('notOnRoster');
}

/** A sign of paragraph 7 in which nobody saw danger or an injury: by itself it may mean little. */
export const isWeakSign = ({
  signs,
  doctorNeeded,
  dangerNow,
}: Pick<SeenSign, 'signs' | 'doctorNeeded' | 'dangerNow'>) =>
  signs.length > 0 && !doctorNeeded && !dangerNow && !signs.some(isMedicalSign);
