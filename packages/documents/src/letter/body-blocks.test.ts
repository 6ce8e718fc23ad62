import { expect, test } from 'vitest';
import { bodyRows } from './body-blocks.ts';

const row = (...texts: string[][]) => ({ cells: texts.map((lines) => lines), endsParagraph: true });
const plain = (bodies: string[]) =>
  bodyRows(bodies).map(({ cells, endsParagraph }) => ({
    cells: cells.map((lines) =>
      lines.map(({ kind, label, text }) => `${kind === 'item' ? '* ' : ''}${label}|${text}`),
    ),
    endsParagraph,
  }));

test('paragraphs stand beside the paragraphs that say the same', () => {
  expect(plain(['бір\n\nекі', 'раз\n\n\n два'])).toEqual([row(['|бір'], ['|раз']), row(['|екі'], ['|два'])]);
});

test('a heading keeps its first item, the other items may part', () => {
  expect(plain(['8. Қабылданған шаралар:\n– бір;\n– екі.'])).toEqual([
    { cells: [['8. Қабылданған шаралар:|', '* |бір;']], endsParagraph: false },
    { cells: [['* |екі.']], endsParagraph: true },
  ]);
});

test('an item more in one language: the paragraphs stand side by side as a whole', () => {
  expect(plain(['тізім:\n– бір\n– екі', 'список:\n– раз'])).toEqual([
    row(['|тізім:', '* |бір', '* |екі'], ['|список:', '* |раз']),
  ]);
});

test('a paragraph more in one language: the texts stand side by side as a whole', () => {
  expect(plain(['бір\n\nекі', 'раз'])).toEqual([row(['|бір', '|екі'], ['|раз'])]);
});

test.each([
  ['1. Ақпараттың мәні: бар', '1. Ақпараттың мәні:|бар'],
  ['ШҰҒЫЛ! Қатер бар', 'ШҰҒЫЛ!|Қатер бар'],
  ['Сағат 10:40 болатын', '|Сағат 10:40 болатын'],
  ['1. Уақыты 10:40 еді', '|1. Уақыты 10:40 еді'],
  ['Мазмұны: бар', '|Мазмұны: бар'],
])('what is set bold: %s', (line, set) => {
  expect(plain([line])).toEqual([row([set])]);
});

test('an empty body has no rows', () => {
  expect(plain(['', ' \n\n '])).toEqual([]);
});
