import { calendarYears } from '@qorgan/statute';
import { expect, test } from 'vitest';
import type { Role } from '../access/actor.ts';
import { at } from '../case/test/sample-case.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { usualHours } from './reminders-of.ts';
import { isWorkTime, unopenedAlarms, type UnopenedReport } from './unopened.ts';

const calendar = workCalendar(calendarYears, { week: 'fiveDays' });
const clock = { calendar, hours: usualHours, unopened: { inHours: 15, outside: 30 } };
const seat = (
  memberId: string,
  roles: Role[],
  order: number | null = null,
  change: Partial<StaffSeat> = {},
): StaffSeat => ({
  ...{ memberId, accountId: memberId, organisationId: 'school', organisationKind: 'school', roles },
  ...{ hasBeenHead: roles.includes('head'), absences: [], since: new Date('2026-09-01T00:00:00Z') },
  term: { from: null, until: null, order },
  ...change,
});
const staff = [
  seat('head', ['head']),
  seat('third', ['deputy'], 3),
  seat('first', ['deputy'], 1),
  seat('second', ['deputy'], 2),
  seat('teacher', ['teacher']),
];
const away = { absences: [{ from: '2026-11-01', until: null, backOn: null }] } as const;

const report = (change: Partial<UnopenedReport> = {}): UnopenedReport => ({
  ...{ organisationId: 'school', concernsHead: false, concerns: [], dangerNow: false },
  receivedAt: at('2026-11-19 10:00'),
  ...change,
});
const alarmed = (now: string, change: Partial<UnopenedReport> = {}, people = staff) =>
  unopenedAlarms(report(change), people, clock, at(now)).map(({ memberId }) => memberId);

test.each<[now: string, who: string[]]>([
  ['2026-11-19 10:14', []],
  ['2026-11-19 10:15', ['head']],
  ['2026-11-19 10:30', ['head', 'first']],
  ['2026-11-19 10:45', ['head', 'first', 'second', 'third']],
])('in school hours: at %s %j', (now, who) => {
  expect(alarmed(now)).toEqual(who);
});

test.each<[now: string, who: string[]]>([
  ['2026-11-21 10:29', []],
  ['2026-11-21 10:30', ['head']],
  ['2026-11-21 11:00', ['head', 'first']],
  ['2026-11-21 11:30', ['head', 'first', 'second', 'third']],
])('on a Saturday: at %s %j', (now, who) => {
  expect(alarmed(now, { receivedAt: at('2026-11-21 10:00') })).toEqual(who);
});

test('danger to life alarms everybody who may see it at once', () => {
  expect(alarmed('2026-11-19 10:00', { dangerNow: true })).toEqual(['head', 'first', 'second', 'third']);
  expect(alarmed('2026-11-19 10:00', { dangerNow: true, concernsHead: true })).toEqual([
    'first',
    'second',
    'third',
  ]);
});

test('whom it concerns is never alarmed', () => {
  const late = '2026-11-19 12:00';
  expect(alarmed(late, { concernsHead: true })).toEqual(['first', 'second', 'third']);
  expect(alarmed('2026-11-19 10:15', { concernsHead: true })).toEqual(['first']);
  expect(alarmed(late, { concerns: ['first', 'head'] })).toEqual(['second', 'third']);
  expect(alarmed(late, { concernsHead: true, concerns: ['first', 'second', 'third'] })).toEqual([]);
});

test('whoever acts for a head who is away comes first, and those who are away last', () => {
  const absent = [seat('head', ['head'], null, away), ...staff.slice(1)];
  expect(alarmed('2026-11-19 10:15', {}, absent)).toEqual(['first']);
  expect(alarmed('2026-11-19 10:30', {}, absent)).toEqual(['first', 'second']);
  expect(alarmed('2026-11-19 10:45', {}, absent)).toEqual(['first', 'second', 'third', 'head']);
  expect(
    alarmed('2026-11-19 10:15', {}, [seat('head', ['head'], null, away)]),
    'nobody else is left',
  ).toEqual(['head']);
});

test('until somebody opens it, every working morning alarms all of them anew', () => {
  const keys = (now: string) => unopenedAlarms(report(), staff, clock, at(now)).map(({ key }) => key);
  expect(new Set(keys('2026-11-19 23:00'))).toEqual(new Set(['unopened']));
  expect(keys('2026-11-20 08:00')).toEqual(Array(4).fill('unopened/2026-11-20'));
  expect(keys('2026-11-22 12:00')).toEqual(Array(4).fill('unopened/2026-11-20'));
  expect(keys('2026-11-23 08:00')).toEqual(Array(4).fill('unopened/2026-11-23'));
});

test('school hours end with the minute before closing and know days off', () => {
  expect(isWorkTime(at('2026-11-19 08:00'), calendar, usualHours)).toBe(true);
  expect(isWorkTime(at('2026-11-19 17:59'), calendar, usualHours)).toBe(true);
  expect(isWorkTime(at('2026-11-19 18:00'), calendar, usualHours)).toBe(false);
  expect(isWorkTime(at('2026-12-16 10:00'), calendar, usualHours)).toBe(false);
});
