import type { IsoDate } from '@qorgan/statute';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  atTime,
  dayOf,
  endOfDay,
  isClockTime,
  isIsoDate,
  sameTimeOn,
  timeOf,
  weekday,
} from './day.ts';

const anyInstant = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test.each<[why: string, text: unknown, is: boolean]>([
  ['a day', '2026-06-16', true],
  ['29 February of a leap year', '2028-02-29', true],
  ['29 February of a plain year', '2026-02-29', false],
  ['29 February of 2100, not a leap year', '2100-02-29', false],
  ['31 April', '2026-04-31', false],
  ['month 13', '2026-13-01', false],
  ['day 0', '2026-01-00', false],
  ['without noughts', '2026-6-16', false],
  ['with a time', '2026-06-16T10:00', false],
  ['the other way round', '16.06.2026', false],
  ['with a space', ' 2026-06-16', false],
  ['a number', 20260616, false],
  ['nothing', undefined, false],
])('isIsoDate: %s', (_why, text, is) => {
  expect(isIsoDate(text)).toBe(is);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['09:60', false],
])('isClockTime: %s is %s', (text, is) => {
  expect(isClockTime(text)).toBe(is);
});

test.each<[IsoDate, number, IsoDate]>([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-06-16', 0, '2026-06-16'],
  ['2026-01-01', 365, '2027-01-01'],
])('addDays: %s and %i days is %s', (day, n, sum) => {
  expect(addDays(day, n)).toBe(sum);
});

test('addDays refuses to leave the years that four figures can write', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
});

test('weekday: Monday is 1 and Sunday is 7', () => {
  const week = [
    '2026-06-15',
    '2026-06-16',
    '2026-06-17',
    '2026-06-18',
    '2026-06-19',
    '2026-06-20',
    '2026-06-21',
  ] as const;
  expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each<[why: string, instant: string, day: IsoDate, time: string]>([
  ['19:00 UTC is midnight and the next day', '2026-06-15T19:00:00.000Z', '2026-06-16', '00:00'],
  ['a millisecond earlier is still the day before', '2026-06-15T18:59:59.999Z', '2026-06-15', '23:59'],
  ['the new year comes five hours before UTC', '2026-12-31T20:30:00Z', '2027-01-01', '01:30'],
  // Before March 2024 most of the country kept +06; the fixed zone is meant for the order, which came later.
  ['the zone is fixed at +05 in every year', '2023-12-31T18:30:00Z', '2023-12-31', '23:30'],
])('dayOf and timeOf: %s', (_why, instant, day, time) => {
  expect(dayOf(new Date(instant))).toBe(day);
  expect(timeOf(new Date(instant))).toBe(time);
});

test('dayOf throws for an invalid date', () => {
  expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError);
});

test('atTime and endOfDay are instants at +05:00', () => {
  expect(atTime('2026-06-16', '14:05').toISOString()).toBe('2026-06-16T09:05:00.000Z');
  expect(atTime('2026-06-16', '00:00').toISOString()).toBe('2026-06-15T19:00:00.000Z');
  expect(endOfDay('2026-06-16').toISOString()).toBe('2026-06-16T18:59:59.999Z');
});

test.each<[IsoDate, `${number}:${number}`]>([
  ['2026-02-30', '10:00'],
  ['2026-02-28', '24:00'],
])('atTime refuses %s %s', (day, time) => {
  expect(() => atTime(day, time)).toThrow(RangeError);
});

test('sameTimeOn keeps the time of day to the millisecond', () => {
  const moment = new Date('2026-06-16T23:59:58.123+05:00');
  expect(sameTimeOn('2026-06-18', moment)).toEqual(new Date('2026-06-18T23:59:58.123+05:00'));
});

test('addMinutes is clock time', () => {
  expect(addMinutes(new Date('2026-12-31T23:30:00+05:00'), 60)).toEqual(
    new Date('2027-01-01T00:30:00+05:00'),
  );
});

test('an instant lies in its own day, and its day and time lead back to its minute', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const day = dayOf(instant);
      expect(isIsoDate(day)).toBe(true);
      expect(atTime(day, '00:00') <= instant && instant <= endOfDay(day)).toBe(true);
      const intoMinute = instant.getTime() - atTime(day, timeOf(instant)).getTime();
      expect(intoMinute >= 0 && intoMinute < 60_000).toBe(true);
      expect(sameTimeOn(day, instant)).toEqual(instant);
    }),
  );
});

test('adding days goes forth and back, and turns the week by as many days', () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -3000, max: 3000 }), (instant, n) => {
      const day = dayOf(instant);
      const then = addDays(day, n);
      expect(addDays(then, -n)).toBe(day);
      expect(then > day).toBe(n > 0);
      expect((((weekday(then) - weekday(day) - n) % 7) + 7) % 7).toBe(0);
    }),
  );
});
