import type { IsoDate } from '@qorgan/statute';
import { foldName } from '../pupil/fold-name.ts';
import {
  markKey,
  type FileColumns,
  type MarkMeaning,
  type MarkMeanings,
  type SheetRow,
} from './attendance-file.ts';
import { fileDay } from './file-day.ts';
import { dayColumns, rowsBelow } from './read-attendance.ts';

type Named = 'name' | 'secondName' | 'classLabel' | 'iin' | 'day' | 'mark';

/** Headings by which columns are proposed, folded; what is proposed a person confirms. */
const headings: Readonly<Record<Named, readonly string[]>> = {
  name: [
    'Аты-жөні',
    'Оқушы',
    'Оқушының аты-жөні',
    'Т.А.Ә.',
    'Тегі',
    'Тегі, аты',
    'ФИО',
    'Ф.И.О.',
    'ФИО ученика',
    'Ученик',
    'Фамилия',
    'Фамилия, имя',
    'Фамилия Имя',
    'Фамилия, имя, отчество',
    'Name',
    'Pupil',
    'Student',
    'Surname',
    'Full name',
  ],
  secondName: ['Аты', 'Имя', 'Given name', 'First name'],
  classLabel: ['Сыныбы', 'Сынып', 'Класс', 'Class'],
  iin: ['ЖСН', 'ИИН', 'IIN'],
  day: ['Күні', 'Күн', 'Дата', 'Дата пропуска', 'Date', 'Day'],
  mark: [
    'Белгі',
    'Белгісі',
    'Себебі',
    'Себеп',
    'Отметка',
    'Причина',
    'Статус',
    'Вид пропуска',
    'Mark',
    'Reason',
    'Status',
  ],
};
const headingKey = (text: string) => foldName(text.toLowerCase());
const known = new Map(
  (Object.keys(headings) as Named[]).flatMap((column) =>
    headings[column].map((heading) => [headingKey(heading), column] as const),
  ),
);

/** Looked at for the headings: above them stand the name of the school, the class and the term. */
const topLines = 15;

/**
 * A first proposal of how a file is laid out, by its headings; a person confirms it. The line of the headings is the one
 * with a known name for the pupils and the most days; without any such the first.
 */
export function guessColumns(rows: readonly SheetRow[], today: IsoDate): FileColumns {
  const scored = rows.slice(0, topLines).map((row) => {
    const named = row.cells.map((cell) => known.get(headingKey(cell)));
    const days = row.cells.filter((cell) => fileDay(cell, { today })).length;
    return { row, score: (named.includes('name') ? 100 : 0) + named.filter(Boolean).length + days };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  const headingLine = best?.row.line ?? 1;
  return { headingLine, ...guessBelow(rows, headingLine, today) };
}

/** The same where somebody has said on which line the headings stand. */
export function guessBelow(
  rows: readonly SheetRow[],
  headingLine: number,
  today: IsoDate,
): Omit<FileColumns, 'headingLine'> {
  const cells = rows.find(({ line }) => line === headingLine)?.cells ?? [];
  const at = (column: Named) => {
    const found = cells.findIndex((cell) => known.get(headingKey(cell)) === column);
    return found < 0 ? null : found;
  };
  const [name, secondName, day, mark] = [at('name'), at('secondName'), at('day'), at('mark')];
  const proposed = {
    unit: 'day' as const,
    name: name ?? secondName ?? 0,
    secondName: name === null ? null : secondName,
    classLabel: at('classLabel'),
    iin: at('iin'),
    month: null,
  };
  const base: FileColumns = { ...proposed, headingLine, shape: 'dates', day: null, mark: null };
  const acrossDays = dayColumns(rows, base, today).length;
  const shape =
    day !== null && acrossDays < 2 ? 'lines' : acrossDays > 0 ? 'dates' : day === null ? 'totals' : 'lines';
  return { ...proposed, shape, day: shape === 'lines' ? day : null, mark: shape === 'dates' ? null : mark };
}

/** The marks that stand in the file where `columns` say that marks stand, by how often, the most frequent first. */
export function marksIn(
  rows: readonly SheetRow[],
  columns: FileColumns,
  today: IsoDate,
): { key: string; shown: string; count: number }[] {
  if (columns.shape === 'totals') return [];
  const at =
    columns.shape === 'dates' ? dayColumns(rows, columns, today).map((one) => one.at) : [columns.mark ?? -1];
  const found = new Map<string, { key: string; shown: string; count: number }>();
  for (const { cells } of rowsBelow(rows, columns))
    for (const column of at) {
      const shown = (cells[column] ?? '').trim();
      const key = markKey(shown);
      const one = found.get(key) ?? { key, shown, count: 0 };
      one.count += 1;
      found.set(key, one);
    }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

const meanings: Readonly<Record<Exclude<MarkMeaning, 'unknown'>, readonly string[]>> = {
  unexcused: [
    'н',
    'нб',
    'н/б',
    'нп',
    'с',
    'с/ж',
    'себепсіз',
    'дәлелсіз',
    'неуваж',
    'н/у',
    'прогул',
    'безпричины',
    'absent',
  ],
  excused: ['б', 'ауырды', 'болезнь', 'у', 'ув', 'у/п', 'п', 'себепті', 'дәлелді', 'уваж', 'ill', 'excused'],
  present: ['о', 'оп', 'опоздал', 'к', 'кешікті', '+', 'бар', 'late', 'present', 'attend'],
};
const guesses = new Map(
  Object.entries(meanings).flatMap(([meaning, keys]) =>
    keys.map((key) => [key, meaning as MarkMeaning] as const),
  ),
);

/**
 * What marks are proposed to mean: as this school said last, else as journals commonly write. In a table of days an empty
 * cell is a pupil who was there; in a list of absences one without a mark is unexplained. A grade is a pupil who was there.
 */
export function guessMarks(
  keys: readonly string[],
  said: MarkMeanings,
  { shape }: FileColumns,
): MarkMeanings {
  const guess = (key: string): MarkMeaning => {
    if (key === '') return shape === 'dates' ? 'present' : 'unknown';
    return guesses.get(key) ?? (/^\d{1,3}$/.test(key) ? 'present' : 'unknown');
  };
  return Object.fromEntries(keys.map((key) => [key, Object.hasOwn(said, key) ? said[key]! : guess(key)]));
}
