import { madeAt } from '../made-at.ts';
import { fontCoverage } from '../pdf/font-coverage.ts';
import { letterhead } from '../pdf/letter-content.ts';
import { lineBreaks } from '../pdf/line-breaks.ts';
import { mapStrings } from '../pdf/map-strings.ts';
import { pdfMaker } from '../pdf/pdf-maker.ts';
import type { Content, Definition, Layout } from '../pdf/pdfmake-types.ts';
import { printable } from '../pdf/printable.ts';
import { unbroken } from '../pdf/unbroken.ts';
import { decisionSheet, type DecisionExtract, type DecisionSheet } from './decision-extract.ts';

const millimetre = 72 / 25.4;
const margins = {
  left: 20 * millimetre,
  right: 15 * millimetre,
  top: 15 * millimetre,
  bottom: 17 * millimetre,
};
const width = 595.28 - margins.left - margins.right;
const size = 10.5;
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

const label = (text: string): Content => ({ text: unbroken(text), bold: true, margin: [0, size, 0, 2] });

/** Fixed widths: pdfmake would let other ones grow with the longest word, off the paper if need be. */
const table = (
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  headed: boolean,
): Content => ({
  table: {
    widths: shares.map((share) => width * share - gap),
    body: rows.map((row, at) =>
      row.map((text, column): Content => ({
        text: unbroken(text),
        bold: headed ? at === 0 : column === 0 && shares.length === 2,
      })),
    ),
  },
  layout: lined,
});

/** Whoever signs, a line to sign on, the name; and that the form is ours. */
const closing = (sheet: DecisionSheet): Content => ({
  stack: [
    ...sheet.signatures.map(({ post, name }): Content => ({
      columns: [
        { text: post, bold: true, width: width - 280 },
        { text: '_____________________', alignment: 'center', width: 130 },
        { text: unbroken(name), bold: true, alignment: 'right', width: 150 },
      ],
      columnGap: 0,
      margin: [0, size * 1.6, 0, 0],
    })),
    { text: sheet.ours, fontSize: 7.5, margin: [0, size * 1.6, 0, 0] },
  ],
  unbreakable: true,
});

function contentOf(sheet: DecisionSheet): readonly Content[] {
  return [
    ...letterhead(sheet, { width, size }),
    { text: sheet.restricted, fontSize: size - 2, alignment: 'right' },
    { text: sheet.heading, bold: true, fontSize: size + 3, alignment: 'center', margin: [0, size, 0, 2] },
    { text: unbroken(sheet.subject), bold: true, alignment: 'center', margin: [0, 0, 0, size] },
    table(sheet.facts, [0.22, 0.78], false),
    { text: sheet.heard, margin: [0, size, 0, 0] },
    label(sheet.decidedLabel),
    { text: unbroken(sheet.decided) },
    label(sheet.measuresLabel),
    table(sheet.measures, [0.32, 0.68], false),
    ...(sheet.tasks ? [label(sheet.tasksLabel), table(sheet.tasks, [0.34, 0.44, 0.22], true)] : []),
    closing(sheet),
  ];
}

/**
 * The extract as a PDF: A4, Noto Sans embedded, numbered pages where there is more than one. The same extract makes the
 * same bytes; the properties of the file name nobody, and what the font lacks is said (`printable`).
 */
export async function renderDecisionPdf(extract: DecisionExtract): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const sheet = mapStrings(decisionSheet(extract), (text) => lineBreaks(printable(text, hasGlyph)));
  const made = madeAt(extract.on);
  const definition: Definition = {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'NotoSans', fontSize: size, lineHeight: 0.95 },
    content: contentOf(sheet),
    footer: (page, pages) => ({
      text: pages > 1 ? `${page} / ${pages}` : '',
      fontSize: 8,
      alignment: 'right',
      margin: [margins.left, 10, margins.right, 0],
    }),
    info: {
      title: sheet.title,
      author: 'Qorgan',
      creator: 'Qorgan',
      producer: 'pdfmake',
      creationDate: made,
      modDate: made,
    },
    language: `${extract.language}-KZ`,
    displayTitle: true,
    version: '1.7',
  };
  const maker = await pdfMaker();
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}
