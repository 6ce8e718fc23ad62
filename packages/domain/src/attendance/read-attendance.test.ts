import type { IsoDate } from '@qorgan/statute';
import { calendarYears } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { schoolCalendar } from '../deadline/index.ts';
import { compareDays, dayKey, type DayMark, type DaySource, type SaidDay } from './day-absence.ts';
import { guessColumns, guessMarks, marksIn } from './guess-mapping.ts';
import { readAttendance, type PupilOfRoster } from './read-attendance.ts';

const today: IsoDate = '2026-11-27';
const calendar = schoolCalendar(calendarYears, 'fiveDays', []);
const pupil = (id: string, name: string, classLabel: string, leftAt: Date | null = null): PupilOfRoster => ({
  id,
  name,
  classLabel,
  iin: null,
  leftAt,
});
const roster = [
  pupil('a', 'Әлімова Аружан Ерлікқызы', '7 «А»'),
  pupil('b', 'Іскаков Данияр', '7 «А»'),
  pupil('c', 'Іскаков Данияр', '8 «Б»'),
  pupil('d', 'Кеткен Бала', '7 «А»', new Date('2026-11-10T05:00:00Z')),
  { ...pupil('e', 'Ким Олег', '9 «В»'), iin: '080101500012' },
];
const sheet = (text: string) =>
  text.split('\n').map((row, at) => ({ line: at + 1, cells: row.split(';').map((cell) => cell.trim()) }));

/** As the screens do it: propose, confirm as proposed, read. */
function read(text: string, change: object = {}) {
  const rows = sheet(text);
  const columns = { ...guessColumns(rows, today), ...change };
  const marks = guessMarks(
    marksIn(rows, columns, today).map(({ key }) => key),
    {},
    columns,
  );
  return readAttendance(rows, { columns, marks }, { roster, calendar, today });
}
const saidOf = ({ days }: { days: readonly SaidDay[] }) =>
  days.filter(({ mark }) => mark !== 'present').map(({ pupilId, day, mark }) => `${pupilId} ${day} ${mark}`);

describe('a column for each day', () => {
  test('as a journal exports it, with the month above and the class beside', () => {
    const found = read(
      [
        '№ 12 мектеп;;;;;',
        ';;;Қараша;;',
        '№;Оқушы;Сынып;2;3;4',
        '1;Алимова Аружан;7А;н;;б',
        '2;ІСКАКОВ ДАНИЯР;7 "А";;10;Н',
      ].join('\n'),
      { month: null },
    );
    expect(found.faults).toEqual([]);
    expect(found.lines).toBe(2);
    expect(saidOf(found)).toEqual([
      'a 2026-11-02 unexcused',
      'a 2026-11-04 excused',
      'b 2026-11-04 unexcused',
    ]);
  });

  test('a day in the future, one without lessons and a mark that nobody explained are named', () => {
    const found = read(
      ['ФИО;27.11.2026;28.11.2026;30.11.2026;26.11', 'Әлімова Аружан;н;н;н;ъ', 'Ким Олег;;;;н'].join('\n'),
    );
    expect(found.faults).toEqual([
      { line: 1, problem: 'dayInFuture', value: '2026-11-28' },
      { line: 1, problem: 'dayInFuture', value: '2026-11-30' },
      { line: 2, problem: 'markUnknown', value: 'ъ' },
    ]);
    expect(saidOf(found)).toEqual(['a 2026-11-27 unexcused', 'e 2026-11-26 unexcused']);
    expect(read('ФИО;21.11.2026;22.11.2026\nКим Олег;н;н').faults.map(({ problem }) => problem)).toEqual([
      'notSchoolDay',
      'notSchoolDay',
    ]);
  });

  test('lessons are counted apart and are no days', () => {
    const found = read('ФИО;02.11;03.11;04.11;05.11\nКим Олег;н;н;н;н', { unit: 'lesson' });
    expect(found.days).toEqual([]);
    expect(found.lessons).toEqual([
      {
        pupilId: 'e',
        unexcused: 4,
        excused: 0,
        days: ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'],
      },
    ]);
  });
});

