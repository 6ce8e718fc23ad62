import { beforeAll, expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { fontCoverage } from './font-coverage.ts';
import { printable, unprintable } from './printable.ts';

let hasGlyph: (character: string) => boolean;
beforeAll(async () => {
  hasGlyph = await fontCoverage();
});

test('every letter of Kazakh and Russian, figures and the marks of a letter are in the font', () => {
  const paper =
    'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя' +
    'ABCXYZabcxyz0123456789№«»„“”"–—-…!?.,:;()[]/%+§°’\u00A0';
  expect(printable(paper, hasGlyph)).toBe(paper);
  expect(unprintable([paper], hasGlyph)).toEqual([]);
});

test.each<[written: string, onPaper: string]>([
  ['Қорқамын 😢 дейді', 'Қорқамын [эмодзи] дейді'],
  ['Қорқамын😢😭', 'Қорқамын[эмодзи]'],
  ['отбасы 👨\u200D👩\u200D👧', 'отбасы [эмодзи]'],
  ['ту 🏳\uFE0F 🇰🇿', 'ту [эмодзи] [эмодзи]'],
  ['学校 2', '[символ] 2'],
  ['мектеп\n\nүй', 'мектеп\n\nүй'],
])('%s', (written, onPaper) => {
  expect(printable(cleanText(written), hasGlyph)).toBe(onPaper);
});

test('what cannot be printed is listed once, and what the paper turns into letters is not', () => {
  expect(unprintable(['а 😢 б 😢', 'IV Ⅳ 学'], hasGlyph)).toEqual(['😢', '学']);
});
