import type { ReportContent, ReportPupil } from './report.ts';

/** What an employee says in a report, apart from what the school adds to it: numbers, ids, times of its own. */
export type Told = ReportContent & { pupils: readonly Omit<ReportPupil, 'id'>[] };

/**
 * Whether two reports say the same: the same children in the same parts, the same signs, choices, moment and words, to
 * the letter. In which order children were added and signs were ticked says nothing. A pupil of the roster is the same
 * child under another name: the roster may have been put right meanwhile. A child whom the portal found by name is still
 * the one that was written: next time the portal may find somebody else, or nobody.
 */
export const isSameReport = (one: Told, other: Told): boolean => saidIn(one) === saidIn(other);

function saidIn(told: Told): string {
  const { seemingKind, circumstance, noticedAt, place, saw, childWords, did, otherSign } = told;
  const { doctorNeeded, dangerNow, concernsHead, concerns } = told;
  return JSON.stringify([
    [seemingKind, circumstance, noticedAt.toISOString(), place, saw, childWords, did, otherSign],
    [doctorNeeded, dangerNow, concernsHead, ...concerns.toSorted()],
    [...new Set(told.signs)].toSorted(),
    told.pupils.map(childIn).toSorted(),
  ]);
}

function childIn({ pupilId, name, classLabel, part, written }: Told['pupils'][number]): string {
  const typed = written ?? (pupilId ? null : { name, classLabel });
  return JSON.stringify(typed ? [part, null, typed.name, typed.classLabel] : [part, pupilId]);
}
