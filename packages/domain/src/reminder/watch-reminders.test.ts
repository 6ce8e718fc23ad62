import { calendarYears } from '@qorgan/statute';
import { expect, test } from 'vitest';
import type { Role } from '../access/actor.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { atTime, dayOf, timeOf } from '../kernel/day.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { usualHours } from './reminders-of.ts';
import { watchReminded, watchReminders, type WatchOutline } from './watch-reminders.ts';

const clock = { calendar: workCalendar(calendarYears, { week: 'fiveDays' }), hours: usualHours };
const entry: WatchOutline = {
  ...{ id: 'e', organisationId: 'school', concernsHead: false, concerns: [], responsibleId: 'second' },
  ...{ reviewOn: '2027-03-01', contactEvery: 5, contactFrom: '2026-11-13', contactAgreed: null },
};
const told = (now: Date, change: Partial<WatchOutline> = {}) =>
  watchReminders({ ...entry, ...change }, clock, now).map(
    ({ task, step, at }) => `${task} ${step} ${dayOf(at)} ${timeOf(at)}`,
  );

test.each([
  // Due on Friday the 20th: five school days after the 13th.
  ['2026-11-19', '09:00', []],
  ['2026-11-20', '07:59', []],
  ['2026-11-20', '08:00', ['contact due 2026-11-20 08:00']],
  ['2026-11-22', '12:00', ['contact due 2026-11-20 08:00']],
  ['2026-11-23', '08:00', ['contact stillDue 2026-11-23 08:00']],
  ['2026-11-27', '09:00', ['contact stillDue 2026-11-23 08:00']],
  ['2026-11-30', '09:00', ['contact stillDue 2026-11-30 08:00']],
] as const)('%s %s', (day, time, says) => {
  expect(told(atTime(day, time))).toEqual(says);
});

test('a contact agreed for a day off is told on the next working morning', () => {
  const agreed = { contactAgreed: '2026-11-21' } as const;
  expect(told(atTime('2026-11-22', '12:00'), agreed)).toEqual([]);
  expect(told(atTime('2026-11-23', '09:00'), agreed)).toEqual(['contact due 2026-11-23 08:00']);
});

test('a review is told too; without a plan no contact is', () => {
  const change = { contactEvery: null, reviewOn: '2026-11-24' } as const;
  expect(told(atTime('2026-11-24', '09:00'), change)).toEqual(['review due 2026-11-24 08:00']);
});

const seat = (memberId: string, roles: Role[], change: Partial<StaffSeat> = {}): StaffSeat => ({
  ...{ memberId, accountId: memberId, organisationId: 'school', organisationKind: 'school', roles },
  ...{ hasBeenHead: roles.includes('head'), absences: [], since: new Date('2026-09-01T00:00:00Z') },
  term: { from: null, until: null, order: null },
  ...change,
});
const day = '2026-11-20';
const away = { absences: [{ from: day, until: null, backOn: null }] } as const;
const [first, second] = [seat('first', ['psychologist']), seat('second', ['psychologist'])];
const others = [seat('teacher', ['teacher']), seat('head', ['head'])];

test('whoever answers for the child is reminded, and everybody who keeps watch where they cannot be', () => {
  expect(watchReminded([first, second, ...others], entry, day)).toEqual(['second']);
  const absent = seat('second', ['psychologist'], away);
  expect(watchReminded([first, absent, ...others], entry, day)).toEqual(['first']);
  expect(watchReminded([absent, ...others], entry, day)).toEqual(['second']);
  const byTeacher = { ...entry, responsibleId: 'teacher' };
  expect(watchReminded([first, second, ...others], byTeacher, day)).toEqual(['first', 'second']);
  expect(watchReminded([first, second], { ...entry, concerns: ['second'] }, day)).toEqual(['first']);
  expect(watchReminded(others, entry, day)).toEqual([]);
});
