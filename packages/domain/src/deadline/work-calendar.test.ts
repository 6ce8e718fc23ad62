import { calendarYears, type CalendarDay, type CalendarYear, type IsoDate } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../kernel/day.ts';
import { shiftsOf } from './shifts.ts';
import { allDays, workedDays } from './test/naive-calendar.ts';
import { workCalendar } from './work-calendar.ts';
import type { Week } from './week.ts';

const five = workCalendar(calendarYears, { week: 'fiveDays' });
const six = workCalendar(calendarYears, { week: 'sixDays' });
const name = { kk: 'Түзету', ru: 'Поправка', en: 'Amendment' };
const day = (date: IsoDate, kind: CalendarDay['kind'], confirmed = true): CalendarDay => ({
  date,
  kind,
  name,
  confirmed,
});

const monthDays = (month: string) => allDays.filter((one) => one.startsWith(month)) as IsoDate[];
const daysOff = (calendar: typeof five, month: string) =>
  monthDays(month).filter((one) => !calendar.isWorking(one)).length;

describe('every day of 2020-2035 is worked or not as a second, naive reading of the rules has it', () => {
  test.each<[Week, 1 | 2]>([
    ['fiveDays', 2],
    ['sixDays', 1],
  ])('%s', (week, restDays) => {
    const calendar = workCalendar(calendarYears, { week });
    const worked = workedDays(restDays);
    const differ = allDays.filter((one, i) => calendar.isWorking(one as IsoDate) !== worked[i]);
    expect(allDays).toHaveLength(5844);
    expect(differ).toEqual([]);
  });
});

// As the press quoted the Ministry of Labour; see ADR 0030 for the sources.
test.each<[month: string, five: number, six: number]>([
  ['2025-01', 11, 7],
  ['2026-01', 12, 7],
  ['2026-03', 13, 9],
])('days off in %s: %i on a five-day and %i on a six-day week', (month, onFive, onSix) => {
  expect(daysOff(five, month)).toBe(onFive);
  expect(daysOff(six, month)).toBe(onSix);
});

test.each(calendarYears)(
  'the shifts of $year that the statute lists are those the rule gives',
  ({ days, confirmed }) => {
    const listed = days.filter(({ kind }) => kind === 'shifted');
    const others = days.filter(({ kind }) => kind !== 'shifted');
    expect(shiftsOf(others, 'fiveDays', confirmed)).toEqual(listed);
  },
);

test('on a five-day week the shifts that a year lists stand as published, even where the rule has another day', () => {
  const listed = { ...day('2026-07-08', 'shifted'), forDate: '2026-07-05' } as const;
  const days = [day('2026-07-05', 'holiday'), listed];
  const calendar = workCalendar([{ year: 2026, confirmed: true, days }], { week: 'fiveDays' });
  expect([calendar.isWorking('2026-07-06'), calendar.isWorking('2026-07-08')]).toEqual([true, false]);
});

