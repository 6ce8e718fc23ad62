import { expect, test } from 'vitest';
import { atTime } from '../kernel/day.ts';
import { monthAfter, monthsOf, pupilsByMonth, watchedByMonth } from './month-counts.ts';

test('a school year has the months that have begun', () => {
  expect(monthsOf(2026, '2026-11-01')).toEqual(['2026-09', '2026-10', '2026-11']);
  expect(monthsOf(2026, '2028-01-01')).toHaveLength(12);
  expect(monthsOf(2026, '2028-01-01').at(-1)).toBe('2027-08');
  expect(monthAfter('2026-12')).toBe('2027-01-01');
});

test('a pupil counts once a month, however many days there are', () => {
  const days = (['2026-09-02', '2026-09-03', '2026-10-01'] as const).map((day) => ({ pupilId: 'a', day }));
  const months = monthsOf(2026, '2026-11-01');
  expect(pupilsByMonth([...days, { pupilId: 'b', day: '2026-09-30' }], months)).toEqual([2, 1, 0]);
});

test('who is under watch counts at the end of each month, and now in the month that runs', () => {
  const from = atTime('2026-09-15', '10:00');
  const now = atTime('2026-11-20', '10:00');
  const spans = [
    { pupilId: 'a', from, until: null },
    { pupilId: 'b', from, until: atTime('2026-09-20', '10:00') },
    { pupilId: 'c', from: atTime('2026-10-31', '23:59'), until: atTime('2026-11-19', '10:00') },
  ];
  expect(watchedByMonth(spans, monthsOf(2026, '2026-11-20'), now)).toEqual([1, 2, 1]);
});
