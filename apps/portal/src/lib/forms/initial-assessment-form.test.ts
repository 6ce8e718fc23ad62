import { expect, test } from 'vitest';
import {
  assessedChildOf,
  assessedChildSchema,
  assessorProblems,
  assessorsOf,
  blankAssessedChild,
  blankWords,
  typedAssessors,
  withOneAssessorMore,
} from './initial-assessment-form.ts';

const gul = { surname: 'Ахметова', given: 'Гүл', patronymic: null, position: 'маман' };

test('an empty row of the list is none, and a begun one is asked for what it lacks', () => {
  const list = withOneAssessorMore(typedAssessors([gul], 'base'));
  expect(assessorsOf(list)).toEqual([gul]);
  expect(assessorProblems(list)).toEqual({});
  const begun = { ...list, surname: ['Ахметова', ' Ким '] };
  expect(assessorProblems(begun)).toEqual({ 'given-2': 'required', 'position-2': 'required' });
});

test('the child’s sex and day of birth may wait, the name may not', () => {
  const read = assessedChildSchema.parse({ ...blankAssessedChild, surname: 'Әлімова', given: 'Айару' });
  expect(assessedChildOf(read)).toEqual({
    ...{ surname: 'Әлімова', given: 'Айару', patronymic: null, birthDate: null, sex: null },
  });
  const nameless = assessedChildSchema.safeParse({ ...blankAssessedChild, given: 'Айару' });
  expect(nameless.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['surname', 'required'],
  ]);
});

test('words keep their lines and lose what cannot be seen', () => {
  expect(blankWords('бір\r\nекі\u0000\u0007\n\n  ')).toBe('бір\nекі');
});