describe('reasons', () => {
  test('a plain working day has none', () => {
    expect(five.whyNot('2026-06-16')).toBeNull();
    expect(five.isWorking('2026-06-16')).toBe(true);
  });

  test('a Sunday is a weekly day off, a holiday on a Sunday is told as the holiday', () => {
    expect(five.whyNot('2026-06-21')).toMatchObject({ kind: 'weekend', confirmed: true });
    expect(five.whyNot('2026-03-08')).toMatchObject({
      kind: 'holiday',
      name: { en: 'International Women’s Day' },
    });
  });

  test('a shifted day names the day it stands in for', () => {
    expect(five.whyNot('2026-03-25')).toMatchObject({ kind: 'shifted', forDate: '2026-03-22' });
  });

  test('7 January and the first day of Kurban Ait are days off that never shift', () => {
    expect(five.whyNot('2029-01-07')).toMatchObject({ kind: 'religious' });
    expect(five.isWorking('2029-01-08')).toBe(true);
    expect(five.whyNot('2027-05-16')).toMatchObject({ kind: 'religious', confirmed: false });
    expect(five.isWorking('2027-05-17')).toBe(true);
  });

  test('Friday 3 January 2025 was off for Sunday 5 January, which was worked, on either week', () => {
    for (const calendar of [five, six]) {
      expect(calendar.whyNot('2025-01-03')).toMatchObject({ kind: 'transferredOff', forDate: '2025-01-05' });
      expect(calendar.whyNot('2025-01-05')).toBeNull();
    }
  });

  test('Constitution Day: 30 August up to 2025, none in 2026, 15 March from 2027', () => {
    expect(five.whyNot('2024-08-30')).toMatchObject({ kind: 'holiday' });
    expect(five.whyNot('2025-08-30')).toMatchObject({ kind: 'holiday' });
    expect(five.isWorking('2026-08-31')).toBe(true);
    expect(five.whyNot('2026-08-30')).toMatchObject({ kind: 'weekend' });
    expect(five.whyNot('2026-03-15')).toMatchObject({ kind: 'weekend' });
    expect(five.isWorking('2026-03-16')).toBe(true);
    expect(five.whyNot('2027-03-15')).toMatchObject({ kind: 'holiday' });
    expect(five.whyNot('2031-03-15')).toMatchObject({ kind: 'holiday' });
    expect(five.isWorking('2027-08-30')).toBe(true);
  });
});

describe('six-day week', () => {
  test('Saturday is worked', () => {
    expect(six.isWorking('2026-06-20')).toBe(true);
    expect(six.isWorking('2026-06-21')).toBe(false);
  });

  test('a holiday on a Saturday is off and shifts nowhere: 9 May 2026', () => {
    expect(six.whyNot('2026-05-09')).toMatchObject({ kind: 'holiday' });
    expect(six.isWorking('2026-05-11')).toBe(true);
  });

  test('of Nauryz 2026 only Sunday the 22nd shifts, to the 24th; the 25th is worked', () => {
    expect(six.whyNot('2026-03-24')).toMatchObject({
      kind: 'shifted',
      forDate: '2026-03-22',
      confirmed: true,
    });
    expect(six.isWorking('2026-03-25')).toBe(true);
  });

  test('a shift steps over a religious day and over another holiday', () => {
    const year: CalendarYear = {
      year: 2026,
      confirmed: true,
      days: [day('2026-07-05', 'holiday'), day('2026-07-06', 'religious'), day('2026-07-07', 'holiday')],
    };
    const calendar = workCalendar([year], { week: 'sixDays' });
    expect(calendar.whyNot('2026-07-08')).toMatchObject({ kind: 'shifted', forDate: '2026-07-05' });
    expect(calendar.isWorking('2026-07-09')).toBe(true);
  });

  // 1 July 2023, by Government decree; those on a six-day week worked as usual.
  test('a transfer of a Saturday moves nothing where Saturday is worked', () => {
    const year: CalendarYear = {
      year: 2023,
      confirmed: true,
      days: [
        day('2023-07-01', 'transferredWork'),
        { ...day('2023-07-07', 'transferredOff'), forDate: '2023-07-01' },
      ],
    };
    const [onFive, onSix] = (['fiveDays', 'sixDays'] as const).map((week) => workCalendar([year], { week }));
    expect([onFive!.isWorking('2023-07-01'), onFive!.isWorking('2023-07-07')]).toEqual([true, false]);
    expect([onSix!.isWorking('2023-07-01'), onSix!.isWorking('2023-07-07')]).toEqual([true, true]);
    expect([onFive!.daysOf(2023).length, onSix!.daysOf(2023)]).toEqual([2, []]);
  });
});

