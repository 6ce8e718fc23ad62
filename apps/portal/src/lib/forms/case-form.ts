import { limits, line, optionalText } from '@qorgan/contract';
import { addDays, dayOf, isIsoDate, type Child, type Parent } from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import * as z from 'zod';
import { kindsInput } from './kinds-form.ts';
import { isoOf } from './moment.ts';

/** How many parents or legal representatives a case has room for. */
export const mostParents = 4;

/** What opens a case, as typed. Parents are rows: the same place in each of the three lists. */
export type TypedCase = {
  surname: string;
  given: string;
  patronymic: string;
  birthDate: string;
  classLabel: string;
  address: string;
  parentRelation: readonly string[];
  parentName: readonly string[];
  parentPhone: readonly string[];
  kinds: readonly string[];
};

const room = <T>(list: readonly T[], blank: T) => [...list, ...(list.length < mostParents ? [blank] : [])];

/** The form with what is known already, and room for one parent more. */
export const typedCase = (child: Child, parents: readonly Parent[], kinds: readonly Kind[]): TypedCase => ({
  surname: child.surname,
  given: child.given,
  patronymic: child.patronymic ?? '',
  birthDate: child.birthDate ?? '',
  classLabel: child.classLabel ?? '',
  address: child.address ?? '',
  parentRelation: room(
    parents.map((parent) => parent.relation ?? ''),
    '',
  ),
  parentName: room(
    parents.map((parent) => parent.name),
    '',
  ),
  parentPhone: room(
    parents.map((parent) => parent.phone ?? ''),
    '',
  ),
  kinds,
});

/** The same form with an empty row more, while there is room. */
export const withOneParentMore = (typed: TypedCase): TypedCase => ({
  ...typed,
  parentRelation: room(typed.parentRelation, ''),
  parentName: room(typed.parentName, ''),
  parentPhone: room(typed.parentPhone, ''),
});

const longest = { parentName: limits.name, parentRelation: limits.name, parentPhone: 60 } as const;
export type ParentField = keyof typeof longest;

const isNameless = (typed: Pick<TypedCase, ParentField>, at: number): boolean =>
  !typed.parentName[at]?.trim() && Boolean(typed.parentRelation[at]?.trim() || typed.parentPhone[at]?.trim());

/** The row in which a problem of the parents is to be put right. */
export const wrongRow = (typed: TypedCase, field: ParentField): number =>
  typed[field].findIndex(
    (text, at) => text.trim().length > longest[field] || (field === 'parentName' && isNameless(typed, at)),
  );

/** Schools and colleges have nobody older; beyond it the year is a slip of the finger. */
const oldest = 30 * 366;

const shape = z.object({
  surname: line(limits.name),
  given: line(limits.name),
  patronymic: optionalText(limits.name),
  birthDate: z.string().transform((typed) => isoOf(typed) || null),
  classLabel: optionalText(40),
  address: optionalText(limits.line),
  parentRelation: z.array(optionalText(longest.parentRelation)).max(mostParents),
  parentName: z.array(optionalText(longest.parentName)).max(mostParents),
  parentPhone: z.array(optionalText(longest.parentPhone)).max(mostParents),
  kinds: kindsInput,
});

/** `now` is the moment of reading: nobody is born after it. */
export const caseSchema = (now: Date) =>
  shape.superRefine(({ birthDate, parentName, parentRelation, parentPhone }, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const today = dayOf(now);
    if (birthDate !== null && !isIsoDate(birthDate)) problem('birthDate', 'notADate');
    else if (birthDate !== null && birthDate > today) problem('birthDate', 'inFuture');
    else if (birthDate !== null && birthDate < addDays(today, -oldest)) problem('birthDate', 'tooLongAgo');
    const isRowNameless = (at: number) => !parentName[at] && Boolean(parentRelation[at] ?? parentPhone[at]);
    if (parentName.some((_, at) => isRowNameless(at))) problem('parentName', 'required');
  });

type ReadCase = z.output<typeof shape>;

/** A form that its schema found right: the child, and those of the rows that name somebody. */
export function caseOf(read: ReadCase): { child: Child; parents: Parent[]; kinds: readonly Kind[] } {
  const { surname, given, patronymic, birthDate, classLabel, address, kinds } = read;
  const parents = read.parentName.flatMap((name, at): Parent[] =>
    name ? [{ name, relation: read.parentRelation[at] ?? null, phone: read.parentPhone[at] ?? null }] : [],
  );
  return { child: { surname, given, patronymic, birthDate, classLabel, address }, parents, kinds };
}
