/** One cell: words, a number, a moment (shown at UTC+5), or nothing. */
export type TableCell = string | number | Date | null;

/** A list to be read by people or by a spreadsheet: words are in one language already. */
export type Table = {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  name: string;
  header: readonly string[];
  rows: readonly (readonly TableCell[])[];
};
