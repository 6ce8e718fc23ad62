import type { IsoDate } from '@qorgan/statute';
import { dayOf } from '../kernel/day.ts';
import {
  markKey,
  type AttendanceFault,
  type AttendanceMapping,
  type AttendanceRead,
  type FileColumns,
  type MarkMeaning,
  type MissedLessons,
  type SheetRow,
} from './attendance-file.ts';
import { dayKey, type SaidDay } from './day-absence.ts';
import { fileDay, fileMonth } from './file-day.ts';
import { pupilFinder, type RosterName } from './find-pupil.ts';

export type PupilOfRoster = RosterName & { leftAt: Date | null };
export type SchoolDays = { isWorking(day: IsoDate): boolean; knows(day: IsoDate): boolean };
type Known = { roster: readonly PupilOfRoster[]; calendar: SchoolDays; today: IsoDate };

/** One word of the file about one pupil: a day and a mark, before anything is made of it. */
type Entry = { line: number; pupil: PupilOfRoster; day: IsoDate; meaning: Exclude<MarkMeaning, 'unknown'> };
type Say = (line: number, problem: AttendanceFault['problem'], more?: Partial<AttendanceFault>) => void;

/**
 * Reads an attendance file as `mapping` explains it. Every line that cannot be read is named with its number and why;
 * the others are read all the same. Lessons and totals are counted apart and never become days (order-2026/2.1 counts
 * days). Of two lines about one day that say the same the first counts; where they contradict each other neither does.
 */
export function readAttendance(
  rows: readonly SheetRow[],
  mapping: AttendanceMapping,
  known: Known,
): AttendanceRead {
  const { columns } = mapping;
  const faults: AttendanceFault[] = [];
  const say: Say = (line, problem, more = {}) => faults.push({ line, problem, ...more });
  const below = rowsBelow(rows, columns);
  const find = pupilOf(columns, known.roster, say);
  const read = { entries: [] as Entry[], lessons: [] as MissedLessons[] };
  if (columns.shape === 'totals') read.lessons = totalsOf(below, columns, find, say);
  else {
    const entriesOf = columns.shape === 'dates' ? acrossDays : lineByLine;
    read.entries = entriesOf({ rows, below, mapping, known, find, say });
  }
  const isOfLessons = columns.unit === 'lesson' && columns.shape !== 'totals';
  const days = isOfLessons ? [] : onePerDay(read.entries, say);
  return {
    lines: below.length,
    days,
    lessons: isOfLessons ? lessonsOf(read.entries) : read.lessons,
    faults: faults.toSorted((a, b) => a.line - b.line),
  };
}

/** The lines under the headings that hold anything. */
export const rowsBelow = (
  rows: readonly SheetRow[],
  { headingLine }: Pick<FileColumns, 'headingLine'>,
): SheetRow[] => rows.filter(({ line, cells }) => line > headingLine && cells.some((cell) => cell.trim()));

/** The columns whose heading is a day; a month in the line above, or one that was said, counts for bare numbers. */
export function dayColumns(
  rows: readonly SheetRow[],
  columns: FileColumns,
  today: IsoDate,
): { at: number; day: IsoDate }[] {
  const headings = rows.find(({ line }) => line === columns.headingLine)?.cells ?? [];
  const above = rows.findLast(({ line }) => line < columns.headingLine)?.cells ?? [];
  const taken = new Set([columns.name, columns.secondName, columns.classLabel, columns.iin]);
  let month = columns.month;
  return headings.flatMap((heading, at) => {
    month = (columns.month === null ? fileMonth(above[at] ?? '') : null) ?? month;
    const day = taken.has(at) ? null : fileDay(heading, { today, month });
    return day ? [{ at, day }] : [];
  });
}

type Find = (row: SheetRow) => PupilOfRoster | null;

function pupilOf(columns: FileColumns, roster: readonly PupilOfRoster[], say: Say): Find {
  const meant = pupilFinder(roster);
  const cell = (row: SheetRow, at: number | null) => (at === null ? '' : (row.cells[at] ?? '').trim());
  return (row) => {
    const name = [cell(row, columns.name), cell(row, columns.secondName)].filter(Boolean).join(' ');
    if (!name) {
      say(row.line, 'nameMissing');
      return null;
    }
    const classLabel = cell(row, columns.classLabel) || null;
    const iin = cell(row, columns.iin).replaceAll(/\D/g, '').padStart(12, '0');
    const found = meant({ name, classLabel, iin: /[1-9]/.test(iin) ? iin : null });
    if (typeof found !== 'string') return found;
    say(row.line, found, { value: found === 'pupilOtherClass' ? `${name}, ${classLabel}` : name });
    return null;
  };
}

type Reading = {
  rows: readonly SheetRow[];
  below: readonly SheetRow[];
  mapping: AttendanceMapping;
  known: Known;
  find: Find;
  say: Say;
};

