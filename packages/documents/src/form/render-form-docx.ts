import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type Paragraph,
} from 'docx';
import { centred, halfPoints, paragraph, run, textWidth, twips } from '../docx/blocks.ts';
import { apart } from '../docx/letter-blocks.ts';
import { brokenLines, plainSize, renderPlainDocx } from '../docx/plain-document.ts';
import { signatureLines } from '../docx/signature-lines.ts';
import type { FormBox, FormLine, FormSheet } from './form-sheet.ts';

const size = plainSize;
const small = { size: halfPoints(size - 2.5), color: '33393B' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '33393B' } as const;

/**
 * Each question stays with its answer, but for the first of a frame: a table that begins with what is kept with the next
 * is taken by LibreOffice to be kept whole with what follows it, and six frames after each other made five pages of two.
 */
function lineBlocks({ label, hint, answer, note }: FormLine, at: number): readonly Paragraph[] {
  const asked = paragraph(
    [run(label, { bold: true }), ...(hint ? [run(` ${hint}`, { size: halfPoints(size - 1) })] : [])],
    { keepNext: at > 0, spacing: { before: twips(2), after: twips(2) } },
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

/** One frame of the paper. It goes on overleaf unless it is to stay whole. */
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
    ...signatureLines(sheet.signatures, { shares: [0.4, 0.28, 0.32], bold: false, before: size * 1.2 }),
    ...sheet.notes.map((text) => paragraph([run(text, small)], { spacing: { before: twips(6) } })),
  ]);

/** A form as a DOCX file (`renderPlainDocx`). */
export const renderFormDocx = (sheet: FormSheet): Promise<Uint8Array> =>
  renderPlainDocx({ ...sheet, blocks: blocksOf(sheet) });
