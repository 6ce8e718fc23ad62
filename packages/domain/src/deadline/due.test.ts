import { calendarYears, type Due, type IsoDate } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { alarmAt, dueOf, startDay, type DueDate } from './due.ts';
import { explainCount } from './explain.ts';
import { workCalendar } from './work-calendar.ts';
import type { Week } from './week.ts';

const five = workCalendar(calendarYears, { week: 'fiveDays' });
const six = workCalendar(calendarYears, { week: 'sixDays' });
const at = (local: string) => new Date(`${local}+05:00`);
type InWorkingDays = DueDate & { kind: 'workingDays' };

const fromDay = (count: number): Due => ({
  kind: 'workingDays',
  count,
  from: 'day',
  words: 'жұмыс күні ішінде',
});
const fromMoment = (count: number): Due => ({
  kind: 'workingDays',
  count,
  from: 'moment',
  words: 'жұмыс күні ішінде',
});
const lastDay = (due: Due, day: IsoDate, calendar = five) =>
  (dueOf(due, { moment: at(`${day}T10:00`), day }, calendar) as InWorkingDays).lastDay;

describe('order-2026/11.3: three working days from the day', () => {
  test.each<[why: string, from: IsoDate, due: IsoDate]>([
    ['a plain week', '2026-06-15', '2026-06-18'],
    ['Friday before Nauryz 2026, when 21 to 25 March are off', '2026-03-20', '2026-03-30'],
    ['a Friday: the weekend is stepped over', '2026-06-12', '2026-06-17'],
    ['found on a Saturday: Monday is the first day', '2026-06-13', '2026-06-17'],
    ['found on a Sunday: Monday is the first day', '2026-06-14', '2026-06-17'],
    ['found on a holiday: 8 March and its shift are stepped over', '2026-03-08', '2026-03-12'],
    ['found on the shifted day off itself', '2026-03-09', '2026-03-12'],
    ['over 1 May and the weekend', '2026-04-29', '2026-05-05'],
    ['over 7 and 9 May and the shift to the 11th', '2026-05-06', '2026-05-13'],
    ['over the first day of Kurban Ait, Wednesday 27 May, and a weekend', '2026-05-26', '2026-06-01'],
    ['over the end of the year, with 7 January', '2025-12-31', '2026-01-08'],
    [
      'over New Year 2025: the 3rd is off, Sunday the 5th is worked, the 7th is off',
      '2025-01-01',
      '2025-01-08',
    ],
    ['Sunday 5 January 2025 itself is no first day but a day to be found on', '2025-01-05', '2025-01-09'],
    ['Constitution Day is not kept in 2026', '2026-08-28', '2026-09-02'],
    ['Constitution Day is kept on 15 March from 2027', '2027-03-12', '2027-03-18'],
  ])('%s', (_why, from, due) => {
    expect(lastDay(fromDay(3), from)).toBe(due);
  });

  test.each<[why: string, from: IsoDate, due: IsoDate]>([
    ['Saturday is worked', '2026-06-12', '2026-06-16'],
    ['found on a Saturday', '2026-06-13', '2026-06-17'],
    ['Nauryz 2026 ends on the 24th', '2026-03-20', '2026-03-27'],
    ['9 May 2026 is off and shifts nowhere', '2026-05-08', '2026-05-13'],
    ['New Year 2025: Saturday the 4th and Sunday the 5th are worked', '2025-01-01', '2025-01-06'],
  ])('on a six-day week: %s', (_why, from, due) => {
    expect(lastDay(fromDay(3), from, six)).toBe(due);
  });

  test('ends with the last day; closing time is shown beside it; there is no stricter reading', () => {
    const deadline = dueOf(fromDay(3), { moment: at('2026-03-20T14:05'), day: '2026-03-20' }, five);
    expect(deadline).toEqual({
      kind: 'workingDays',
      firstDay: '2026-03-26',
      lastDay: '2026-03-30',
      practicalAt: at('2026-03-30T18:00'),
      outerAt: at('2026-03-30T23:59:59.999'),
      strictAt: null,
      confirmed: true,
    });
    expect(alarmAt(deadline)).toEqual(at('2026-03-30T18:00'));
  });

  test('the day on record wins over the day of the moment: detection before receipt', () => {
    const from = { moment: at('2026-06-16T09:00'), day: '2026-06-15' } as const;
    expect(startDay(fromDay(3), from)).toBe('2026-06-15');
    expect(dueOf(fromDay(3), from, five)).toMatchObject({ lastDay: '2026-06-18' });
  });

  test('without a day on record, the day is that of the moment in Kazakhstan, not in UTC', () => {
    const lateEvening = { moment: new Date('2026-06-15T19:30:00Z') };
    expect(startDay(fromDay(3), lateEvening)).toBe('2026-06-16');
    expect(dueOf(fromDay(3), lateEvening, five)).toMatchObject({ lastDay: '2026-06-19' });
  });

  test('a date that depends on a year not yet confirmed says so', () => {
    expect(dueOf(fromDay(3), { moment: at('2026-12-28T10:00') }, five)).toMatchObject({
      lastDay: '2026-12-31',
      confirmed: true,
    });
    expect(dueOf(fromDay(3), { moment: at('2026-12-29T10:00') }, five)).toMatchObject({
      lastDay: '2027-01-05',
      confirmed: false,
    });
  });
});

