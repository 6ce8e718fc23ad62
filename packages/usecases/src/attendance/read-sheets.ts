import type { AttendanceFault, Sheet, SheetRow } from '@qorgan/domain';
import readXlsxFile from 'read-excel-file/universal';
import { decodeRosterFile } from '../pupil/decode-roster-file.ts';
import { splitCsv } from '../pupil/split-csv.ts';
import { isReasonableXlsx, mostColumns, mostRows } from './check-xlsx.ts';

/** Room for a year of the largest school; the same as for a roster. */
export const largestAttendanceFile = 5_000_000;

/** Why a file could not be opened at all; every one has a text in every language. */
export const fileProblems = ['fileUnreadable', 'notUtf8', 'tooManyLines', 'nothingInFile'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file as tables. `quotes` are the lines of a CSV file on which a quotation mark goes wrong. */
export type SheetsRead =
  { ok: true; sheets: Sheet[]; quotes: AttendanceFault[] } | { ok: false; problem: FileProblem };

/**
 * Reads a CSV or XLSX file as tables of words. Which of the two it is its first bytes say, not its name. Days of a
 * spreadsheet come as `YYYY-MM-DD`; numbers as they are written. Empty lines are left out, and every other keeps its number.
 */
export async function readSheets(bytes: Uint8Array): Promise<SheetsRead> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const read = isZip ? await fromXlsx(bytes) : fromCsv(bytes);
  if (!read.ok) return read;
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return { ok: false, problem: 'nothingInFile' };
  const isTooLong = sheets.some(
    ({ rows }) => rows.length > mostRows || rows.some(({ cells }) => cells.length > mostColumns),
  );
  return isTooLong ? { ok: false, problem: 'tooManyLines' } : { ...read, sheets };
}

async function fromXlsx(bytes: Uint8Array): Promise<SheetsRead> {
  if (!isReasonableXlsx(bytes)) return { ok: false, problem: 'fileUnreadable' };
  try {
    const sheets = await readXlsxFile(Uint8Array.from(bytes).buffer);
    return {
      ok: true,
      quotes: [],
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: filled(data.map((row, at) => ({ line: at + 1, cells: row.map(wordsOf) }))),
      })),
    };
  } catch {
    // Whatever the reader stumbles over, the file is one that it cannot read.
    return { ok: false, problem: 'fileUnreadable' };
  }
}

const wordsOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  // A spreadsheet knows no zones: what the reader gives is the day as it was typed, at midnight UTC.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number | boolean);
};

function fromCsv(bytes: Uint8Array): SheetsRead {
  const decoded = decodeRosterFile(bytes);
  if (!decoded.ok) return { ok: false, problem: 'notUtf8' };
  const text = decoded.csv.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { records, badLines } = splitCsv(text, separatorOf(text));
  return {
    ok: true,
    quotes: badLines.map((line) => ({ line, problem: 'quotesWrong' })),
    sheets: [{ name: '', rows: filled(records) }],
  };
}

const filled = (rows: readonly SheetRow[]) => rows.filter(({ cells }) => cells.some((cell) => cell.trim()));

/** What stands most often in one of the first lines: above the headings there may be the name of the school. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 15);
  const count = (separator: string) => Math.max(...lines.map((line) => line.split(separator).length));
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}
