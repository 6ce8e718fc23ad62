import { madeAt } from '../made-at.ts';
import { fontCoverage } from '../pdf/font-coverage.ts';
import { letterhead } from '../pdf/letter-content.ts';
import { lineBreaks } from '../pdf/line-breaks.ts';
import { mapStrings } from '../pdf/map-strings.ts';
import { pdfMaker } from '../pdf/pdf-maker.ts';
import type { Content, Definition, Layout } from '../pdf/pdfmake-types.ts';
import { printable } from '../pdf/printable.ts';
import { unbroken } from '../pdf/unbroken.ts';
import { minutesSheet, type Minutes, type MinutesChild, type MinutesSheet } from './minutes.ts';

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

const presentTable = ({ present }: MinutesSheet): Content => ({
  table: {
    // Fixed widths: pdfmake would let other ones grow with the longest word, off the paper if need be.
    widths: [width * 0.45 - gap, width * 0.55 - gap],
    dontBreakRows: true,
    body: present.map((row) => row.map((text): Content => ({ text: unbroken(text) }))),
  },
  layout: lined,
});

/** The line of who it is stays with the first line of what was said. */
const childContent = ({ heading, lines: [first, ...others] }: MinutesChild): readonly Content[] => [
  {
    stack: [
      { text: unbroken(heading), bold: true, margin: [0, size * 0.7, 0, 1] },
      ...(first && first.text.length < 900 ? [lineContent(first)] : []),
    ],
    unbreakable: true,
  },
  ...(first && first.text.length >= 900 ? [lineContent(first)] : []),
  ...others.map(lineContent),
];

const lineContent = (line: MinutesChild['lines'][number]): Content => ({
  text: [...unbroken(`${line.label} `, { bold: true }), ...unbroken(line.text)],
  margin: [18, 0, 0, 2],
});

/** Whoever signs, a line to sign on, the name. */
const signatures = (sheet: MinutesSheet): Content => ({
  stack: sheet.signatures.map(({ post, name }): Content => ({
    columns: [
      { text: post, bold: true, width: width - 280 },
      { text: '_____________________', alignment: 'center', width: 130 },
      { text: unbroken(name), bold: true, alignment: 'right', width: 150 },
    ],
    columnGap: 0,
    margin: [0, size * 1.6, 0, 0],
  })),
  unbreakable: true,
});

function contentOf(sheet: MinutesSheet): readonly Content[] {
  return [
    ...letterhead(sheet, { width, size }),
    { text: sheet.restricted, fontSize: size - 2, alignment: 'right' },
    { text: sheet.heading, bold: true, fontSize: size + 3, alignment: 'center', margin: [0, size, 0, 2] },
    { text: unbroken(sheet.subject), bold: true, alignment: 'center' },
    { text: sheet.date, alignment: 'center', margin: [0, 4, 0, 0] },
    label(sheet.presentLabel),
    presentTable(sheet),
    label(sheet.agendaLabel),
    { text: unbroken(sheet.agenda) },
    label(sheet.discussedLabel),
    ...(sheet.nobody ? [{ text: sheet.nobody }] : sheet.children.flatMap(childContent)),
    signatures(sheet),
  ];
}

/**
 * The minutes as a PDF: A4, Noto Sans embedded, numbered pages where there is more than one. The same minutes make the
 * same bytes; the properties of the file name nobody, and what the font lacks is said (`printable`).
 */
export async function renderMinutesPdf(minutes: Minutes): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const sheet = mapStrings(minutesSheet(minutes), (text) => lineBreaks(printable(text, hasGlyph)));
  const made = madeAt(minutes.on);
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
    language: `${minutes.language}-KZ`,
    displayTitle: true,
    version: '1.7',
  };
  const maker = await pdfMaker();
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}
