import type { IsoDate } from '@qorgan/statute';
import { foldName } from '../pupil/fold-name.ts';
import type { AttendanceMapping, FileColumns, MarkMeanings, SheetRow } from './attendance-file.ts';
import { dayColumns } from './read-attendance.ts';

const roles = ['name', 'secondName', 'classLabel', 'iin', 'day', 'mark'] as const;
type Role = (typeof roles)[number];

/** How a school's journal writes its files: by the words of the headings, since columns move from file to file. */
export type SchoolMapping = AttendanceMapping & { headings: Readonly<Partial<Record<Role, string>>> };

const headingsAt = (rows: readonly SheetRow[], line: number) =>
  rows.find((row) => row.line === line)?.cells.map((cell) => foldName(cell.toLowerCase())) ?? [];

/** What is kept for the next file. Marks of earlier files stay known. */
export function rememberMapping(
  rows: readonly SheetRow[],
  { columns, marks }: AttendanceMapping,
  before: MarkMeanings,
): SchoolMapping {
  const cells = headingsAt(rows, columns.headingLine);
  const named = roles.flatMap((role) => {
    const at = columns[role];
    return at === null ? [] : [[role, cells[at] ?? ''] as const];
  });
  return { columns, marks: { ...before, ...marks }, headings: Object.fromEntries(named) };
}

/** Looked at for the headings of a file like the last one. */
const topLines = 15;

/**
 * The columns of a file that has the headings of the last one, wherever they stand by now; null for a file of another
 * kind, which somebody has to explain anew.
 */
export function recallColumns(
  rows: readonly SheetRow[],
  { columns, headings }: SchoolMapping,
  today: IsoDate,
): FileColumns | null {
  const wanted = Object.entries(headings) as [Role, string][];
  if (wanted.length === 0 || wanted.some(([, heading]) => heading === '')) return null;
  for (const { line } of rows.slice(0, topLines)) {
    const cells = headingsAt(rows, line);
    if (!wanted.every(([, heading]) => cells.filter((cell) => cell === heading).length === 1)) continue;
    const at = Object.fromEntries(wanted.map(([role, heading]) => [role, cells.indexOf(heading)]));
    const found: FileColumns = { ...columns, ...at, headingLine: line };
    // A month that was said was that of the last file.
    const isReadable =
      found.shape !== 'dates' || (found.month === null && dayColumns(rows, found, today).length > 0);
    return isReadable ? found : null;
  }
  return null;
}
