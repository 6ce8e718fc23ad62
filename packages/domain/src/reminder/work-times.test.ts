import { expect, test } from 'vitest';
import { breaks, ok } from '../kernel/result.ts';
import { checkTimes, timeChanges, type WorkTimes } from './work-times.ts';

const usual: WorkTimes = {
  hours: { begins: '08:00', ends: '18:00' },
  targetMinutes: 15,
  unopened: { inHours: 15, outside: 30 },
};

test('a day ends after it begins', () => {
  expect(checkTimes(usual)).toEqual(ok(usual));
  for (const ends of ['08:00', '07:59'] as const)
    expect(checkTimes({ ...usual, hours: { begins: '08:00', ends } })).toEqual(breaks('hoursBackwards'));
});

test.each([0, -1, 1441, 2.5, Number.NaN])('%s minutes are no target', (minutes) => {
  expect(() => checkTimes({ ...usual, targetMinutes: minutes })).toThrow(RangeError);
});

test('what differs is told with its old and its new value', () => {
  expect(timeChanges(usual, usual)).toEqual([]);
  const after = {
    ...usual,
    hours: { begins: '07:30', ends: '18:00' },
    unopened: { inHours: 15, outside: 45 },
  } as const;
  expect(timeChanges(usual, after)).toEqual([
    { field: 'hoursFrom', before: '08:00', after: '07:30' },
    { field: 'unopenedOutside', before: '30', after: '45' },
  ]);
});
