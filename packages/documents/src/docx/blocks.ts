import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { LetterLocale } from '../letter/letter.ts';
import { together } from '../letter/together.ts';

/** A4 with margins of 20 mm on the left and 15 mm elsewhere, in twentieths of a point. */
export const pageSize = { width: 11906, height: 16838 };
export const pageMargin = { left: 1134, right: 850, top: 850, bottom: 850 };
export const textWidth = pageSize.width - pageMargin.left - pageMargin.right;
const gutter = 160;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 2, color: 'B9C4C6' } as const;

/** Points to the half-points of a run, and to the twentieths of spacing and indents. */
export const halfPoints = (points: number) => Math.round(points * 2);
export const twips = (points: number) => Math.round(points * 20);

export const inLanguage = (locale: LetterLocale): Pick<IRunOptions, 'language'> => ({
  language: { value: `${locale}-KZ` },
});

/** A run of text, a number on one line with its sign. XML is escaped by `docx`; the text must be clean already. */
export const run = (text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun =>
  new TextRun({ ...options, text: text.replace(together, (words) => words.replaceAll(' ', '\u00A0')) });

export const paragraph = (
  children: readonly TextRun[],
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph => new Paragraph({ ...options, children });

export const centred = { alignment: AlignmentType.CENTER } as const;

type Cells = readonly (readonly Paragraph[])[];

/**
 * A table without lines, with a hairline between its columns when asked. A row stays on one page unless it may split.
 */
export function grid(
  rows: readonly Cells[],
  widths: readonly number[],
  { hasHairline = false, maySplit = false } = {},
): Table {
  const last = widths.length - 1;
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({
      children: children.length > 0 ? children : [new Paragraph('')],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: {
        marginUnitType: WidthType.DXA,
        left: column === 0 ? 0 : gutter,
        right: column === last ? 0 : gutter,
        top: 0,
        bottom: 0,
      },
      borders: {
        top: none,
        bottom: none,
        left: hasHairline && column > 0 ? hairline : none,
        right: hasHairline && column < last ? hairline : none,
      },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map((cells) => new TableRow({ cantSplit: !maySplit, children: cells.map(cell) })),
  });
}

/** As many equal columns as there are languages. */
export const evenWidths = (columns: number): readonly number[] =>
  Array.from({ length: columns }, () => Math.floor(textWidth / columns));
