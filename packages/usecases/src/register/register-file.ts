import { renderCsv, renderXlsx, type Table } from '@qorgan/documents';

export type { Table, TableCell } from '@qorgan/documents';

/** Tables as a file to take away: a workbook of them all, or the first alone as CSV. Reads and records nothing. */
export const tablesFile = async (
  tables: readonly [Table, ...Table[]],
  as: 'xlsx' | 'csv',
): Promise<Uint8Array> => (as === 'xlsx' ? renderXlsx(tables) : renderCsv(tables[0]));
