import { expect, test } from 'vitest';
import {
  caseOf,
  caseSchema,
  mostParents,
  typedCase,
  withOneParentMore,
  wrongRow,
  type TypedCase,
} from './case-form.ts';

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
const typed = (more: Partial<TypedCase> = {}) => ({ ...typedCase(child, [mother], ['violence']), ...more });
const problems = (more: Partial<TypedCase>) =>
  caseSchema(now)
    .safeParse(typed(more))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

test('what the roster knows goes through unchanged; the empty row is nobody', () => {
  expect(caseOf(caseSchema(now).parse(typed()))).toEqual({ child, parents: [mother], kinds: ['violence'] });
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
});

test('a problem of the parents leads to its row', () => {
  const rows = typed({
    parentName: ['Айгүл', ''],
    parentRelation: ['', 'ә'.repeat(201)],
    parentPhone: ['', '8 701'],
  });
  expect(wrongRow(rows, 'parentName')).toBe(1);
  expect(wrongRow(rows, 'parentRelation')).toBe(1);
  expect(wrongRow(rows, 'parentPhone')).toBe(-1);
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