test('order-2026/12.1 and 13: one hour is sixty minutes, at night and over the new year', () => {
  const hour: Due = { kind: 'duration', minutes: 60, from: 'moment', words: '1 (бір) сағат ішінде' };
  const deadline = dueOf(hour, { moment: at('2026-12-31T23:30:15') }, five);
  expect(deadline).toEqual({ kind: 'duration', at: at('2027-01-01T00:30:15') });
  expect(alarmAt(deadline)).toEqual(at('2027-01-01T00:30:15'));
});

describe('order-2026/12.2 and 21: one working day from the moment', () => {
  test.each<[why: string, moment: string, strict: string]>([
    ['Friday to Monday', '2026-06-12T14:05', '2026-06-15T14:05'],
    ['an ordinary day to the next', '2026-06-15T09:00', '2026-06-16T09:00'],
    ['a Saturday at night to the end of Monday', '2026-06-13T23:59:59.999', '2026-06-15T23:59:59.999'],
    ['just after midnight, still the evening before in UTC', '2026-06-16T00:10', '2026-06-17T00:10'],
    ['31 December to 5 January', '2025-12-31T16:00', '2026-01-05T16:00'],
    ['2 January 2025 to the worked Sunday', '2025-01-02T08:00', '2025-01-05T08:00'],
  ])('%s', (_why, moment, strict) => {
    const deadline = dueOf(fromMoment(1), { moment: at(moment) }, five) as InWorkingDays;
    expect(deadline.strictAt).toEqual(at(strict));
    expect(deadline.outerAt).toEqual(at(`${strict.slice(0, 10)}T23:59:59.999`));
    expect(deadline.firstDay).toBe(deadline.lastDay);
    expect(alarmAt(deadline)).toEqual(at(strict));
  });

  test('a day on record does not change what is counted from the moment', () => {
    const from = { moment: at('2026-06-16T09:00'), day: '2026-06-15' } as const;
    expect(dueOf(fromMoment(1), from, five)).toMatchObject({ lastDay: '2026-06-17' });
  });
});

test.each<[Week, IsoDate]>([
  ['fiveDays', '2026-05-19'],
  ['sixDays', '2026-05-15'],
])('order-2026/29: ten working days from the day, over the May holidays, %s', (week, due) => {
  expect(lastDay(fromDay(10), '2026-04-30', week === 'fiveDays' ? five : six)).toBe(due);
});

describe('what cannot be computed', () => {
  const moment = at('2026-06-16T09:00');

  test('order-2026/8, 10, 11.1, 11.2: immediately has no number, only the time it began', () => {
    const deadline = dueOf({ kind: 'immediate', words: 'дереу' }, { moment }, five);
    expect(deadline).toEqual({ kind: 'immediate', since: moment });
    expect(alarmAt(deadline)).toBeNull();
  });

  test.each<Due>([
    { kind: 'external', act: { kk: '506', ru: '506', en: '506' } },
    { kind: 'continuous' },
    { kind: 'none' },
  ])('order-2026/9, 33, 15: $kind', (due) => {
    const deadline = dueOf(due, { moment }, five);
    expect(deadline).toEqual({ kind: due.kind });
    expect(alarmAt(deadline)).toBeNull();
  });
});

describe('the explanation', () => {
  test('order-2026/11.3 from 20 March 2026: what is counted, what is skipped and why', () => {
    const days = explainCount(3, '2026-03-20', five);
    expect(days.map(({ day, number, skipped }) => [day, number ?? skipped?.kind])).toEqual([
      ['2026-03-21', 'holiday'],
      ['2026-03-22', 'holiday'],
      ['2026-03-23', 'holiday'],
      ['2026-03-24', 'shifted'],
      ['2026-03-25', 'shifted'],
      ['2026-03-26', 1],
      ['2026-03-27', 2],
      ['2026-03-28', 'weekend'],
      ['2026-03-29', 'weekend'],
      ['2026-03-30', 3],
    ]);
    expect(days[3]).toMatchObject({ skipped: { forDate: '2026-03-21', name: { ru: 'Наурыз мейрамы' } } });
  });

  test.each([0, -1, 1.5, Number.NaN])('%d working days is a bug', (count) => {
    expect(() => explainCount(count, '2026-06-16', five)).toThrow(RangeError);
  });
});
