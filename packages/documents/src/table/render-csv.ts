import { dayOf, timeOf } from '@qorgan/domain';
import type { Table, TableCell } from './table.ts';

/**
 * A table as CSV for the spreadsheets of this country: UTF-8 with a mark that says so, semicolons, lines ended as
 * RFC 4180 has them, moments as `YYYY-MM-DD HH:MM` at UTC+5. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 */
export const renderCsv = ({ header, rows }: Table): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('')}`,
  );

function field(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return `${dayOf(cell)} ${timeOf(cell)}`;
  const text = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
