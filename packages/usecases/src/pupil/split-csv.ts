/** A record, and the line on which it begins. */
export type CsvRecord = { line: number; cells: string[] };

/** More than anybody writes into one cell of a roster: whatever is longer was never closed. */
const longestCell = 2000;

/**
 * Splits a CSV text into its records. A cell may stand in quotation marks and then hold separators, line breaks and
 * doubled marks. `badLines` are the lines on which a quotation mark goes wrong: one inside a cell that does not begin
 * with it, one that is not followed by a separator, and one that is never closed, told where it was opened. Reading
 * goes on with the line after, so that one mistake does not hide the rest of the file. Lines end with `\n`.
 */
export function splitCsv(csv: string, separator: string): { records: CsvRecord[]; badLines: number[] } {
  const records: CsvRecord[] = [];
  const badLines: number[] = [];
  const width = (text: string) => text.split(separator).length;
  const headWidth = width(csv.split('\n', 1)[0]!);
  let line = 1;
  for (let at = 0; at < csv.length;) {
    const read = readRecord(csv, at, separator);
    const text = read ? csv.slice(at, read.end) : '';
    // A mark that was never closed may meet one further below. Then a whole line of the table stands in the cell.
    const swallows = text
      .split('\n')
      .slice(1, -1)
      .some((inside) => headWidth > 1 && width(inside) >= headWidth);
    if (!read || swallows) {
      badLines.push(line);
      at = endOfLine(csv, at) + 1;
      line += 1;
      continue;
    }
    records.push({ line, cells: read.cells });
    line += text.split('\n').length;
    at = read.end + 1;
  }
  return { records, badLines };
}

/** The record that begins at `at`, and the end of its last line; undefined where a quotation mark goes wrong. */
function readRecord(
  csv: string,
  at: number,
  separator: string,
): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  for (;;) {
    const cell = csv[at] === '"' ? readQuoted(csv, at) : readPlain(csv, at, separator);
    if (!cell) return undefined;
    cells.push(cell.text);
    const after = csv[cell.end];
    if (after === undefined || after === '\n') return { cells, end: cell.end };
    if (after !== separator) return undefined;
    at = cell.end + 1;
  }
}

type Cell = { text: string; end: number };

function readPlain(csv: string, at: number, separator: string): Cell | undefined {
  const line = endOfLine(csv, at);
  const next = csv.indexOf(separator, at);
  const end = next < 0 || next > line ? line : next;
  const text = csv.slice(at, end);
  return text.includes('"') ? undefined : { text, end };
}

function readQuoted(csv: string, at: number): Cell | undefined {
  let text = '';
  for (let from = at + 1; text.length < longestCell;) {
    const mark = csv.indexOf('"', from);
    if (mark < 0) return undefined;
    text += csv.slice(from, mark);
    if (csv[mark + 1] !== '"') return text.length < longestCell ? { text, end: mark + 1 } : undefined;
    text += '"';
    from = mark + 2;
  }
  return undefined;
}

function endOfLine(csv: string, at: number): number {
  const end = csv.indexOf('\n', at);
  return end < 0 ? csv.length : end;
}
