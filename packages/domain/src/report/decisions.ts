import type { Report, ReportPupil } from './report.ts';

/**
 * What those who lead decide about a report beside opening a case or joining one: that no case is opened for a child,
 * that the report as a whole was a mistake, or that what was decided is taken up again.
 */
export type DecisionType = 'noCase' | 'mistaken' | 'takenUp';

/** Append-only: a decision is never changed, a later one stands in its place and both stay to be read. */
export type ReportDecision = {
  id: string;
  /** The child's line in the report; null where the report as a whole was decided. */
  reportPupilId: string | null;
  type: DecisionType;
  at: Date;
  byName: string;
  reason: string;
};

/** A child's line of a report that rests in a case: opened from it, or joined to it. */
export type JoinedCase = {
  reportPupilId: string;
  caseId: string;
  caseNumber: number;
  at: Date;
  byName: string;
};

type Decided = Pick<Report, 'decisions' | 'joins'>;

/** What stands for one child of a report. `mistaken`: the report as a whole was closed. */
export type ChildStanding =
  | { is: 'undecided' }
  | { is: 'inCase'; join: JoinedCase }
  | { is: 'noCase' | 'mistaken'; decision: ReportDecision };

/** Every decision that touches a child, those on the whole report too, oldest first. */
export const historyOf = ({ decisions }: Pick<Report, 'decisions'>, lineId: string): ReportDecision[] =>
  decisions.filter(({ reportPupilId }) => reportPupilId === null || reportPupilId === lineId);

/** What stands for a child now: the case, else the latest decision that touches the child. */
export function standingOf(report: Decided, lineId: string): ChildStanding {
  const join = report.joins.find(({ reportPupilId }) => reportPupilId === lineId);
  if (join) return { is: 'inCase', join };
  const decision = historyOf(report, lineId).at(-1);
  return decision && decision.type !== 'takenUp' ? { is: decision.type, decision } : { is: 'undecided' };
}

/** The children of a report about whom nothing is decided yet. While there is one, the report waits on the desk. */
export const undecidedOf = (report: Decided & Pick<Report, 'pupils'>): ReportPupil[] =>
  report.pupils.filter(({ id }) => standingOf(report, id).is === 'undecided');

/** The closing of the whole report as mistaken, where that is what stands. */
export function closingOf({ decisions }: Pick<Report, 'decisions'>): ReportDecision | null {
  const last = decisions.findLast(({ reportPupilId }) => reportPupilId === null);
  return last?.type === 'mistaken' ? last : null;
}
