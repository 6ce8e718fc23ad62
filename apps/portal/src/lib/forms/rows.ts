import { limits, type Problem } from '@qorgan/contract';
import type { Problems } from './field-errors.ts';

type Row = Readonly<Record<string, string>>;

/** Rows of a form as typed: for each field a list, in which the same place is the same row. */
export type Rows<R extends Row> = { readonly [F in keyof R]: readonly string[] };

/** Rows that somebody adds and takes out, `most` of them; `empty` is a row in which nothing is typed yet. */
export function rowsOf<R extends Row>(empty: R, most: number) {
  const each = (change: (field: keyof R) => readonly string[]): Rows<R> =>
    Object.fromEntries(Object.keys(empty).map((field) => [field, change(field)])) as Rows<R>;
  const filled = (rows: readonly R[]) =>
    each((field) => (rows.length > 0 ? rows : [empty]).map((row) => row[field] as string));
  const countIn = (typed: Rows<R>) => Object.values(typed)[0]?.length ?? 0;
  return {
    /** These rows, or an empty one to begin with. */
    filled,
    withOneMore: <T extends Rows<R>>(typed: T): T =>
      countIn(each((field) => typed[field])) < most
        ? { ...typed, ...each((field) => [...typed[field], empty[field] as string]) }
        : typed,
    /** The last one leaves an empty row behind. */
    without<T extends Rows<R>>(typed: T, row: number): T {
      const left = each((field) => typed[field].filter((_, at) => at !== row));
      return { ...typed, ...(countIn(left) > 0 ? left : filled([])) };
    },
  };
}

/** A row that says something in the three languages; without English where nobody wrote it. */
export const emptyLabel = { fieldId: '', labelKk: '', labelRu: '', labelEn: '' };
export type LabelRows = Rows<typeof emptyLabel>;
const labels = ['labelKk', 'labelRu', 'labelEn'] as const;

export const isEmptyRow = (typed: LabelRows, at: number): boolean =>
  !labels.some((label) => typed[label][at]?.trim());

/** What is wrong in the rows, each at the field of its own row; an empty row is none and not wrong. */
export function labelProblems(typed: LabelRows): Problems {
  const wrong = (field: (typeof labels)[number], at: number): Problem | undefined => {
    const text = typed[field][at]?.trim() ?? '';
    if (text.length > limits.name) return 'tooLong';
    return text || field === 'labelEn' || isEmptyRow(typed, at) ? undefined : 'required';
  };
  const found = typed.labelKk.flatMap((_, at) =>
    labels.map((field) => [`${field}-${at + 1}`, wrong(field, at)] as const),
  );
  return Object.fromEntries(found.filter(([, problem]) => problem));
}
