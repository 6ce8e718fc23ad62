import type { Content, Definition } from './pdfmake-types.ts';
import type { Letter } from '../letter/letter.ts';
import { sheetOf, type Sheet } from '../letter/sheet.ts';
import { madeAt } from '../made-at.ts';
import { fileProperties } from './file-properties.ts';
import { fontCoverage } from './font-coverage.ts';
import { lineBreaks } from './line-breaks.ts';
import { mapStrings } from './map-strings.ts';
import { printable } from './printable.ts';
import { letterContent } from './letter-content.ts';
import { turquoise } from './ornament.ts';
import { pdfMaker } from './pdf-maker.ts';
import { margins, textWidth } from './upright-page.ts';

/** Sizes to try, in points: the first that brings the letter onto one page, or else the first. */
const sizes = { one: [11, 10.5, 10, 9.5], two: [9.5, 9, 8.5] } as const;

const margin = (top: number) => [margins.left, top, margins.right, 0] as const;

/** Says on every page that this is a draft. */
const headerOf = ({ draftMark }: Sheet): Content => ({
  text: draftMark ?? '',
  bold: true,
  fontSize: 9,
  characterSpacing: 1.5,
  color: turquoise,
  margin: margin(20),
});

/** The executor on the last page, on the left; page numbers where there is more than one page. */
const footerOf = ({ executor }: Sheet, page: number, pages: number): Content => ({
  columns: [
    { text: page === pages ? executor.join('\n') : '', fontSize: 7.5, width: textWidth - 60 },
    { text: pages > 1 ? `${page} / ${pages}` : '', fontSize: 8, alignment: 'right', width: 60 },
  ],
  margin: margin(10),
});

async function attempt(
  date: Letter['date'],
  sheet: Sheet,
  size: number,
): Promise<{ pdf: Buffer; pages: number }> {
  let pageCount = 0;
  const made = madeAt(date);
  const definition: Definition = {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'NotoSans', fontSize: size, lineHeight: 0.9 },
    content: letterContent(sheet, { width: textWidth, size }),
    header: () => headerOf(sheet),
    footer: (page, pages) => {
      pageCount = pages;
      return footerOf(sheet, page, pages);
    },
    ...(sheet.draftMark && {
      watermark: { text: sheet.draftMark, color: turquoise, opacity: 0.06, bold: true },
    }),
    info: fileProperties(sheet.title, made),
    language: sheet.locales[0] === 'ru' ? 'ru-KZ' : 'kk-KZ',
    displayTitle: true,
    version: '1.7',
  };
  const maker = await pdfMaker();
  return { pdf: await maker.createPdf(definition).getBuffer(), pages: pageCount };
}

/**
 * The letter as a PDF: A4, Noto Sans embedded, on one page where it fits at a size that reads well. The same letter
 * makes the same bytes. Nothing is fetched, and the properties of the file name nobody. Where the font lacks a
 * character, the paper says so (`printable`).
 */
export const renderLetterPdf = (letter: Letter): Promise<Uint8Array> =>
  renderSheetPdf(sheetOf(letter), letter.date);

/** The same for what stands on the paper already. */
export async function renderSheetPdf(written: Sheet, date: Letter['date']): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const sheet = mapStrings(written, (text) => lineBreaks(printable(text, hasGlyph)));
  const [largest, ...smaller] = sheet.locales.length > 1 ? sizes.two : sizes.one;
  const full = await attempt(date, sheet, largest);
  // A little smaller saves a second page, never a third; the smallest tells whether it is worth trying.
  if (full.pages !== 2) return new Uint8Array(full.pdf);
  const tight = await attempt(date, sheet, smaller.at(-1) ?? largest);
  if (tight.pages !== 1) return new Uint8Array(full.pdf);
  for (const size of smaller.slice(0, -1)) {
    const between = await attempt(date, sheet, size);
    if (between.pages === 1) return new Uint8Array(between.pdf);
  }
  return new Uint8Array(tight.pdf);
}
