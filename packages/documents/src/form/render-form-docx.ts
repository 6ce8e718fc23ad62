import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type Paragraph,
} from 'docx';
import {
  centred,
  grid,
  halfPoints,
  inLanguage,
  pageMargin,
  pageSize,
  paragraph,
  run,
  textWidth,
  twips,
} from '../docx/blocks.ts';
import { coreProperties } from '../docx/core-properties.ts';
import { embeddedFont, fontName, withFixedKeys } from '../docx/embedded-font.ts';
import { apart } from '../docx/letter-blocks.ts';
import { timelessZip } from '../docx/timeless-zip.ts';
import { madeAt } from '../made-at.ts';
import type { FormBox, FormLine, FormSheet } from './form-sheet.ts';

const size = 10.5;
const small = { size: halfPoints(size - 2.5), color: '33393B' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '33393B' } as const;

/** What somebody wrote on lines of their own stays on them. */
const brokenLines = (text: string): readonly TextRun[] =>
  text.split('\n').map((one, at) => run(one, at > 0 ? { break: 1 } : {}));

function lineBlocks({ label, hint, answer, note }: FormLine): readonly Paragraph[] {
  const asked = paragraph(
    [run(label, { bold: true }), ...(hint ? [run(` ${hint}`, { size: halfPoints(size - 1) })] : [])],
    { keepNext: true, spacing: { before: twips(2), after: twips(2) } },
  );
  // Room for a line by hand where nothing was answered.
  const said = answer?.length === 0 ? [''] : (answer ?? []);
  return [
    asked,
    ...said.map((text) =>
      paragraph(brokenLines(text), {
        indent: { left: twips(10) },
        spacing: { after: twips(answer?.length === 0 ? size : 2) },
      }),
    ),
    ...(note ? [paragraph([run(note, small)], { indent: { left: twips(10) } })] : []),
  ];
}

/** One frame of the paper. It goes on overleaf; Word keeps each label with what was answered. */
const box = ({ lines, isWhole }: { lines: FormBox; isWhole?: boolean }): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    rows: [
      new TableRow({
        cantSplit: isWhole ?? false,
        children: [
          new TableCell({
            children: lines.flatMap(lineBlocks),
            width: { size: textWidth, type: WidthType.DXA },
            margins: { marginUnitType: WidthType.DXA, left: 120, right: 120, top: 60, bottom: 80 },
            borders: { top: line, bottom: line, left: line, right: line },
          }),
        ],
      }),
    ],
  });

function signatureBlocks(sheet: FormSheet): readonly FileChild[] {
  const widths = [0.4, 0.28, 0.32].map((share) => Math.floor(textWidth * share));
  const cell = (text: string) => [paragraph([run(text)])];
  return sheet.signatures.flatMap(({ post, name }) => [
    paragraph([run('', { size: 2 })], { keepNext: true, spacing: { before: twips(size * 1.2) } }),
    grid([[cell(post), cell('_____________________'), cell(name)]], widths),
  ]);
}

const blocksOf = (sheet: FormSheet): readonly FileChild[] =>
  apart([
    ...sheet.marks.map((text) => paragraph([run(text, small)], { ...centred, spacing: { after: twips(4) } })),
    ...sheet.head.map((text) =>
      paragraph([run(text, { size: halfPoints(size - 1) })], {
        ...centred,
        indent: { left: Math.floor(textWidth * 0.63) },
      }),
    ),
    paragraph([run(sheet.heading, { bold: true, size: halfPoints(size + 2) })], {
      ...centred,
      spacing: { before: twips(size * 1.4), after: twips(size * 0.7) },
    }),
    ...sheet.subheadings.map((text) => paragraph([run(text)], { ...centred, spacing: { after: twips(4) } })),
    ...sheet.parts.map((part) =>
      part.kind === 'box'
        ? box(part)
        : paragraph([run(part.text, { bold: true })], {
            keepNext: true,
            spacing: { before: twips(size), after: twips(size * 0.6) },
          }),
    ),
    ...signatureBlocks(sheet),
    ...sheet.notes.map((text) => paragraph([run(text, small)], { spacing: { before: twips(6) } })),
  ]);

/** A form as a DOCX file that can be edited in Word. The same sheet makes the same bytes; it names nobody in its properties. */
export async function renderFormDocx(sheet: FormSheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    creator: 'Qorgan',
    fonts: [await embeddedFont()],
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
          titlePage: true,
          page: { size: pageSize, margin: { ...pageMargin, footer: twips(20) } },
        },
        footers: { default: numberFooter(), first: new Footer({ children: [paragraph([])] }) },
        children: blocksOf(sheet),
      },
    ],
  });
  const parts = [
    withFixedKeys(document),
    coreProperties(sheet.title, `${sheet.language}-KZ`, madeAt(sheet.madeOn)),
  ];
  return timelessZip(new Uint8Array(await Packer.toArrayBuffer(document, false, parts)));
}

/** From the second page on. */
const numberFooter = (): Footer =>
  new Footer({
    children: [
      paragraph(
        [new TextRun({ size: halfPoints(8), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
        { alignment: AlignmentType.RIGHT },
      ),
    ],
  });
