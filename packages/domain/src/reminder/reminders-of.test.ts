import { calendarYears } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { at, caseFile, ground, kindsDecided } from '../case/test/sample-case.ts';
import { dutiesOf, type CaseDutyId } from '../case/duties.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { dayOf, timeOf } from '../kernel/day.ts';
import { latestReminder, remindersOf, usualHours, type RemindedDuty } from './reminders-of.ts';

const five = workCalendar(calendarYears, { week: 'fiveDays' });
const six = workCalendar(calendarYears, { week: 'sixDays' });
const clock = { calendar: five, hours: usualHours, targetMinutes: 15 };

/** A duty of a case of violence that was noticed and opened at these moments. */
function duty(id: CaseDutyId, noticed: Date, opened = noticed, calendar = five): RemindedDuty {
  const file = caseFile({ grounds: [ground({ noticedAt: noticed, receivedAt: noticed })], openedAt: opened });
  const one = dutiesOf(file, [kindsDecided('violence')], calendar).find((found) => found.id === id)!;
  return { ...one, shownSince: opened };
}

const said = (reminders: ReturnType<typeof remindersOf>) =>
  reminders.map(({ step, at }) => `${dayOf(at)} ${timeOf(at)} ${step}`);

test('order-2026/11.3: half of the working time, the last morning, two hours before its end, overdue, every morning', () => {
  const commission = duty('p11.3.commission', at('2026-11-19 10:00'));
  expect(said(remindersOf(commission, clock, at('2026-11-26 09:00')))).toEqual([
    // 8 hours on Thursday, 10 on Friday, 1 of Monday: 19 of 38.
    '2026-11-23 09:00 half',
    '2026-11-24 08:00 lastMorning',
    '2026-11-24 16:00 twoHours',
    '2026-11-25 00:00 overdue',
    '2026-11-25 08:00 morning',
    '2026-11-26 08:00 morning',
  ]);
});

test('order-2026/11.3: what falls on days off waits for the working day, the overdue one alone does not', () => {
  // Noticed on the last working day before 16 December, Independence Day.
  const commission = duty('p11.3.commission', at('2026-12-15 17:00'));
  expect(said(remindersOf(commission, clock, at('2026-12-23 09:00')))).toEqual([
    '2026-12-18 12:30 half',
    '2026-12-21 08:00 lastMorning',
    '2026-12-21 16:00 twoHours',
    '2026-12-22 00:00 overdue',
    '2026-12-22 08:00 morning',
    '2026-12-23 08:00 morning',
  ]);
});

test('where people work on Saturday, Saturday has a morning', () => {
  const commission = duty('p11.3.commission', at('2026-11-19 10:00'), undefined, six);
  expect(said(remindersOf(commission, { ...clock, calendar: six }, at('2026-11-24 09:00')))).toEqual([
    '2026-11-21 09:00 half',
    '2026-11-23 08:00 lastMorning',
    '2026-11-23 16:00 twoHours',
    '2026-11-24 00:00 overdue',
    '2026-11-24 08:00 morning',
  ]);
});

test('order-2026/8: "дереу" has no number: the school’s own target, before the day’s end, every working morning', () => {
  const police = duty('p8.police', at('2026-11-20 10:00'), at('2026-11-20 10:30'));
  const reminders = remindersOf(police, clock, at('2026-11-24 09:00'));
  expect(said(reminders)).toEqual([
    '2026-11-20 10:45 target',
    '2026-11-20 16:00 twoHours',
    '2026-11-23 08:00 morning',
    '2026-11-24 08:00 morning',
  ]);
  expect(reminders.map(({ step }) => step)).not.toContain('overdue');
});

test('a case opened in the night is reminded of by its target and in the morning', () => {
  const police = duty('p8.police', at('2026-11-20 23:00'));
  expect(said(remindersOf(police, clock, at('2026-11-23 09:00')))).toEqual([
    '2026-11-20 23:15 target',
    '2026-11-23 08:00 morning',
  ]);
});

test('hours of the clock run day and night', () => {
  const by = (hours: number): RemindedDuty => ({
    state: 'open',
    since: at('2026-11-21 20:00'),
    due: { kind: 'duration', at: new Date(at('2026-11-21 20:00').getTime() + hours * 3_600_000) },
    shownSince: at('2026-11-21 20:00'),
  });
  expect(said(remindersOf(by(1), clock, at('2026-11-23 09:00')))).toEqual([
    '2026-11-21 20:30 half',
    '2026-11-21 21:00 overdue',
    '2026-11-23 08:00 morning',
  ]);
  expect(said(remindersOf(by(24), clock, at('2026-11-22 21:00')))).toEqual([
    '2026-11-22 08:00 half',
    '2026-11-22 18:00 twoHours',
    '2026-11-22 20:00 overdue',
  ]);
});

test('what was past before anybody could see the duty is not reminded of', () => {
  const late = duty('p11.3.commission', at('2026-11-19 10:00'), at('2026-11-25 11:00'));
  expect(remindersOf(late, clock, at('2026-11-25 23:00'))).toEqual([]);
  expect(said(remindersOf(late, clock, at('2026-11-26 09:00')))).toEqual(['2026-11-26 08:00 morning']);
});

describe('after a power cut over the weekend a person is told once', () => {
  const commission = duty('p11.3.commission', at('2026-11-19 10:00'));
  test.each<[now: string, says: string | null]>([
    ['2026-11-23 08:59', null],
    ['2026-11-23 09:00', '2026-11-23 09:00 half'],
    ['2026-11-24 17:00', '2026-11-24 16:00 twoHours'],
    ['2026-11-25 07:59', '2026-11-25 00:00 overdue'],
    ['2026-11-29 12:00', '2026-11-27 08:00 morning'],
  ])('%s', (now, says) => {
    const latest = latestReminder(commission, clock, at(now));
    expect(latest && said([latest])[0]).toBe(says);
  });
});

test('a deadline that moves brings reminders of its own', () => {
  const keys = (noticed: string) =>
    remindersOf(duty('p11.3.commission', at(noticed)), clock, at('2026-11-24 17:00')).map(({ key }) => key);
  const earlier = keys('2026-11-18 10:00');
  expect(keys('2026-11-19 10:00').filter((key) => earlier.includes(key))).toEqual([]);
});

test('a letter that came back is told of at once, also at night, and then every working morning', () => {
  // Friday evening: the weekend is no working morning.
  const cameBack = at('2026-11-20 21:30');
  const returned = {
    ...duty('p8.police', at('2026-11-19 10:00')),
    state: 'returned' as const,
    shownSince: cameBack,
  };
  expect(said(remindersOf(returned, clock, at('2026-11-24 09:00')))).toEqual([
    '2026-11-20 21:30 returned',
    '2026-11-23 08:00 morning',
    '2026-11-24 08:00 morning',
  ]);
  expect(said([latestReminder(returned, clock, at('2026-11-21 12:00'))!])).toEqual([
    '2026-11-20 21:30 returned',
  ]);
});
