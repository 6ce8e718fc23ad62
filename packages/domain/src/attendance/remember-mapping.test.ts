import { expect, test } from 'vitest';
import { guessColumns } from './guess-mapping.ts';
import { recallColumns, rememberMapping } from './remember-mapping.ts';

const today = '2026-11-27';
const sheet = (...lines: string[]) => lines.map((row, at) => ({ line: at + 1, cells: row.split(';') }));
const explained = (rows: ReturnType<typeof sheet>, change: object = {}) => ({
  columns: { ...guessColumns(rows, today), unit: 'lesson' as const, ...change },
  marks: { н: 'unexcused' as const },
});

test('a file with the headings of the last one is laid out alike, wherever the columns stand by now', () => {
  const first = sheet('Оқушы;Сынып;Күні;Себебі', 'Ким Олег;9В;02.11.2026;н');
  const kept = rememberMapping(first, explained(first), { б: 'excused' });
  expect(kept.marks).toEqual({ н: 'unexcused', б: 'excused' });
  const next = sheet('№ 12 мектеп', '№;Күні;СЕБЕБІ;Сынып;Оқушы');
  expect(recallColumns(next, kept, today)).toMatchObject({
    ...{ shape: 'lines', unit: 'lesson', headingLine: 2 },
    ...{ day: 1, mark: 2, classLabel: 3, name: 4 },
  });
});

test.each([
  ['a heading is missing', sheet('Оқушы;Күні;Себебі')],
  ['a heading stands there twice', sheet('Оқушы;Сынып;Күні;Себебі;Күні')],
  ['it is another file', sheet('a;b')],
])('%s: somebody has to explain it', (_why, rows) => {
  const first = sheet('Оқушы;Сынып;Күні;Себебі', 'Ким Олег;9В;02.11.2026;н');
  expect(recallColumns(rows, rememberMapping(first, explained(first), {}), today)).toBeNull();
});

test('days across are recalled where the headings are days, and never with the month of the last file', () => {
  const first = sheet('ФИО;02.11;03.11', 'Ким Олег;н;');
  const kept = rememberMapping(first, explained(first), {});
  expect(recallColumns(sheet('ФИО;04.11;05.11'), kept, today)).toMatchObject({ shape: 'dates', name: 0 });
  expect(recallColumns(sheet('ФИО;1;2'), kept, today)).toBeNull();
  const ofMonth = rememberMapping(first, explained(first, { month: 10 }), {});
  expect(recallColumns(sheet('ФИО;1;2'), ofMonth, today)).toBeNull();
});
