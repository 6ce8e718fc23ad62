import { expect, test } from 'vitest';
import { blankCase, caseOf, caseSchema, typedCase, type TypedCase } from './case-form.ts';
import { mostParents, parentPlaces, typedChild, withOneParentMore, withoutParent } from './child-form.ts';
import { blankCorrection, correctionOf, correctionSchema, typedCorrection } from './correct-child-form.ts';

const now = new Date('2026-06-16T09:05:30Z');
const child = {
  surname: 'Әлімова',
  given: 'Қарлығаш',
  patronymic: null,
  birthDate: '2013-05-04',
  classLabel: '7 «Ә»',
  address: null,
};
const mother = { relation: 'анасы', name: 'Әлімова Айгүл', phone: null };
const father = { relation: 'әкесі', name: 'Әлімов Бек', phone: '8 705' };
const typed = (more: Partial<TypedCase> = {}) => ({ ...typedCase(child, [mother], ['violence']), ...more });
const problems = (more: Partial<TypedCase>) =>
  caseSchema(now)
    .safeParse(typed(more))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('what the roster knows goes through unchanged; the empty row is nobody', () => {
  expect(caseOf(caseSchema(now).parse(typed()))).toEqual({ child, parents: [mother], kinds: ['violence'] });
});

test('what a case knows goes through the correction unchanged', () => {
  const pupilId = '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1';
  const form = { ...typedCorrection({ pupilId, child, parents: [mother, father] }), revision: '3' };
  expect(correctionOf(correctionSchema(now).parse(form))).toEqual({
    pupilId,
    child,
    parents: [mother, father],
    reason: null,
    revision: 3,
  });
});

test.each(['', 'nobody', "'; drop table pupil"])('%j names no pupil of the roster', (pupilId) => {
  const read = correctionSchema(now).parse({
    ...typedCorrection({ pupilId: null, child, parents: [] }),
    pupilId,
  });
  expect(read.pupilId).toBeNull();
});

test.each<[string, Partial<TypedCase>, string]>([
  ['no kind', { kinds: [] }, 'kinds: chooseOne'],
  ['a kind that is none', { kinds: ['unsure'] }, 'kinds.0: chooseOne'],
  ['born in 1899', { birthDate: '1899-05-04' }, 'birthDate: tooLongAgo'],
  ['born next year', { birthDate: '04.05.2027' }, 'birthDate: inFuture'],
  ['born on no day', { birthDate: '2026-02-30' }, 'birthDate: notADate'],
  ['no surname', { surname: ' ' }, 'surname: required'],
  [
    'a telephone without a name',
    { parentName: ['', ''], parentPhone: ['8 701', ''] },
    'parentName: required',
  ],
  ['a long name', { given: 'ж'.repeat(201) }, 'given: tooLong'],
])('%s', (_, more, problem) => {
  expect(problems(more)).toEqual([problem]);
  const correction = correctionSchema(now).safeParse({ ...blankCorrection, ...typed(more) });
  expect(correction.success).toBe('kinds' in more);
});

test('a problem of the parents leads to its row', () => {
  const rows = typed({
    parentName: ['Айгүл', ''],
    parentRelation: ['', 'ә'.repeat(201)],
    parentPhone: ['', '8 701'],
  });
  expect(parentPlaces(rows)).toMatchObject({
    parentName: 'parentName-2',
    parentRelation: 'parentRelation-2',
  });
});

test('a row more, up to four', () => {
  let form = typed();
  for (let more = 0; more < 6; more++) form = withOneParentMore(form);
  expect([form.parentName, form.parentRelation, form.parentPhone].map((list) => list.length)).toEqual([
    mostParents,
    mostParents,
    mostParents,
  ]);
});

test.each<[why: string, row: number, names: string[], phones: string[]]>([
  ['the first', 0, [father.name, ''], ['8 705', '']],
  ['the second', 1, [mother.name, ''], ['', '']],
  ['the empty one', 2, [mother.name, father.name], ['', '8 705']],
  ['none that is there', 7, [mother.name, father.name, ''], ['', '8 705', '']],
  ['no number', NaN, [mother.name, father.name, ''], ['', '8 705', '']],
])('a row less: %s', (_why, row, names, phones) => {
  const left = withoutParent(typedChild(child, [mother, father]), row);
  expect(left).toMatchObject({ surname: child.surname, parentName: names, parentPhone: phones });
});

test('without its last row the form still has an empty one', () => {
  expect(withoutParent(blankCase, 0)).toEqual(blankCase);
});