describe('a line for each absence', () => {
  const head = 'Ученик;Класс;Дата;Причина';
  test.each([
    ['Алимова Аружан;7А;02.11.2026;н', null],
    ['Ким;9В;02.11.2026;н', 'nameTooShort'],
    [';9В;02.11.2026;н', 'nameMissing'],
    ['Никто Такой;9В;02.11.2026;н', 'pupilUnknown'],
    ['Іскаков Данияр;;02.11.2026;н', 'pupilSeveral'],
    ['Ким Олег;7А;02.11.2026;н', 'pupilOtherClass'],
    ['Кеткен Бала;7А;09.11.2026;н', null],
    ['Кеткен Бала;7А;11.11.2026;н', 'pupilLeft'],
    ['Ким Олег;9В;;н', 'dayMissing'],
    ['Ким Олег;9В;31.11.2026;н', 'dayUnreadable'],
    ['Ким Олег;9В;30.11.2026;н', 'dayInFuture'],
    ['Ким Олег;9В;02.11.2012;н', 'dayNotKept'],
    ['Ким Олег;9В;01.11.2026;н', 'notSchoolDay'],
    ['Ким Олег;9В;02.11.2026;???', 'markUnknown'],
  ])('%j: %s', (line, problem) => {
    const found = read(`${head}\n${line}`);
    expect(found.faults.map((fault) => [fault.line, fault.problem])).toEqual(problem ? [[2, problem]] : []);
    expect(found.days).toHaveLength(problem ? 0 : 1);
  });

  test('a line that says a thing again is named, and of two that contradict each other neither counts', () => {
    const found = read(
      [
        head,
        'Ким Олег;9В;02.11.2026;н',
        'Ким Олег;9В;02.11.2026;н',
        'Ким Олег;9В;03.11.2026;н',
        'Ким Олег;9В;03.11.2026;болезнь',
      ].join('\n'),
    );
    expect(saidOf(found)).toEqual(['e 2026-11-02 unexcused']);
    expect(found.faults).toEqual([
      { line: 3, problem: 'sameAsLine', otherLine: 2, value: '2026-11-02' },
      { line: 4, problem: 'contradictsLine', otherLine: 5, value: '2026-11-03' },
      { line: 5, problem: 'contradictsLine', otherLine: 4, value: '2026-11-03' },
    ]);
  });

  test('an IIN settles who is meant, also where the name is written otherwise', () => {
    const found = read('ИИН;ФИО;Дата;Причина\n80101500012;Ким О.;02.11.2026;н');
    expect(saidOf(found)).toEqual(['e 2026-11-02 unexcused']);
  });
});

test('totals name no day and prove none', () => {
  const found = read(
    'ФИО;Класс;Пропущено уроков\nКим Олег;9В;17\nӘлімова Аружан;7А;0\nІскаков Данияр;7А;көп',
    {
      mark: 2,
    },
  );
  expect(found.days).toEqual([]);
  expect(found.lessons).toEqual([{ pupilId: 'e', unexcused: 17, excused: 0, days: [] }]);
  expect(found.faults).toEqual([{ line: 4, problem: 'totalUnreadable', value: 'көп' }]);
});

test('what the school said of its marks before comes before what is common', () => {
  const rows = sheet('ФИО;02.11;03.11\nКим Олег;б;х');
  const columns = guessColumns(rows, today);
  expect(guessMarks(['б', 'х', ''], { б: 'unexcused', х: 'excused' }, columns)).toEqual({
    б: 'unexcused',
    х: 'excused',
    '': 'present',
  });
});

describe('what becomes of a day', () => {
  const said = (mark: SaidDay['mark']): SaidDay => ({ line: 2, pupilId: 'a', day: '2026-11-02', mark });
  const stands = (mark: DayMark, source: DaySource) =>
    new Map([
      [dayKey(said('present')), { pupilId: 'a', day: '2026-11-02' as IsoDate, mark, source, version: 1 }],
    ]);

  test.each<[SaidDay['mark'], DayMark | null, DaySource, string | undefined]>([
    ['unexcused', null, 'file', 'new'],
    ['present', null, 'file', undefined],
    ['unexcused', 'unexcused', 'file', 'same'],
    ['unexcused', 'unexcused', 'hand', 'same'],
    ['excused', 'unexcused', 'file', 'changed'],
    ['excused', 'unexcused', 'hand', 'kept'],
    ['present', 'unexcused', 'file', 'takenBack'],
    ['present', 'unexcused', 'hand', 'kept'],
    ['unexcused', 'withdrawn', 'file', 'new'],
    ['unexcused', 'withdrawn', 'hand', 'kept'],
    ['present', 'withdrawn', 'hand', undefined],
  ])('the file says %s, %s stands by %s: %s', (mark, before, source, outcome) => {
    const compared = compareDays([said(mark)], before ? stands(before, source) : new Map());
    expect(compared[0]?.outcome).toBe(outcome);
  });
});
