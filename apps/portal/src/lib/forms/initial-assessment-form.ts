import { choice, limits, line, optionalText, type Problem } from '@qorgan/contract';
import { assessmentLimits, type AssessedChild, type Assessor, type BodyChild } from '@qorgan/domain';
import * as z from 'zod';
import type { Problems } from './field-errors.ts';
import { optionalDay } from './optional-day.ts';
import { rowsOf, type Rows } from './rows.ts';

/** The child's data, as typed. `base`: the entry that stood when the form was opened; empty for none. */
export const blankAssessedChild = {
  ...{ surname: '', given: '', patronymic: '', birthDate: '', sex: '', base: '' },
};
export type TypedAssessedChild = typeof blankAssessedChild;

type Known = Pick<BodyChild, 'surname' | 'given' | 'patronymic' | 'birthDate' | 'sex'>;
export const typedAssessedChild = (child: Known, base: string | null): TypedAssessedChild => ({
  ...{ surname: child.surname, given: child.given, patronymic: child.patronymic ?? '' },
  ...{ birthDate: child.birthDate ?? '', sex: child.sex ?? '', base: base ?? '' },
});

export const assessedChildSchema = z.object({
  surname: line(assessmentLimits.name),
  given: line(assessmentLimits.name),
  patronymic: optionalText(assessmentLimits.name),
  birthDate: optionalDay,
  sex: choice(['', 'female', 'male']),
  base: z.string(),
});

export const assessedChildOf = (read: z.output<typeof assessedChildSchema>): AssessedChild => ({
  ...{ surname: read.surname, given: read.given, patronymic: read.patronymic, birthDate: read.birthDate },
  sex: read.sex === '' ? null : read.sex,
});

const emptyAssessor = { surname: '', given: '', patronymic: '', position: '' };
const rows = rowsOf(emptyAssessor, assessmentLimits.assessors);
const fields = ['surname', 'given', 'patronymic', 'position'] as const;

/** Those who assessed, as typed; a row in which nothing is typed is none. */
export type TypedAssessors = { base: string } & Rows<typeof emptyAssessor>;
export const blankAssessors: TypedAssessors = { base: '', ...rows.filled([]) };
export const typedAssessors = (assessors: readonly Assessor[], base: string | null): TypedAssessors => ({
  base: base ?? '',
  ...rows.filled(assessors.map((one) => ({ ...one, patronymic: one.patronymic ?? '' }))),
});
export const withOneAssessorMore = (typed: TypedAssessors): TypedAssessors => rows.withOneMore(typed);
export const withoutAssessor = (typed: TypedAssessors, row: number): TypedAssessors =>
  rows.without(typed, row);

const inRow = (typed: TypedAssessors, at: number) =>
  Object.fromEntries(fields.map((field) => [field, typed[field][at]?.trim() ?? ''])) as Record<
    (typeof fields)[number],
    string
  >;
const isFilled = (row: Record<string, string>) => Object.values(row).some(Boolean);

/** What is wrong in the rows: surname, given name and position are needed in a row where anything stands. */
export function assessorProblems(typed: TypedAssessors): Problems {
  const wrong = (row: ReturnType<typeof inRow>, field: (typeof fields)[number]): Problem | undefined => {
    if (row[field].length > limits.name) return 'tooLong';
    return isFilled(row) && field !== 'patronymic' && !row[field] ? 'required' : undefined;
  };
  const found = typed.surname.flatMap((_, at) =>
    fields.map((field) => [`${field}-${at + 1}`, wrong(inRow(typed, at), field)] as const),
  );
  return Object.fromEntries(found.filter(([, problem]) => problem));
}

export const assessorsOf = (typed: TypedAssessors): Assessor[] =>
  typed.surname
    .map((_, at) => inRow(typed, at))
    .filter(isFilled)
    .map((row) => ({ ...row, patronymic: row.patronymic || null }));

/** Words of one blank: line breaks as they are kept, no control characters, nothing after the last word. */
export const blankWords = (typed: string): string =>
  typed
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '')
    .trimEnd();
