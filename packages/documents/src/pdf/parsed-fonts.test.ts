import { expect, test } from 'vitest';
import { notoSans } from '../noto-sans.ts';
import { textOf } from '../testing/inside-pdf.ts';
import { parsedNotoSans } from './parsed-fonts.ts';
import { pdfMaker } from './pdf-maker.ts';
import type { Definition } from './pdfmake-types.ts';

const day = new Date('2026-06-16T00:00:00Z');
const paper = (font: string, text: string): Definition => ({
  content: [{ text, bold: true }, { text }],
  defaultStyle: { font },
  ...{ pageSize: 'A4', pageMargins: 40, language: 'kk-KZ', displayTitle: true, version: '1.7' },
  info: { title: 'x', author: 'x', creator: 'x', producer: 'x', creationDate: day, modDate: day },
});

/** The same paper with the fonts parsed for it alone, and by what a process keeps. */
async function bothWays(text: string): Promise<{ anew: Buffer; kept: Buffer }> {
  const maker = await pdfMaker();
  const { normal, bold } = await notoSans();
  maker.virtualfs.writeFileSync('anew.ttf', normal);
  maker.virtualfs.writeFileSync('anew-bold.ttf', bold);
  const kept = await maker.createPdf(paper('NotoSans', text)).getBuffer();
  maker.setFonts({ Anew: { normal: 'anew.ttf', bold: 'anew-bold.ttf' } });
  return { anew: await maker.createPdf(paper('Anew', text)).getBuffer(), kept };
}

// A space that does not break, and one that does, are one glyph; so are a hyphen and one that does not break.
test.each([
  'Қазақстан\u00a0Республикасы, 12\u201114, әғқңөұүһі',
  'Қазақстан Республикасы, 12-14, әғқңөұүһі',
  'ӘҒҚҢӨҰҮҺІ «хат» № 7 – ёй и\u0306 fi А\u0301',
  'Қазақстан\u00a0Республикасы, 12\u201114, әғқңөұүһі',
])('a paper is the same whatever was set before it, to the byte: %j', async (text) => {
  const { anew, kept } = await bothWays(text);
  expect(kept.equals(anew)).toBe(true);
  expect(textOf(kept)).toContain(text.split(/[\s,]/)[0]);
});

test('the fonts are parsed once, and a document gets no file to parse', async () => {
  const [once, again] = [await parsedNotoSans(), await parsedNotoSans()];
  expect(again.normal).toBe(once.normal);
  expect(once.normal.length + once.bold.length).toBeLessThan(100);
});
