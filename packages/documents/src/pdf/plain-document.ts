import type { LetterLocale } from '../letter/letter.ts';
import { madeAt } from '../made-at.ts';
import { fileProperties } from './file-properties.ts';
import { fontCoverage } from './font-coverage.ts';
import { letterhead } from './letter-content.ts';
import { lineBreaks } from './line-breaks.ts';
import { mapStrings } from './map-strings.ts';
import { pdfMaker } from './pdf-maker.ts';
import type { Content, Layout } from './pdfmake-types.ts';
import { printable } from './printable.ts';
import { unbroken } from './unbroken.ts';
import { margins, textWidth } from './upright-page.ts';

/** A paper that is no letter: minutes, an extract, a form. `madeOn` is the day that it bears. */
type PlainPaper<Sheet> = {
  language: LetterLocale;
  madeOn: Parameters<typeof madeAt>[0];
  sheet: Sheet;
  contentOf: (sheet: Sheet) => readonly Content[];
};

/** In points. */
export const plainSize = 10.5;

/**
 * The paper as a PDF: A4, Noto Sans embedded, numbered pages where there is more than one. The same paper makes the same
 * bytes; the properties of the file name nobody, and what the font lacks is said (`printable`).
 */
export async function renderPlainPdf<Sheet extends { title: string }>({
  language,
  madeOn,
  sheet: written,
  contentOf,
}: PlainPaper<Sheet>): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const sheet = mapStrings(written, (text) => lineBreaks(printable(text, hasGlyph)));
  const maker = await pdfMaker();
  const pdf = maker.createPdf({
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'NotoSans', fontSize: plainSize, lineHeight: 0.95 },
    content: contentOf(sheet),
    footer: (page, pages) => ({
      text: pages > 1 ? `${page} / ${pages}` : '',
      fontSize: 8,
      alignment: 'right',
      margin: [margins.left, 10, margins.right, 0],
    }),
    info: fileProperties(sheet.title, madeAt(madeOn)),
    language: `${language}-KZ`,
    displayTitle: true,
    version: '1.7',
  });
  return new Uint8Array(await pdf.getBuffer());
}

type Head = Parameters<typeof letterhead>[0] & { restricted: string; heading: string };

/** Whose paper it is, that it is restricted, and what it is called. */
export const headContent = (sheet: Head): readonly Content[] => [
  ...letterhead(sheet, { width: textWidth, size: plainSize }),
  { text: sheet.restricted, fontSize: plainSize - 2, alignment: 'right' },
  {
    ...{ text: sheet.heading, bold: true, fontSize: plainSize + 3 },
    ...{ alignment: 'center', margin: [0, plainSize, 0, 2] },
  },
];

/** The name of what follows. */
export const label = (text: string): Content => ({
  ...{ text: unbroken(text), bold: true },
  margin: [0, plainSize, 0, 2],
});

const gap = 8;
const lined: Layout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => '#b9c4c6',
  vLineColor: () => '#b9c4c6',
  paddingLeft: () => 0,
  paddingRight: () => gap,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

type Cells = readonly (readonly string[])[];
type Rows = {
  shares: readonly number[];
  areWhole?: boolean;
  isBold?: (row: number, column: number) => boolean;
};

/**
 * Rows with a thin line under each. `shares` of the width are fixed: pdfmake would let a column grow with its longest
 * word, off the paper if need be. Rows that `areWhole` never part between two pages.
 */
export const linedRows = (
  rows: Cells,
  { shares, areWhole = false, isBold = () => false }: Rows,
): Content => ({
  table: {
    widths: shares.map((share) => textWidth * share - gap),
    dontBreakRows: areWhole,
    body: rows.map((row, at) =>
      row.map((text, column): Content => ({ text: unbroken(text), bold: isBold(at, column) })),
    ),
  },
  layout: lined,
});

/** Whoever signs, a line to sign on, the name. */
export const signatureRows = (signatures: readonly { post: string; name: string }[]): readonly Content[] =>
  signatures.map(({ post, name }) => ({
    columns: [
      { text: post, bold: true, width: textWidth - 280 },
      { text: '_____________________', alignment: 'center', width: 130 },
      { text: unbroken(name), bold: true, alignment: 'right', width: 150 },
    ],
    columnGap: 0,
    margin: [0, plainSize * 1.6, 0, 0],
  }));
