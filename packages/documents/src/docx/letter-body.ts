import type { FileChild, Paragraph } from 'docx';
import type { BodyLine, BodyRow } from '../letter/body-blocks.ts';
import type { LetterLocale } from '../letter/letter.ts';
import type { Sheet } from '../letter/sheet.ts';
import { evenWidths, grid, inLanguage, paragraph, run, twips } from './blocks.ts';

function lineParagraph(
  { kind, label, text }: BodyLine,
  locale: LetterLocale,
  { indent, after, isAlone, isLast }: { indent: number; after: number; isAlone: boolean; isLast: boolean },
): Paragraph {
  const language = inLanguage(locale);
  // The last line goes over with the signature, which never stands alone on a page.
  const keepNext = isLast || `${label}${text}`.endsWith(':');
  const spacing = { after };
  if (kind === 'item')
    return paragraph([run(`–\t${text}`, language)], {
      ...{ spacing, keepNext },
      indent: { left: indent + twips(10), hanging: twips(10) },
      tabStops: [{ type: 'left', position: indent + twips(10) }],
    });
  const runs = [...(label ? [run(`${label} `, { ...language, bold: true })] : []), run(text, language)];
  return paragraph(runs, { spacing, keepNext, indent: isAlone ? { firstLine: indent } : {} });
}

type Cell = { column: number; locale: LetterLocale; gap: number; isAlone: boolean; isLastRow: boolean };

/** The lines of one row in one language; space follows the last where a paragraph ends. */
function cellParagraphs(row: BodyRow, { column, locale, gap, isAlone, isLastRow }: Cell) {
  const lines = row.cells[column] ?? [];
  return lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    return lineParagraph(line, locale, {
      indent: isAlone ? twips(18) : 0,
      after: row.endsParagraph && isLast ? gap : 0,
      ...{ isAlone, isLast: isLastRow && isLast },
    });
  });
}

/** One language: plain paragraphs, easy to edit. Two: a table whose rows hold the same paragraph in both. */
export function bodyBlocksOf({ body, locales }: Sheet, size: number): readonly FileChild[] {
  const gap = twips(size * 0.36);
  const [only] = locales;
  const isLastRow = (at: number) => at === body.length - 1;
  if (locales.length === 1 && only)
    return body.flatMap((row, at) =>
      cellParagraphs(row, { column: 0, locale: only, gap, isAlone: true, isLastRow: isLastRow(at) }),
    );
  const rows = body.map((row, at) =>
    locales.map((locale, column) =>
      cellParagraphs(row, { column, locale, gap, isAlone: false, isLastRow: isLastRow(at) }),
    ),
  );
  return rows.length > 0
    ? [grid(rows, evenWidths(locales.length), { hasHairline: true, maySplit: true })]
    : [];
}
