import { cleanText } from '../clean-text.ts';

/** A line of a letter's body. `label` is the part set bold: "1. Қабылданған шаралар:", "ШҰҒЫЛ!". */
export type BodyLine = { kind: 'text' | 'item'; label: string; text: string };

/** Lines that must stay on one page; one cell a language. `endsParagraph` asks for space below. */
export type BodyRow = { cells: readonly (readonly BodyLine[])[]; endsParagraph: boolean };

const label = /^(?:\d{1,2}\. [^:\n]{1,110}:|\p{Lu}{4,}!)(?=\s|$)/u;

function lineOf(line: string): BodyLine {
  if (line.startsWith('– ')) return { kind: 'item', label: '', text: line.slice(2).trim() };
  const bold = label.exec(line)?.[0] ?? '';
  return { kind: 'text', label: bold, text: line.slice(bold.length).trim() };
}

/** The paragraphs of a body, each as its lines. Blank lines part paragraphs; "– " starts a list item. */
export const bodyBlocks = (body: string): readonly (readonly BodyLine[])[] =>
  cleanText(body)
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(lineOf),
    )
    .filter((lines) => lines.length > 0);

/** Lines that announce a list, and the first item with them: a heading alone at the foot of a page says nothing. */
function chunks(lines: readonly BodyLine[]): readonly (readonly BodyLine[])[] {
  const made: BodyLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (open) made.at(-1)?.push(line);
    else made.push([line]);
    open = `${line.label}${line.text}`.endsWith(':');
  }
  return made;
}

/** One paragraph in every language: line beside line while they have as many, or else as a whole. */
function rowsOf(blocks: readonly (readonly BodyLine[])[]): readonly BodyRow[] {
  const parts = blocks.map(chunks);
  const [first = []] = parts;
  const isAlike = parts.every((other) => other.length === first.length);
  const rows = isAlike ? first.map((_, index) => parts.map((part) => part[index] ?? [])) : [blocks];
  return rows.map((cells, index) => ({ cells, endsParagraph: index === rows.length - 1 }));
}

/**
 * The rows of a body, one cell a language: paragraph beside paragraph while every language has as many. Where
 * somebody changed one language only, the whole texts stand side by side in one row.
 */
export function bodyRows(bodies: readonly string[]): readonly BodyRow[] {
  const texts = bodies.map(bodyBlocks);
  const [first = []] = texts;
  if (texts.some((blocks) => blocks.length !== first.length))
    return [{ cells: texts.map((blocks) => blocks.flat()), endsParagraph: true }];
  return first.flatMap((_, index) => rowsOf(texts.map((blocks) => blocks[index] ?? [])));
}
