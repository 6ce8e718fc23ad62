import type { FileChild, Paragraph } from 'docx';
import type { BodyLine, BodyRow } from '../letter/body-blocks.ts';
import type { LetterLocale } from '../letter/letter.ts';
import type { Sheet } from '../letter/sheet.ts';
import { evenWidths, grid, inLanguage, paragraph, run, twips } from './blocks.ts';

function lineParagraph(
  { kind, label, text }: BodyLine,
  locale: LetterLocale,
  { indent, after, isAlone }: { indent: number; after: number; isAlone: boolean },
): Paragraph {
  const language = inLanguage(locale);
  const keepNext = `${label}${text}`.endsWith(':');
  const spacing = { after };
  if (kind === 'item')
    return paragraph([run(`–\t${text}`, language)], {
      spacing,
      indent: { left: indent + twips(10), hanging: twips(10) },
      tabStops: [{ type: 'left', position: indent + twips(10) }],
    });
  const runs = [...(label ? [run(`${label} `, { ...language, bold: true })] : []), run(text, language)];
  return paragraph(runs, { spacing, keepNext, indent: isAlone ? { firstLine: indent } : {} });
}

/** The lines of one row in one language; space follows the last where a paragraph ends. */
function cellParagraphs(row: BodyRow, column: number, locale: LetterLocale, gap: number, isAlone: boolean) {
  const lines = row.cells[column] ?? [];
  return lines.map((line, index) =>
    lineParagraph(line, locale, {
      indent: isAlone ? twips(18) : 0,
      after: row.endsParagraph && index === lines.length - 1 ? gap : 0,
      isAlone,
    }),
  );
}

/** One language: plain paragraphs, easy to edit. Two: a table whose rows hold the same paragraph in both. */
export function bodyBlocksOf({ body, locales }: Sheet, size: number): readonly FileChild[] {
  const gap = twips(size * 0.36);
  const [only] = locales;
  if (locales.length === 1 && only) return body.flatMap((row) => cellParagraphs(row, 0, only, gap, true));
  const rows = body.map((row) =>
    locales.map((locale, column) => cellParagraphs(row, column, locale, gap, false)),
  );
  return rows.length > 0
    ? [grid(rows, evenWidths(locales.length), { hasHairline: true, maySplit: true })]
    : [];
}