describe('what is confirmed', () => {
  test('a year with a production calendar is, a year without is not, on any of its days', () => {
    expect(five.isConfirmed('2026-06-16')).toBe(true);
    expect(five.isConfirmed('2027-06-16')).toBe(false);
    expect(five.isConfirmed('2027-05-16')).toBe(false);
  });

  test('a year outside the data is worked out by rule: not known, not confirmed, no Kurban Ait', () => {
    expect([five.knows('2024-12-31'), five.knows('2025-01-01'), five.knows('2031-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(five.isConfirmed('2031-06-16')).toBe(false);
    expect(five.whyNot('2031-05-09')).toMatchObject({ kind: 'holiday', confirmed: false });
    expect(five.daysOf(2031).filter(({ kind }) => kind === 'religious')).toHaveLength(1);
    // 1 and 2 January 2033 are a Saturday and a Sunday.
    expect(five.whyNot('2033-01-03')).toMatchObject({ kind: 'shifted', forDate: '2033-01-01' });
    expect(five.whyNot('2033-01-04')).toMatchObject({ kind: 'shifted', forDate: '2033-01-02' });
    expect(five.isWorking('2033-01-05')).toBe(true);
  });

  test('an administrator who has seen the production calendar of a year confirms it', () => {
    const calendar = workCalendar(calendarYears, { week: 'sixDays', confirmedYears: [2027] });
    expect(calendar.isConfirmed('2027-06-16')).toBe(true);
    expect(calendar.isConfirmed('2027-05-16')).toBe(true);
    expect(calendar.whyNot('2027-05-10')).toMatchObject({ kind: 'shifted', confirmed: true });
    expect(calendar.isConfirmed('2028-06-16')).toBe(false);
  });

  test('in a confirmed year, a religious day that may still move leaves its neighbours open too', () => {
    const days = [day('2026-05-27', 'religious', false)];
    const calendar = workCalendar([{ year: 2026, confirmed: true, days }], { week: 'fiveDays' });
    const open = ['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29'] as const;
    expect(open.map(calendar.isConfirmed)).toEqual([true, false, false, false, true]);
  });
});

describe('amendments', () => {
  const moved = [day('2028-05-05', 'transferredWork'), day('2028-05-08', 'religious')];
  const calendar = workCalendar(calendarYears, { week: 'fiveDays', amendments: moved });

  test('take the place of what the calendar has, and move no other day', () => {
    expect(calendar.isWorking('2028-05-05')).toBe(true);
    expect(calendar.whyNot('2028-05-08')).toMatchObject({ kind: 'religious', name });
    const others = allDays.filter((one) => !moved.some(({ date }) => date === one)) as IsoDate[];
    expect(others.filter((one) => calendar.isWorking(one) !== five.isWorking(one))).toEqual([]);
  });

  test('say for themselves whether they are confirmed, in a year that is not', () => {
    expect(calendar.isConfirmed('2028-05-05')).toBe(true);
    expect(calendar.isConfirmed('2028-05-06')).toBe(false);
  });

  test('settle the neighbours of a religious day that was open', () => {
    const years = [{ year: 2026, confirmed: true, days: [day('2026-05-27', 'religious', false)] }];
    const settled = workCalendar(years, { week: 'fiveDays', amendments: [day('2026-05-27', 'religious')] });
    expect(settled.isConfirmed('2026-05-26')).toBe(true);
  });

  test('of two on one date the later counts', () => {
    const twice = [day('2026-06-16', 'holiday'), day('2026-06-16', 'transferredWork')];
    expect(workCalendar(calendarYears, { week: 'fiveDays', amendments: twice }).isWorking('2026-06-16')).toBe(
      true,
    );
  });

  test('count in years outside the data as well', () => {
    const far = workCalendar(calendarYears, { week: 'fiveDays', amendments: [day('2033-06-15', 'holiday')] });
    expect(far.isWorking('2033-06-15')).toBe(false);
    expect(far.isConfirmed('2033-06-15')).toBe(true);
  });
});

test('daysOf lists the year in order, once a day, and exactly the days that differ from the plain week', () => {
  const listed = new Set(five.daysOf(2026).map(({ date }) => date));
  expect([...listed]).toEqual([...listed].toSorted());
  expect(listed.size).toBe(five.daysOf(2026).length);
  for (let one: IsoDate = '2026-01-01'; one <= '2026-12-31'; one = addDays(one, 1)) {
    if (!listed.has(one)) expect(five.isWorking(one)).toBe(weekday(one) <= 5);
  }
});
