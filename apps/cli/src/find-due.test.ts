import type { Due } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { findDue, isSameTime, placeOf } from './find-due.ts';

const words = 'ішінде';
const different: readonly Due[] = [
  { kind: 'immediate', words },
  { kind: 'duration', minutes: 60, from: 'moment', words },
  { kind: 'duration', minutes: 90, from: 'moment', words },
  { kind: 'workingDays', count: 1, from: 'moment', words },
  { kind: 'workingDays', count: 3, from: 'moment', words },
  { kind: 'workingDays', count: 3, from: 'day', words },
  { kind: 'external', act: { kk: '506', ru: '506', en: '506' } },
  { kind: 'external', act: { kk: '92', ru: '92', en: '92' } },
  { kind: 'continuous' },
  { kind: 'none' },
];

test('a time is the same as itself in other words, and as no other', () => {
  different.forEach((one, i) =>
    different.forEach((other, k) => {
      const reworded = 'words' in other ? { ...other, words: 'дейін' } : { ...other };
      expect(isSameTime(one, reworded)).toBe(i === k);
    }),
  );
});

test('a citation and a bare number are the same place', () => {
  expect(placeOf('order-2026/11.3')).toBe('11.3');
  expect(placeOf('11.3')).toBe('11.3');
});

test('a day before the order was in force is judged by its first version', () => {
  expect(findDue('11.3', '2026-03-20')).toMatchObject({ kind: 'found', duty: { id: 'p11.3.commission' } });
});

test('a paragraph with sub-paragraphs names those that hold duties', () => {
  expect(findDue('11', '2026-06-16')).toEqual({ kind: 'several', places: ['11.1', '11.2', '11.3'] });
});
