import { detectedOrReceivedAt, type CaseFile } from './case-file.ts';
import type { ReportPupil } from '../report/report.ts';

/** How far apart two reports on one child may be to look like one matter. A number of ours: the order has none. */
export const joinWindowDays = 90;
const joinWindow = joinWindowDays * 24 * 60 * 60_000;

/**
 * The cases that a report on this pupil probably belongs to: the same child, not more than 90 days apart.
 * A suggestion only: nothing ever joins by itself.
 */
export function suggestJoins(pupil: ReportPupil, noticedAt: Date, files: readonly CaseFile[]): CaseFile[] {
  return files.filter(
    (file) =>
      isSameChild(pupil, file) &&
      Math.abs(detectedOrReceivedAt(file.grounds).getTime() - noticedAt.getTime()) <= joinWindow,
  );
}

/** Names decide only where one of the two was typed: two pupils of the roster may share a name. */
const isSameChild = (pupil: ReportPupil, file: CaseFile) =>
  pupil.pupilId && file.pupilId
    ? pupil.pupilId === file.pupilId
    : sorted(pupil.name) ===
      sorted([file.child.surname, file.child.given, file.child.patronymic ?? ''].join(' '));

/** The words of a name in any order. */
const sorted = (name: string) =>
  name.toLocaleLowerCase('kk').split(/\s+/).filter(Boolean).toSorted().join(' ');
