import { expect, test } from 'vitest';
import {
  assessed,
  formOfAssessment,
  formOfCriteria,
  standingAssessments,
  type Assessment,
} from './assessment.ts';
import { changeCriteria, livingGroups, noCriteria, type CriteriaGroup, type Criterion } from './criteria.ts';

const words = (kk: string) => ({ kk, ru: `${kk} (рус)`, en: null });
const criterion = (id: string, kind: Criterion['kind'], steps: string[] = []): Criterion => ({
  ...{ id, kind, label: words(id) },
  steps: steps.map(words),
});
const group = (id: string, criteria: Criterion[], isRetired = false): CriteriaGroup => ({
  ...{ id, name: words(id), criteria, isRetired },
});
const criteria = {
  version: 2,
  groups: [
    group('a', [criterion('a1', 'yesNo'), criterion('a2', 'scale', ['жоқ', 'кейде', 'жиі'])]),
    group('b', [criterion('b1', 'yesNo')], true),
    group('c', [criterion('c1', 'text')]),
  ],
};
const form = formOfCriteria(criteria);

test('Qorgan brings no criteria of its own', () => expect(livingGroups(noCriteria)).toEqual([]));

test('a scale has two steps to choose from or more, and nothing else has any', () => {
  const added = (one: Criterion) => {
    const { isRetired: _, ...item } = group('d', [one]);
    const changed = changeCriteria(criteria, { deed: 'added', item });
    return changed.ok ? changed.value.at(-1)!.criteria.length : changed.refusal;
  };
  const unclear = { kind: 'ruleBroken', rule: 'scaleUnclear' };
  expect(added(criterion('d1', 'scale', ['жоқ']))).toEqual(unclear);
  expect(added(criterion('d1', 'scale', Array.from({ length: 11 }, String)))).toEqual(unclear);
  expect(added(criterion('d1', 'yesNo', ['иә', 'жоқ']))).toEqual(unclear);
  expect(added(criterion('d1', 'scale', ['жоқ', 'бар']))).toBe(1);
  expect(added(criterion('d1', 'text'))).toBe(1);
});

test('what is taken out is not asked, and an assessment keeps the words it was made by', () => {
  expect(form.groups.map(({ id }) => id)).toEqual(['a', 'c']);
  const made = assessed(form, { values: { a1: 'unclear', a2: '2', b1: 'yes' }, conclusion: '' });
  if (!made.ok) throw new Error('refused');
  expect(made.value).toMatchObject({ version: 2, conclusion: null });
  expect(made.value.groups.flatMap(({ answers }) => answers.map(({ id, value }) => [id, value]))).toEqual([
    ['a1', 'unclear'],
    ['a2', '2'],
    ['c1', null],
  ]);
  expect(formOfAssessment(made.value)).toEqual(form);
});

test.each([
  ['nothing answered', {}],
  ['words for a yes or no', { a1: 'мүмкін' }],
  ['a step that the scale does not have', { a2: '3' }],
  ['a step that is no place', { a2: 'жиі' }],
])('no assessment: %s', (_, values) => {
  expect(assessed(form, { values, conclusion: 'қорытынды' })).toEqual({
    ok: false,
    refusal: { kind: 'ruleBroken', rule: 'assessmentUnclear' },
  });
});

test('what a further one puts right stands no more', () => {
  const one = (id: string, on: string, corrects: string | null = null) =>
    ({ id, on, corrects, recordedAt: new Date(0) }) as Assessment;
  const standing = standingAssessments([
    one('a', '2026-10-01'),
    one('b', '2026-11-01'),
    one('c', '2026-10-02', 'a'),
  ]);
  expect(standing.map(({ id }) => id)).toEqual(['b', 'c']);
});
