import { madeAt } from '../made-at.ts';
import { fileProperties } from '../pdf/file-properties.ts';
import { fontCoverage } from '../pdf/font-coverage.ts';
import { lineBreaks } from '../pdf/line-breaks.ts';
import { mapStrings } from '../pdf/map-strings.ts';
import { turquoise } from '../pdf/ornament.ts';
import { pdfMaker } from '../pdf/pdf-maker.ts';
import type { Content, Definition, Layout, Run } from '../pdf/pdfmake-types.ts';
import { printable } from '../pdf/printable.ts';
import { unbroken } from '../pdf/unbroken.ts';
import type { PlanPaper } from './plan-paper.ts';
import { columnShares, planSheet, type FormLine, type PlanSheet, type SheetGroup } from './plan-sheet.ts';

const margins = { left: 45, right: 36, top: 40, bottom: 42 };
const width = 841.89 - margins.left - margins.right;
const size = 9.5;
const padding = 4;
const stroke = 0.5;

/** Fixed, without the padding and the line: pdfmake would let other widths grow with the longest word. */
const widths = columnShares.map((share) => width * share - 2 * padding - stroke);
const across = widths.reduce((sum, one) => sum + one + 2 * padding, 0) + stroke * (widths.length + 1);

const lines: Pick<Layout, 'hLineColor' | 'vLineColor'> = {
  hLineColor: () => '#33393b',
  vLineColor: () => '#33393b',
};
const ruled: Layout = {
  ...lines,
  hLineWidth: () => stroke,
  vLineWidth: () => stroke,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => 2.5,
  paddingBottom: () => 3,
};
/** The table under a head that is there already: no line above it. */
const continued: Layout = { ...ruled, hLineWidth: (row) => (row === 0 ? 0 : stroke) };
const frame: Layout = {
  ...lines,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

const lineContent = (line: FormLine): Content => ({
  text: line.flatMap(({ text, isFilled }): readonly Run[] => unbroken(text, { bold: !isFilled })),
  margin: [0, 0, 0, 3.5],
});

const cell = (text: string, style: object = {}): Content => ({ text: unbroken(text), ...style });
const empty = (count: number): Content[] => Array.from({ length: count }, () => cell(' '));

/** A row longer than a page has to break somewhere; all others stay whole. */
const isShort = (row: readonly string[]) =>
  row.every((text) => text.length < 900 && text.split('\n').length < 18);

const rowCells = (row: readonly string[]): Content[] =>
  row.map((text, column) => cell(text || ' ', column === 0 ? { alignment: 'center' } : {}));

/** A piece of the table that stays on one page, as wide as the head above it. */
const piece = (body: readonly (readonly Content[])[], isWhole: boolean): Content => ({
  table: { widths, body, dontBreakRows: isWhole },
  layout: continued,
  unbreakable: isWhole,
});

/** The heading of a kind of help never stands at the foot of a page without its first measure. */
function groupContent({ heading, rowsLabel, rows }: SheetGroup): Content[] {
  const head: Content[][] = [
    [{ text: heading, bold: true, colSpan: widths.length, alignment: 'center' }, ...empty(widths.length - 1)],
    [cell(' '), cell(rowsLabel), ...empty(widths.length - 2)],
  ];
  const [first, ...others] = rows;
  if (!first) return [piece([...head, empty(widths.length)], true)];
  const start = isShort(first)
    ? [piece([...head, rowCells(first)], true)]
    : [piece(head, true), piece([rowCells(first)], false)];
  return [...start, ...others.map((row) => piece([rowCells(row)], isShort(row)))];
}

/** One outer table, so that the head comes again on every page; in it, each row is a piece of its own. */
const tableContent = ({ columns, groups }: PlanSheet): Content => ({
  table: {
    widths: [across],
    headerRows: 1,
    body: [
      [
        {
          table: { widths, body: [columns.map((text) => cell(text, { bold: true, alignment: 'center' }))] },
          layout: ruled,
        },
      ],
      ...groups.flatMap(groupContent).map((one) => [one]),
    ],
  },
  layout: frame,
});

function contentOf(sheet: PlanSheet): readonly Content[] {
  const [notes, head, ...consent] = sheet.after;
  const consentContent = consent.map(lineContent);
  return [
    {
      stack: sheet.annexHead.map((text): Content => ({ text })),
      fontSize: size - 2,
      margin: [width * 0.76, 0, 0, 2],
    },
    { text: sheet.heading, bold: true, fontSize: size + 4, alignment: 'center', margin: [0, 2, 0, 2] },
    ...(sheet.translation
      ? [{ text: sheet.translation, fontSize: size - 2, alignment: 'center' as const }]
      : []),
    { text: '', margin: [0, 0, 0, 6] },
    ...sheet.before.map(lineContent),
    { text: unbroken(sheet.tableLabel), bold: true, margin: [0, 3, 0, 4] },
    tableContent(sheet),
    { text: '', margin: [0, 0, 0, 6] },
    ...(notes ? [lineContent(notes)] : []),
    ...(head ? [{ stack: [lineContent(head)], unbreakable: true }] : []),
    // The agreement stays together unless a reason fills more than a page could hold.
    { stack: consentContent, unbreakable: consent.flat().every(({ text }) => text.length < 2500) },
  ];
}

/**
 * The individual rehabilitation plan in the layout of Annex 2, as a PDF: A4 across, Noto Sans embedded, the head of the
 * table again on each page. The same plan makes the same bytes. The properties of the file name nobody, and what the
 * font lacks is said (`printable`).
 */
export async function renderPlanPdf(paper: PlanPaper): Promise<Uint8Array> {
  const hasGlyph = await fontCoverage();
  const sheet = mapStrings(planSheet(paper), (text) => lineBreaks(printable(text, hasGlyph)));
  const made = madeAt(paper.edition?.approvedOn ?? null);
  const definition: Definition = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'NotoSans', fontSize: size, lineHeight: 0.95 },
    content: contentOf(sheet),
    header: () => ({
      text: sheet.restricted,
      fontSize: 7.5,
      alignment: 'right',
      margin: [margins.left, 20, margins.right, 0],
    }),
    footer: (page, pages) => ({
      columns: [
        { text: sheet.foot, fontSize: 7.5, width: width - 60 },
        { text: pages > 1 ? `${page} / ${pages}` : '', fontSize: 8, alignment: 'right', width: 60 },
      ],
      margin: [margins.left, 12, margins.right, 0],
    }),
    ...(sheet.draftMark && {
      watermark: { text: sheet.draftMark, color: turquoise, opacity: 0.06, bold: true },
    }),
    info: fileProperties(sheet.title, made),
    language: `${paper.language}-KZ`,
    displayTitle: true,
    version: '1.7',
  };
  const maker = await pdfMaker();
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}
