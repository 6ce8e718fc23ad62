import writeXlsxFile from 'write-excel-file/node';
import type { Table, TableCell } from './table.ts';

const asShown = 5 * 60 * 60_000;

/**
 * The tables as one workbook, a sheet each, the header in bold and kept in sight. What people typed is always text and
 * never a formula; moments are true dates at UTC+5, which a spreadsheet can sort.
 */
export async function renderXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, header, rows }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map(lineOf),
    ],
    columns: header.map((title, at) => ({ width: widthOf([title, ...rows.map((row) => row[at] ?? null)]) })),
    stickyRowsCount: 1,
  }));
  const bytes = await writeXlsxFile(sheets).toBuffer();
  return new Uint8Array(bytes);
}

const lineOf = (row: readonly TableCell[]) =>
  row.map((value) => {
    if (value === null) return null;
    if (typeof value === 'number') return { value, type: Number };
    if (value instanceof Date)
      // A spreadsheet knows no zones: it is given the time that the clocks of Kazakhstan showed.
      return { value: new Date(value.getTime() + asShown), type: Date, format: 'dd.mm.yyyy hh:mm' };
    return { value, type: String, wrap: true };
  });

/** In characters: as wide as the longest line of it, within reason. */
const widthOf = (cells: readonly TableCell[]): number =>
  Math.min(
    40,
    Math.max(10, ...cells.map((cell) => (cell instanceof Date ? 16 : String(cell ?? '').length + 2))),
  );
