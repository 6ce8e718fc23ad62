import { choice, limits, line, optionalText, type Problem } from '@qorgan/contract';
import {
  trackFieldKinds,
  trackLimits,
  trackRoles,
  trackTargetStarts,
  type TrackField,
  type TrackFieldKind,
  type TrackStep,
} from '@qorgan/domain';
import * as z from 'zod';
import type { Problems } from './field-errors.ts';

/** A step of the track, as typed. Its fields are rows: the same place in each of the lists. */
export type TypedStep = {
  nameKk: string;
  nameRu: string;
  nameEn: string;
  role: string;
  days: string;
  from: string;
  fieldId: readonly string[];
  labelKk: readonly string[];
  labelRu: readonly string[];
  labelEn: readonly string[];
  kind: readonly string[];
  /** `yes` or `no`: a tick that is not set would not be sent, and the rows would slip. */
  needed: readonly string[];
  /** The version of the track that the form was opened on. */
  version: string;
};

const emptyRow = { fieldId: '', labelKk: '', labelRu: '', labelEn: '', kind: 'text', needed: 'yes' };
type RowField = keyof typeof emptyRow;
const rowFields = Object.keys(emptyRow) as RowField[];
type Rows = Pick<TypedStep, RowField>;

const rows = (change: (field: RowField) => readonly string[]): Rows =>
  Object.fromEntries(rowFields.map((field) => [field, change(field)])) as Rows;

/** A form that nobody has filled, with one row to begin with. */
export const blankStep = (version: number): TypedStep => ({
  ...{ nameKk: '', nameRu: '', nameEn: '', role: '', days: '', from: 'start' },
  ...rows((field) => [emptyRow[field]]),
  version: String(version),
});

/** A step as it stands in the form that changes it. */
export function typedStep({ name, role, target, fields }: TrackStep, version: number): TypedStep {
  const inRow = ({ id, label, kind, isRequired }: TrackField) => ({
    ...{ fieldId: id, labelKk: label.kk, labelRu: label.ru, labelEn: label.en ?? '', kind },
    needed: isRequired ? 'yes' : 'no',
  });
  const filled = fields.map(inRow);
  return {
    ...{ nameKk: name.kk, nameRu: name.ru, nameEn: name.en ?? '', role },
    days: target ? String(target.workingDays) : '',
    from: target?.from ?? 'start',
    ...rows((field) => (filled.length > 0 ? filled : [emptyRow]).map((row) => row[field])),
    version: String(version),
  };
}

export const withOneFieldMore = (typed: TypedStep): TypedStep =>
  typed.labelKk.length < trackLimits.fields
    ? { ...typed, ...rows((field) => [...typed[field], emptyRow[field]]) }
    : typed;

/** The same form without this row; the last one leaves an empty row behind. */
export function withoutField(typed: TypedStep, row: number): TypedStep {
  const left = rows((field) => typed[field].filter((_, at) => at !== row));
  return { ...typed, ...(left.labelKk.length > 0 ? left : rows((field) => [emptyRow[field]])) };
}

const name = line(limits.name);
const rowsOf = <T extends z.ZodType>(one: T) => z.array(one).max(trackLimits.fields);
const label = optionalText(limits.name);
export const stepSchema = z.object({
  nameKk: name,
  nameRu: name,
  nameEn: optionalText(limits.name),
  role: choice(trackRoles),
  days: optionalText(20),
  from: choice(trackTargetStarts),
  // What names no field of the step is a new one.
  fieldId: rowsOf(z.string()),
  ...{ labelKk: rowsOf(label), labelRu: rowsOf(label), labelEn: rowsOf(label) },
  kind: rowsOf(choice(trackFieldKinds)),
  needed: rowsOf(choice(['yes', 'no'])),
  version: z.coerce.number().int().catch(-1),
});
export type ReadStep = z.output<typeof stepSchema>;

const isEmptyRow = (typed: Rows, at: number) =>
  ![typed.labelKk[at], typed.labelRu[at], typed.labelEn[at]].some((text) => text?.trim());

/** What is wrong in the rows, each at the field of its own row; an empty row is no field and not wrong. */
export function rowProblems(typed: Rows): Problems {
  const wrong = (field: 'labelKk' | 'labelRu' | 'labelEn', at: number): Problem | undefined => {
    const text = typed[field][at]?.trim() ?? '';
    if (text.length > limits.name) return 'tooLong';
    return text || field === 'labelEn' || isEmptyRow(typed, at) ? undefined : 'required';
  };
  const found = typed.labelKk.flatMap((_, at) =>
    (['labelKk', 'labelRu', 'labelEn'] as const).map(
      (field) => [`${field}-${at + 1}`, wrong(field, at)] as const,
    ),
  );
  return Object.fromEntries(found.filter(([, problem]) => problem));
}

/** A form that was found right, as the step that it says. Rows that are empty are no fields. */
export function stepOf(
  read: ReadStep,
  { id, known, newId }: { id: string; known: readonly string[]; newId: () => string },
): Omit<TrackStep, 'isRetired'> {
  const fields = read.labelKk.flatMap((kk, at): TrackField[] => {
    const ru = read.labelRu[at];
    if (!kk || !ru) return [];
    const own = read.fieldId[at] ?? '';
    return [
      {
        id: known.includes(own) && read.fieldId.indexOf(own) === at ? own : newId(),
        label: { kk, ru, en: read.labelEn[at] ?? null },
        kind: (read.kind[at] ?? 'text') as TrackFieldKind,
        isRequired: read.needed[at] === 'yes',
      },
    ];
  });
  const { nameKk, nameRu, nameEn, role, days, from } = read;
  const target = days === null ? null : { workingDays: /^\d+$/.test(days) ? Number(days) : NaN, from };
  return { id, name: { kk: nameKk, ru: nameRu, en: nameEn }, role, target, fields };
}
