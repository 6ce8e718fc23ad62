import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type Paragraph,
} from 'docx';
import {
  centred,
  halfPoints,
  inLanguage,
  pageMargin,
  pageSize,
  paragraph,
  run,
  twips,
} from '../docx/blocks.ts';
import { coreProperties } from '../docx/core-properties.ts';
import { embeddedFont, fontName, withFixedKeys } from '../docx/embedded-font.ts';
import { timelessZip } from '../docx/timeless-zip.ts';
import { madeAt } from '../made-at.ts';
import type { PlanPaper } from './plan-paper.ts';
import { columnShares, planSheet, type FormLine, type PlanSheet, type SheetGroup } from './plan-sheet.ts';

const size = 9.5;
const width = pageSize.height - pageMargin.left - pageMargin.right;
const widths = columnShares.map((share) => Math.floor(width * share));
const across = widths.reduce((sum, one) => sum + one, 0);
const ruled = { style: BorderStyle.SINGLE, size: 4, color: '33393B' } as const;
const borders = { top: ruled, bottom: ruled, left: ruled, right: ruled };

/** What stands on lines of its own stays on them. */
const runs = (text: string, bold = false): TextRun[] =>
  text.split('\n').map((one, at) => run(one, at > 0 ? { break: 1, bold } : { bold }));

const lineBlock = (line: FormLine, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph =>
  paragraph(
    line.flatMap(({ text, isFilled }) => runs(text, !isFilled)),
    { spacing: { after: twips(3.5) }, ...options },
  );

type CellOptions = { bold?: boolean; isCentred?: boolean; span?: number; keepNext?: boolean };

const cell = (text: string, column: number, options: CellOptions = {}): TableCell =>
  new TableCell({
    ...{ borders, columnSpan: options.span ?? 1 },
    width: { size: options.span ? across : (widths[column] ?? 0), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 40, bottom: 40 },
    children: [
      paragraph(runs(text, options.bold), {
        ...(options.isCentred ? centred : {}),
        keepNext: options.keepNext ?? false,
      }),
    ],
  });

/** The heading of a kind of help stays with its first measure. */
function groupRows({ heading, rowsLabel, rows }: SheetGroup): TableRow[] {
  const blanks = columnShares.map(() => '');
  const head = ['', rowsLabel, '', '', '', ''];
  return [
    new TableRow({
      cantSplit: true,
      children: [
        cell(heading, 0, { bold: true, isCentred: true, span: columnShares.length, keepNext: true }),
      ],
    }),
    new TableRow({
      cantSplit: true,
      children: head.map((text, column) => cell(text, column, { keepNext: true })),
    }),
    ...(rows.length > 0 ? rows : [blanks]).map(
      (row) =>
        new TableRow({
          // A row longer than a page has to break somewhere.
          cantSplit: row.every((text) => text.length < 900),
          children: row.map((text, column) => cell(text, column, { isCentred: column === 0 })),
        }),
    ),
  ];
}

const measuresTable = ({ columns, groups }: PlanSheet): Table =>
  new Table({
    ...{ layout: TableLayoutType.FIXED, columnWidths: widths },
    width: { size: across, type: WidthType.DXA },
    rows: [
      new TableRow({
        ...{ tableHeader: true, cantSplit: true },
        children: columns.map((text, column) => cell(text, column, { bold: true, isCentred: true })),
      }),
      ...groups.flatMap(groupRows),
    ],
  });

function blocksOf(sheet: PlanSheet): readonly FileChild[] {
  const small = { size: halfPoints(size - 2) };
  const last = sheet.after.length - 1;
  return [
    ...sheet.annexHead.map((text) =>
      paragraph([run(text, small)], { indent: { left: Math.floor(width * 0.76) } }),
    ),
    paragraph([run(sheet.heading, { bold: true, size: halfPoints(size + 4) })], {
      ...centred,
      spacing: { before: twips(6), after: twips(2) },
    }),
    ...(sheet.translation ? [paragraph([run(sheet.translation, small)], centred)] : []),
    paragraph([run('', { size: 8 })]),
    ...sheet.before.map((line) => lineBlock(line)),
    paragraph([run(sheet.tableLabel, { bold: true })], { keepNext: true, spacing: { after: twips(4) } }),
    measuresTable(sheet),
    paragraph([run('', { size: 8 })]),
    ...sheet.after.map((line, at) => lineBlock(line, { keepNext: at > 0 && at < last, keepLines: true })),
  ];
}

const header = ({ restricted, draftMark }: PlanSheet): Header =>
  new Header({
    children: [
      paragraph([run([draftMark, restricted].filter(Boolean).join(' · '), { size: halfPoints(7.5) })], {
        alignment: AlignmentType.RIGHT,
      }),
    ],
  });

const footer = ({ foot }: PlanSheet): Footer =>
  new Footer({
    children: [
      paragraph(
        [
          run(`${foot}\t`, { size: halfPoints(7.5) }),
          new TextRun({
            size: halfPoints(8),
            children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
        { tabStops: [{ type: TabStopType.RIGHT, position: width }] },
      ),
    ],
  });

/**
 * The individual rehabilitation plan in the layout of Annex 2, as a DOCX file that can be edited in Word. The same plan
 * makes the same bytes; the properties of the file name nobody.
 */
export async function renderPlanDocx(paper: PlanPaper): Promise<Uint8Array> {
  const sheet = planSheet(paper);
  const made = madeAt(paper.edition?.approvedOn ?? null);
  const document = new Document({
    ...{ title: sheet.title, creator: 'Qorgan', fonts: [await embeddedFont()] },
    styles: {
      default: {
        document: {
          run: { font: fontName, size: halfPoints(size), ...inLanguage(sheet.language) },
          paragraph: { spacing: { line: 228, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...pageSize, orientation: PageOrientation.LANDSCAPE },
            margin: { ...pageMargin, header: twips(20), footer: twips(20) },
          },
        },
        headers: { default: header(sheet) },
        footers: { default: footer(sheet) },
        children: blocksOf(sheet),
      },
    ],
  });
  const parts = [withFixedKeys(document), coreProperties(sheet.title, `${sheet.language}-KZ`, made)];
  return timelessZip(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}