/** A pupil in each line, a day in each column. A day that is wrong is named once, where its heading stands. */
function acrossDays({ rows, below, mapping, known, find, say }: Reading): Entry[] {
  const { headingLine } = mapping.columns;
  const days = dayColumns(rows, mapping.columns, known.today).filter(({ day }) => {
    const wrong = wrongDay(day, known);
    if (wrong) say(headingLine, wrong, { value: day });
    return !wrong;
  });
  return below.flatMap((row) => {
    const pupil = find(row);
    if (!pupil) return [];
    return days.flatMap(({ at, day }) =>
      entryOf(row.line, { pupil, day, mark: row.cells[at] ?? '' }, mapping, say),
    );
  });
}

function lineByLine({ below, mapping, known, find, say }: Reading): Entry[] {
  const { day: dayAt, mark: markAt } = mapping.columns;
  return below.flatMap((row) => {
    const pupil = find(row);
    const written = (row.cells[dayAt ?? -1] ?? '').trim();
    const day = fileDay(written, { today: known.today });
    const wrong = written === '' ? 'dayMissing' : day ? wrongDay(day, known) : 'dayUnreadable';
    if (wrong) say(row.line, wrong, written ? { value: written } : {});
    if (!pupil || !day || wrong) return [];
    return entryOf(
      row.line,
      { pupil, day, mark: markAt === null ? '' : (row.cells[markAt] ?? '') },
      mapping,
      say,
    );
  });
}

/** Why nobody can have been away from school on that day; null where somebody can. */
export function wrongDay(
  day: IsoDate,
  { calendar, today }: Pick<Known, 'calendar' | 'today'>,
): 'dayInFuture' | 'dayNotKept' | 'notSchoolDay' | null {
  if (day > today) return 'dayInFuture';
  if (!calendar.knows(day)) return 'dayNotKept';
  return calendar.isWorking(day) ? null : 'notSchoolDay';
}

type Written = { pupil: PupilOfRoster; day: IsoDate; mark: string };

function entryOf(
  line: number,
  { pupil, day, mark }: Written,
  { marks }: AttendanceMapping,
  say: Say,
): Entry[] {
  const key = markKey(mark);
  const meaning = marks[key] ?? 'unknown';
  if (meaning === 'unknown') {
    // An empty cell that says nothing is no mistake: most of a journal is empty.
    if (key !== '') say(line, 'markUnknown', { value: mark.trim() });
    return [];
  }
  if (pupil.leftAt && day > dayOf(pupil.leftAt)) {
    if (meaning !== 'present') say(line, 'pupilLeft', { value: day });
    return [];
  }
  return [{ line, pupil, day, meaning }];
}

/** One word for each pupil and day. */
function onePerDay(entries: readonly Entry[], say: Say): SaidDay[] {
  const said = entries.map(({ line, pupil, day, meaning }) => ({
    line,
    pupilId: pupil.id,
    day,
    mark: meaning,
  }));
  return [...Map.groupBy(said, dayKey).values()].flatMap((same) => {
    const [first, ...others] = same;
    const isContradicted = others.some(({ mark }) => mark !== first!.mark);
    for (const { line } of others)
      say(line, isContradicted ? 'contradictsLine' : 'sameAsLine', {
        otherLine: first!.line,
        value: first!.day,
      });
    if (isContradicted)
      say(first!.line, 'contradictsLine', { otherLine: others[0]!.line, value: first!.day });
    return isContradicted ? [] : [first!];
  });
}

function lessonsOf(entries: readonly Entry[]): MissedLessons[] {
  const missed = entries.filter(({ meaning }) => meaning !== 'present');
  return [...Map.groupBy(missed, ({ pupil }) => pupil.id)].map(([pupilId, own]) => ({
    pupilId,
    unexcused: own.filter(({ meaning }) => meaning === 'unexcused').length,
    excused: own.filter(({ meaning }) => meaning === 'excused').length,
    days: [...new Set(own.map(({ day }) => day))].toSorted(),
  }));
}

function totalsOf(below: readonly SheetRow[], columns: FileColumns, find: Find, say: Say): MissedLessons[] {
  const totals = new Map<string, number>();
  for (const row of below) {
    const pupil = find(row);
    const written = (row.cells[columns.mark ?? -1] ?? '').trim();
    const isNumber = written === '' || /^\d{1,4}$/.test(written);
    if (!isNumber) say(row.line, 'totalUnreadable', { value: written });
    // A line for each subject: a pupil's lessons are all of them together.
    if (pupil && isNumber && Number(written) > 0)
      totals.set(pupil.id, (totals.get(pupil.id) ?? 0) + Number(written));
  }
  return [...totals].map(([pupilId, unexcused]) => ({ pupilId, unexcused, excused: 0, days: [] }));
}
