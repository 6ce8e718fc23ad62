import { limits, line, optionalText } from '@qorgan/contract';
import { addDays, dayOf, isIsoDate, type Child, type Parent } from '@qorgan/domain';
import * as z from 'zod';
import { isoOf } from './moment.ts';

/** How many parents or legal representatives a case has room for. */
export const mostParents = 4;

/** The child and the parents, as typed. Parents are rows: the same place in each of the three lists. */
export type TypedChild = {
  surname: string;
  given: string;
  patronymic: string;
  birthDate: string;
  classLabel: string;
  address: string;
  parentRelation: readonly string[];
  parentName: readonly string[];
  parentPhone: readonly string[];
};

const longest = { parentName: limits.name, parentRelation: limits.name, parentPhone: 60 } as const;
type ParentField = keyof typeof longest;
const parentFields = Object.keys(longest) as ParentField[];
type Rows = Pick<TypedChild, ParentField>;

/** The rows of the parents, each list changed in the same way. */
const rows = (change: (field: ParentField) => readonly string[]): Rows =>
  Object.fromEntries(parentFields.map((field) => [field, change(field)])) as Rows;

const room = (list: readonly string[]) => [...list, ...(list.length < mostParents ? [''] : [])];

/** The form with what is known already, and room for one parent more. */
export const typedChild = (child: Child, parents: readonly Parent[]): TypedChild => ({
  surname: child.surname,
  given: child.given,
  patronymic: child.patronymic ?? '',
  birthDate: child.birthDate ?? '',
  classLabel: child.classLabel ?? '',
  address: child.address ?? '',
  parentRelation: room(parents.map((parent) => parent.relation ?? '')),
  parentName: room(parents.map((parent) => parent.name)),
  parentPhone: room(parents.map((parent) => parent.phone ?? '')),
});

/** A form that nobody has filled, as the shape to read a posted one into. */
export const blankChild = typedChild(
  { surname: '', given: '', patronymic: null, birthDate: null, classLabel: null, address: null },
  [],
);

/** The same form with an empty row more, while there is room. */
export const withOneParentMore = <T extends TypedChild>(typed: T): T => ({
  ...typed,
  ...rows((field) => room(typed[field])),
});

/** The same form without this row; the last one leaves an empty row behind. */
export const withoutParent = <T extends TypedChild>(typed: T, row: number): T => {
  const left = rows((field) => typed[field].filter((_, at) => at !== row));
  return { ...typed, ...(left.parentName.length > 0 ? left : rows(() => [''])) };
};

const isNameless = (typed: Rows, at: number): boolean =>
  !typed.parentName[at]?.trim() && Boolean(typed.parentRelation[at]?.trim() || typed.parentPhone[at]?.trim());

/** The row in which a problem of the parents is to be put right. */
const wrongRow = (typed: Rows, field: ParentField): number =>
  typed[field].findIndex(
    (text, at) => text.trim().length > longest[field] || (field === 'parentName' && isNameless(typed, at)),
  );

/** A field of the parents stands in several rows: the id of the one in which a problem is put right. */
export const parentPlaces = (typed: Rows): Readonly<Record<ParentField, string>> =>
  Object.fromEntries(
    parentFields.map((field) => [field, `${field}-${wrongRow(typed, field) + 1}`]),
  ) as Record<ParentField, string>;

/** Schools and colleges have nobody older; beyond it the year is a slip of the finger. */
const oldest = 30 * 366;

export const childShape = z.object({
  surname: line(limits.name),
  given: line(limits.name),
  patronymic: optionalText(limits.name),
  birthDate: z.string().transform((typed) => isoOf(typed) || null),
  classLabel: optionalText(40),
  address: optionalText(limits.line),
  parentRelation: z.array(optionalText(longest.parentRelation)).max(mostParents),
  parentName: z.array(optionalText(longest.parentName)).max(mostParents),
  parentPhone: z.array(optionalText(longest.parentPhone)).max(mostParents),
});
type ReadChild = z.output<typeof childShape>;

/** What the fields must be together. `now` is the moment of reading: nobody is born after it. */
export const childCheck =
  (now: Date) =>
  (
    { birthDate, parentName, parentRelation, parentPhone }: ReadChild,
    context: z.core.$RefinementCtx,
  ): void => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const today = dayOf(now);
    if (birthDate !== null && !isIsoDate(birthDate)) problem('birthDate', 'notADate');
    else if (birthDate !== null && birthDate > today) problem('birthDate', 'inFuture');
    else if (birthDate !== null && birthDate < addDays(today, -oldest)) problem('birthDate', 'tooLongAgo');
    const isRowNameless = (at: number) => !parentName[at] && Boolean(parentRelation[at] ?? parentPhone[at]);
    if (parentName.some((_, at) => isRowNameless(at))) problem('parentName', 'required');
  };

/** A form that its schema found right: the child, and those of the rows that name somebody. */
export function childOf(read: ReadChild): { child: Child; parents: Parent[] } {
  const { surname, given, patronymic, birthDate, classLabel, address } = read;
  const parents = read.parentName.flatMap((name, at): Parent[] =>
    name ? [{ name, relation: read.parentRelation[at] ?? null, phone: read.parentPhone[at] ?? null }] : [],
  );
  return { child: { surname, given, patronymic, birthDate, classLabel, address }, parents };
}
