import type { Content, Layout } from './pdfmake-types.ts';
import type { BodyLine, BodyRow } from '../letter/body-blocks.ts';
import type { HeadColumn, Letterhead, Sheet } from '../letter/sheet.ts';
import { ornament } from './ornament.ts';
import { unbroken } from './unbroken.ts';

/** Sizes in points. `width` is the width of the text; `size` that of the body, which all others follow. */
export type Measure = { width: number; size: number };

const gutter = 16;

/**
 * Widths of table columns, paddings left out. Never '*' or 'auto': pdfmake lets those grow with the longest word, off
 * the paper if need be, while it breaks a word that is longer than a fixed column.
 */
const evenWidths = (columns: number, { width }: Measure): readonly number[] =>
  Array.from({ length: columns }, () => (width - gutter * (columns - 1)) / columns);

/** A table without lines; two columns of text get a hairline between them. */
const plain = (between: 'nothing' | 'hairline', rowGap: (row: number) => number = () => 0): Layout => ({
  hLineWidth: () => 0,
  vLineWidth: (line, node) =>
    between === 'hairline' && line > 0 && line < node.table.widths.length ? 0.4 : 0,
  vLineColor: () => '#b9c4c6',
  paddingLeft: (column) => (column === 0 ? 0 : gutter / 2),
  paddingRight: (column, node) => (column === node.table.widths.length - 1 ? 0 : gutter / 2),
  paddingTop: () => 0,
  paddingBottom: rowGap,
});

function headCell({ name, lines }: HeadColumn): Content {
  return {
    stack: [
      { text: unbroken(name), bold: true, fontSize: 9.5, margin: [0, 0, 0, 3] },
      ...lines.map((line): Content => ({ text: line, fontSize: 7.5, color: '#33393b' })),
    ],
    alignment: 'center',
  };
}

/** The names of the organisation in both languages over a thin ornament. */
export const letterhead = ({ head }: { head: Letterhead }, measure: Measure): readonly Content[] => [
  { table: { widths: evenWidths(2, measure), body: [head.map(headCell)] }, layout: plain('nothing') },
  { stack: [ornament(measure.width)], margin: [0, 5, 0, 8] },
];

/** Number and date on the left; the restricted mark and the addressee on the right. */
function addressRow(
  { registration, addressee, restrictedMark, from = [] }: Sheet,
  measure: Measure,
): Content {
  const { size } = measure;
  const marks = restrictedMark.map((text): Content => ({ text, fontSize: size - 2 }));
  const to = addressee.map((text, index): Content => ({
    text: unbroken(text),
    bold: true,
    margin: [0, index === 0 && marks.length === 0 ? 0 : 5, 0, 0],
  }));
  const writer = from.map((text, at): Content => ({
    text: unbroken(text),
    margin: [0, at === 0 ? 8 : 0, 0, 0],
  }));
  const left = registration.map((text): Content => ({ text }));
  return {
    table: {
      widths: evenWidths(2, measure),
      body: [[{ stack: left }, { stack: [...marks, ...to, ...writer] }]],
    },
    layout: plain('nothing'),
    margin: [0, 0, 0, size],
  };
}

const subjectRow = ({ subject }: Sheet, measure: Measure): Content => ({
  table: {
    widths: evenWidths(subject.length, measure),
    body: [subject.map((text): Content => ({ text: unbroken(text), bold: true }))],
  },
  layout: plain('nothing'),
  margin: [0, 0, 0, measure.size * 0.7],
});

const dash = 9;

function lineContent({ kind, label, text }: BodyLine, indent: number, width: number): Content {
  if (kind === 'text')
    return {
      text: [...(label ? unbroken(`${label} `, { bold: true }) : []), ...unbroken(text)],
      leadingIndent: indent,
    };
  return {
    columns: [
      { text: '–', width: dash },
      { text: unbroken(text), width: width - indent - dash },
    ],
    columnGap: 0,
    margin: [indent, 0, 0, 0],
  };
}

/** A row that long is let over the page end; all others stay whole. */
const isLong = ({ cells }: BodyRow) =>
  cells.some((lines) => lines.reduce((length, { text }) => length + text.length, 0) > 900);

function bodyTable(rows: readonly BodyRow[], measure: Measure): Content {
  const widths = evenWidths(rows[0]?.cells.length ?? 1, measure);
  const indent = widths.length === 1 ? 18 : 0;
  const stacked = (lines: readonly BodyLine[]): Content => ({
    stack: lines.map((line) => lineContent(line, indent, widths[0] ?? 0)),
  });
  return {
    table: {
      widths,
      body: rows.map(({ cells }) => cells.map(stacked)),
      dontBreakRows: !rows.some(isLong),
    },
    layout: plain('hairline', (row) => (rows[row]?.endsParagraph ? measure.size * 0.36 : 0)),
  };
}

function attachmentsRow({ attachments }: Sheet, measure: Measure): readonly Content[] {
  if (!attachments) return [];
  const cells = attachments.map(({ label, items }): Content => {
    const numbered = items.length > 1 ? items.map((item, index) => `${index + 1}. ${item}`) : items;
    return { text: items.length > 0 ? `${label} ${numbered.join('; ')}.`.replace(/\.\.$/u, '.') : '' };
  });
  return [
    {
      table: { widths: evenWidths(cells.length, measure), body: [cells] },
      layout: plain('nothing'),
      margin: [0, measure.size * 0.6, 0, 0],
    },
  ];
}

/** Position, line to sign on, name. */
const signatureRow = (
  { position, signature, stamp }: Sheet,
  { size, width }: Measure,
): readonly Content[] => [
  {
    table: {
      widths: [width - 250 - 2 * gutter, 120, 130],
      body: [
        [
          { stack: position.map((text): Content => ({ text, bold: true })) },
          { text: '_____________________', alignment: 'center' },
          { text: signature, bold: true, alignment: 'right' },
        ],
      ],
    },
    layout: plain('nothing'),
    margin: [0, size * 1.5, 0, 0],
  },
  { text: stamp, margin: [0, size * 0.5, 0, 0] },
];

/** The letter from its head to its signature, for pdfmake. A signature never stands on a page without text. */
export function letterContent(sheet: Sheet, measure: Measure): readonly Content[] {
  const last = sheet.body.at(-1);
  const closing = last && !isLong(last) ? [last] : [];
  const rows = sheet.body.slice(0, sheet.body.length - closing.length);
  const table = (some: readonly BodyRow[]) => (some.length > 0 ? [bodyTable(some, measure)] : []);
  return [
    ...(sheet.head ? letterhead({ head: sheet.head }, measure) : []),
    addressRow(sheet, measure),
    subjectRow(sheet, measure),
    ...table(rows),
    {
      stack: [...table(closing), ...attachmentsRow(sheet, measure), ...signatureRow(sheet, measure)],
      unbreakable: true,
    },
  ];
}
