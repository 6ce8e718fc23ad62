import { expect, test } from 'vitest';
import { at, caseFile, ground, noticedAt, pupil } from './test/sample-case.ts';
import { suggestJoins } from './suggest-join.ts';

const file = caseFile();
const suggested = (change: Parameters<typeof pupil>[0], when = noticedAt, of = file) =>
  suggestJoins(pupil(change), when, [of]).length === 1;

test('the same pupil of the roster', () => {
  expect(suggested({ pupilId: 'pupil-1' })).toBe(true);
  expect(suggested({ pupilId: 'pupil-2' })).toBe(false);
});

test('two pupils of one name on the roster are two children', () => {
  expect(suggested({ pupilId: 'pupil-2', name: 'Әлімова Айша Бекқызы' })).toBe(false);
});

test.each<[string, boolean]>([
  ['Әлімова Айша Бекқызы', true],
  ['айша  бекқызы ӘЛІМОВА', true],
  ['Әлімова Айша Серікқызы', false],
  ['Әлімов Айша Бекқызы', false],
])('a typed name, its words in any order: %s', (name, is) => {
  expect(suggested({ name })).toBe(is);
});

test('a child whose case was opened by a typed name is found by name, though the roster knows the pupil by now', () => {
  const typed = caseFile({ pupilId: null });
  expect(suggested({ pupilId: 'pupil-1' }, noticedAt, typed)).toBe(true);
  expect(suggested({ pupilId: 'pupil-1', name: 'Басқа Бала' }, noticedAt, typed)).toBe(false);
});

test.each<[string, string, boolean]>([
  ['ninety days later', '2027-02-17 10:00', true],
  ['a minute more', '2027-02-17 10:01', false],
  ['ninety days earlier', '2026-08-21 10:00', true],
  ['a minute earlier still', '2026-08-21 09:59', false],
])('%s', (_when, noticed, is) => {
  expect(suggested({ pupilId: 'pupil-1' }, at(noticed))).toBe(is);
});

test('of several cases those that fit, and never the wrong child', () => {
  const other = caseFile({ id: 'case-2', pupilId: 'pupil-2' });
  const old = caseFile({ id: 'case-3', grounds: [ground({ noticedAt: at('2026-08-01 10:00') })] });
  expect(suggestJoins(pupil({ pupilId: 'pupil-1' }), noticedAt, [other, old, file])).toEqual([file]);
});
