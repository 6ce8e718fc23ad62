import { choice, limits, line, optionalText } from '@qorgan/contract';
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
import { emptyLabel, rowsOf, type Rows } from './rows.ts';

const emptyRow = { ...emptyLabel, kind: 'text', needed: 'yes' };
const rows = rowsOf(emptyRow, trackLimits.fields);

/** A step of the track, as typed. Its fields are rows. */
export type TypedStep = {
  nameKk: string;
  nameRu: string;
  nameEn: string;
  role: string;
  days: string;
  from: string;
  /** The version of the track that the form was opened on. */
  version: string;
  // `needed` is `yes` or `no`: a tick that is not set would not be sent, and the rows would slip.
} & Rows<typeof emptyRow>;

/** A form that nobody has filled, with one row to begin with. */
export const blankStep = (version: number): TypedStep => ({
  ...{ nameKk: '', nameRu: '', nameEn: '', role: '', days: '', from: 'start' },
  ...rows.filled([]),
  version: String(version),
});

/** A step as it stands in the form that changes it. */
export function typedStep({ name, role, target, fields }: TrackStep, version: number): TypedStep {
  const inRow = ({ id, label, kind, isRequired }: TrackField) => ({
    ...{ fieldId: id, labelKk: label.kk, labelRu: label.ru, labelEn: label.en ?? '', kind },
    needed: isRequired ? 'yes' : 'no',
  });
  return {
    ...{ nameKk: name.kk, nameRu: name.ru, nameEn: name.en ?? '', role },
    days: target ? String(target.workingDays) : '',
    from: target?.from ?? 'start',
    ...rows.filled(fields.map(inRow)),
    version: String(version),
  };
}

export const withOneFieldMore = (typed: TypedStep): TypedStep => rows.withOneMore(typed);
export const withoutField = (typed: TypedStep, row: number): TypedStep => rows.without(typed, row);

const name = line(limits.name);
const inRows = <T extends z.ZodType>(one: T) => z.array(one).max(trackLimits.fields);
const label = optionalText(limits.name);
export const stepSchema = z.object({
  nameKk: name,
  nameRu: name,
  nameEn: optionalText(limits.name),
  role: choice(trackRoles),
  days: optionalText(20),
  from: choice(trackTargetStarts),
  // What names no field of the step is a new one.
  fieldId: inRows(z.string()),
  ...{ labelKk: inRows(label), labelRu: inRows(label), labelEn: inRows(label) },
  kind: inRows(choice(trackFieldKinds)),
  needed: inRows(choice(['yes', 'no'])),
  version: z.coerce.number().int().catch(-1),
});
export type ReadStep = z.output<typeof stepSchema>;

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
