import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import type { CasePart } from '../case/case-file.ts';
import { closingOf, historyOf, standingOf, type ReportDecision } from './decisions.ts';
import type { Report, ReportPupil } from './report.ts';

/** A decision that may be written down; who, when and why come with it. */
export type NewDecision = Pick<ReportDecision, 'type' | 'reportPupilId'>;

/** The last decision that the person who decides was shown; null where there was none. */
type Seen = string | null;
type Decided = Pick<Report, 'decisions' | 'joins'>;

const unlessChanged = (
  history: readonly ReportDecision[],
  seen: Seen,
  decision: NewDecision,
): Result<NewDecision> =>
  (history.at(-1)?.id ?? null) === seen ? ok(decision) : refuse({ kind: 'changedMeanwhile' });

/**
 * Whether a case may be opened for a child of a report, or the child joined to one, and in which part. Refused: the
 * report is closed, the child has a case, "no case" stands, or the pupil is the one said to have done it.
 */
export function mayHaveCase(report: Decided, pupil: Pick<ReportPupil, 'id' | 'part'>): Result<CasePart> {
  const standing = standingOf(report, pupil.id);
  if (standing.is === 'mistaken') return breaks('alreadyClosed');
  if (pupil.part === 'alleged') return breaks('noCaseForAlleged');
  if (standing.is === 'inCase') return breaks('alreadyInCase');
  return standing.is === 'noCase' ? breaks('alreadyDecided') : ok(pupil.part);
}

/** "No case" for one child; for a pupil said to have done it this is the only decision there is. */
export function decideNoCase(report: Decided, lineId: string, seen: Seen): Result<NewDecision> {
  const standing = standingOf(report, lineId);
  if (standing.is === 'mistaken') return breaks('alreadyClosed');
  if (standing.is === 'inCase') return breaks('alreadyInCase');
  if (standing.is === 'noCase') return breaks('alreadyDecided');
  return unlessChanged(historyOf(report, lineId), seen, { type: 'noCase', reportPupilId: lineId });
}

/** Closes the whole report as mistaken. Refused once a child of it is in a case: then it was no mistake. */
export function closeAsMistaken(report: Decided, seen: Seen): Result<NewDecision> {
  if (closingOf(report)) return breaks('alreadyClosed');
  if (report.joins.length > 0) return breaks('alreadyInCase');
  return unlessChanged(report.decisions, seen, { type: 'mistaken', reportPupilId: null });
}

/**
 * Takes up again what was decided: "no case" for one child, or a closed report as a whole (`lineId` null), after which
 * every child in it waits. What is in a case is worked on there and is not taken up.
 */
export function takeUp(report: Decided, lineId: string | null, seen: Seen): Result<NewDecision> {
  if (lineId === null)
    return closingOf(report)
      ? unlessChanged(report.decisions, seen, { type: 'takenUp', reportPupilId: null })
      : breaks('alreadyTakenUp');

  const standing = standingOf(report, lineId);
  if (standing.is === 'inCase') return breaks('alreadyInCase');
  if (standing.is === 'mistaken') return breaks('alreadyClosed');
  if (standing.is === 'undecided') return breaks('alreadyTakenUp');
  return unlessChanged(historyOf(report, lineId), seen, { type: 'takenUp', reportPupilId: lineId });
}
