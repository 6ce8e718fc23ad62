import { calendarYears } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { weekday } from '../kernel/day.ts';
import { workCalendar } from './work-calendar.ts';
import { yearPicture } from './year-picture.ts';

const five = workCalendar(calendarYears, { week: 'fiveDays' });
const six = workCalendar(calendarYears, { week: 'sixDays' });
const days = (calendar: typeof five, year: number) =>
  yearPicture(calendar, year).flatMap(({ weeks }) => weeks.flat().flatMap((day) => day ?? []));
const on = (calendar: typeof five, day: string) =>
  days(calendar, Number(day.slice(0, 4))).find((one) => one.day === day)!;

test('a year has each of its days once, in its column', () => {
  for (const [year, count] of [
    [2026, 365],
    [2028, 366],
  ] as const) {
    expect(days(five, year).map(({ day }) => day)).toHaveLength(count);
    for (const { weeks } of yearPicture(five, year))
      for (const week of weeks)
        for (const [at, day] of week.entries()) if (day) expect(weekday(day.day), day.day).toBe(at + 1);
  }
});

test('March 2026 has 18 working days on five days and 22 on six, as published', () => {
  expect(yearPicture(five, 2026)[2]!.workingDays).toBe(18);
  expect(yearPicture(six, 2026)[2]!.workingDays).toBe(22);
});

test.each([
  ['2026-03-08', 'holiday'],
  ['2026-03-09', 'shifted'],
  ['2026-05-27', 'religious'],
  ['2026-11-28', 'weekend'],
  ['2026-11-27', 'working'],
  ['2025-01-03', 'transferredOff'],
  ['2025-01-05', 'transferredWork'],
])('%s is %s', (day, is) => {
  expect(on(five, day)).toMatchObject({ is, isUncertain: false });
});

test('a computed day of Kurban Ait is uncertain, and so are the days beside it', () => {
  const uncertain = days(five, 2028).filter(({ isUncertain, is }) => isUncertain && is !== 'shifted');
  expect(uncertain.map(({ day }) => day)).toEqual(['2028-05-04', '2028-05-05', '2028-05-06']);
});
