import type { CriteriaGroup } from '@qorgan/domain';
import { expect, test } from 'vitest';
import {
  blankGroup,
  groupOf,
  groupSchema,
  rowOfUnclearScale,
  typedGroup,
  withOneQuestionMore,
  withoutQuestion,
  type TypedGroup,
} from './criteria-form.ts';

const group: CriteriaGroup = {
  id: 'g',
  name: { kk: 'Мінез', ru: 'Поведение', en: null },
  criteria: [
    { id: 'a', label: { kk: 'қорқа ма?', ru: 'боится?', en: null }, kind: 'yesNo', steps: [] },
    {
      ...{ id: 'b', label: { kk: 'жиі ме?', ru: 'часто?', en: 'often?' }, kind: 'scale' },
      steps: [
        { kk: 'сирек', ru: 'редко', en: null },
        { kk: 'жиі', ru: 'часто', en: null },
      ],
    },
  ],
  isRetired: false,
};
const read = (typed: TypedGroup) =>
  groupOf(groupSchema.parse(typed), { id: 'g', known: ['a', 'b'], newId: () => 'new' });

test('a group goes through its form and back', () => {
  const { isRetired: _, ...same } = group;
  expect(read(typedGroup(group, 4))).toEqual(same);
  expect(read(withOneQuestionMore(typedGroup(group, 4)))).toEqual(same);
  expect(read(withoutQuestion(typedGroup(group, 4), 0)).criteria.map(({ id }) => id)).toEqual(['b']);
  expect(read({ ...blankGroup(0), nameKk: 'а', nameRu: 'б' }).criteria).toEqual([]);
});

test('a scale whose languages differ in steps has none, and its row is told', () => {
  const typed = typedGroup(group, 1);
  const torn = { ...typed, stepsRu: ['', 'редко'] };
  expect(read(torn).criteria[1]!.steps).toEqual([]);
  expect(rowOfUnclearScale(torn)).toBe(2);
  expect(rowOfUnclearScale({ ...typed, stepsEn: ['', 'seldom'] })).toBe(2);
  expect(rowOfUnclearScale(typed)).toBe(0);
  expect(rowOfUnclearScale({ ...typed, kind: ['scale', 'scale'] })).toBe(1);
  // What is typed for a scale is left out where the question is none.
  expect(read({ ...typed, kind: ['yesNo', 'text'] }).criteria[1]!.steps).toEqual([]);
});
