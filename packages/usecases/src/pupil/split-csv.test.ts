import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCsv } from './split-csv.ts';

const split = (...lines: string[]) => splitCsv(lines.join('\n'), ';');
const bad = (...lines: string[]) => split(...lines).badLines;
const begins = (...lines: string[]) => split(...lines).records.map(({ line }) => line);

test('cells, quoted or not, with separators, breaks and doubled marks in them', () => {
  expect(split('a;b;c', '"x;y";"say ""hi""";"two', 'lines"', ';;', '"";;z')).toEqual({
    badLines: [],
    records: [
      { line: 1, cells: ['a', 'b', 'c'] },
      { line: 2, cells: ['x;y', 'say "hi"', 'two\nlines'] },
      { line: 4, cells: ['', '', ''] },
      { line: 5, cells: ['', '', 'z'] },
    ],
  });
});

test.each<[why: string, lines: string[], bad: number[], begins: number[]]>([
  ['a mark in the middle', ['a;b', 'x;7 "Ә"', 'y;8'], [2], [1, 3]],
  ['a word behind a closed cell', ['a;b', '"Серік"ов;8', 'y;8'], [2], [1, 3]],
  ['a space behind a closed cell', ['a;b', '"Серік" ;8'], [2], [1]],
  ['never closed, on the last line', ['a;b', 'y;8', 'x;"7'], [3], [1, 2]],
  ['never closed, with lines below', ['a;b', '"x;7', 'y;8', 'z;9'], [2], [1, 3, 4]],
  ['never closed, and a proper cell below', ['a;b', '"x;7', 'y;8', '"z";9'], [2], [1, 3, 4]],
  ['never closed, and it closes with a stray one far below', ['a;b', '"x;7', 'y;8', 'z";9'], [2, 4], [1, 3]],
  ['never closed, twice', ['a;b', '"x;7', '"y;8', 'z;9'], [2, 3], [1, 4]],
  ['in the heading', ['a;"b', 'y;8'], [1], [2]],
  ['nothing but a mark', ['a;b', '"', 'y;8'], [2], [1, 3]],
  ['an address of three lines', ['a;b', 'x;"Абай,', '5,', '7"', 'y;8'], [], [1, 2, 5]],
])('%s', (_why, lines, badLines, beginnings) => {
  expect(bad(...lines)).toEqual(badLines);
  expect(begins(...lines)).toEqual(beginnings);
});

test('an empty text has no record; a break at the end makes none', () => {
  expect(splitCsv('', ';')).toEqual({ records: [], badLines: [] });
  expect(begins('a;b', 'c;d', '')).toEqual([1, 2]);
  expect(begins('a;b', '', 'c;d')).toEqual([1, 2, 3]);
});

test('whatever is written by the rules is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('а', 'ә', '"', ';', ',', ' ', '\n'), maxLength: 12 });
  const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, (rows) => {
      // A heading of more columns than a cell can hold separators: nothing inside looks like a line of the table.
      const heading = Array.from({ length: 14 }, () => 'h');
      const csv = [heading, ...rows].map((cells) => cells.map(quoted).join(';')).join('\n');
      const { records, badLines } = splitCsv(csv, ';');
      expect(badLines).toEqual([]);
      expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('a large file of open marks is read in no time', () => {
  const lines = Array.from({ length: 20_000 }, () => '"""a;b;c');
  const began = performance.now();
  expect(bad('a;b;c', ...lines)).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(2000);
});
