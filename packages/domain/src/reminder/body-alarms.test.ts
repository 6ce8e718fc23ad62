import { calendarYears } from '@qorgan/statute';
import { expect, test } from 'vitest';
import type { Role } from '../access/actor.ts';
import { bodyDutiesOf, type BodyDutyId } from '../body/body-duties.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { at } from '../case/test/sample-case.ts';
import { dayOf, timeOf } from '../kernel/day.ts';
import { openTerm } from '../staff/deputy-term.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { bodyReminded, mayBeReminded } from './body-alarms.ts';
import {
  latestReminder,
  nextReminderAt,
  remindersOf,
  usualHours,
  type RemindedDuty,
} from './reminders-of.ts';

const calendar = workCalendar(calendarYears, { week: 'fiveDays' });
const clock = { calendar, hours: usualHours, targetMinutes: 30, rises: true };
const monday = '2026-11-23';

/** A duty of a regional body that was told of violence, and opened its case, at this moment. */
function duty(id: BodyDutyId, told: Date): RemindedDuty {
  const grounds = [{ kind: 'outside' as const, receivedAt: told, noticedAt: null }];
  const kinds = { kind: 'kindsDecided' as const, kinds: ['violence' as const] };
  const fact = { id: 'f', content: kinds, at: told, recordedAt: told, corrects: null };
  const body = { organisationKind: 'regionalBody' as const, standsIn: false, grounds };
  const { state, since, due } = bodyDutiesOf(body, [fact], calendar).find((one) => one.id === id)!;
  return { state: state as RemindedDuty['state'], since, due, shownSince: told };
}
const said = (reminders: ReturnType<typeof remindersOf>) =>
  reminders.map(({ step, at }) => `${dayOf(at)} ${timeOf(at)} ${step}`);

test('order-2026/12.1: one hour of the clock runs on a Friday night, and rises before it is over', () => {
  const upward = duty('p12.1.upward', at('2026-11-20 18:30'));
  expect(said(remindersOf(upward, clock, at('2026-11-23 09:00')))).toEqual([
    '2026-11-20 19:00 half',
    '2026-11-20 19:15 unanswered',
    '2026-11-20 19:30 overdue',
    '2026-11-23 08:00 morning',
  ]);
});

test('order-2026/12.3: what is due "дереу" rises after twice the body’s own target, day and night', () => {
  const visit = duty('p12.3.visit', at('2026-11-20 22:00'));
  expect(said(remindersOf(visit, clock, at('2026-11-22 09:00')))).toEqual([
    '2026-11-20 22:30 target',
    '2026-11-20 23:00 unanswered',
  ]);
});

test('the clock need not look before the next reminder falls due', () => {
  const upward = duty('p12.1.upward', at('2026-11-20 18:30'));
  for (let now = at('2026-11-20 18:30'), looks = 0; looks < 8; looks++) {
    const next = nextReminderAt(upward, clock, now)!;
    expect(next > now).toBe(true);
    const before = new Date(next.getTime() - 1);
    expect(latestReminder(upward, clock, before)).toEqual(latestReminder(upward, clock, now));
    expect(latestReminder(upward, clock, next)!.at).toEqual(next);
    now = next;
  }
  expect(nextReminderAt({ ...upward, state: 'done' }, clock, at('2026-11-20 19:00'))).toBeNull();
});

const seat = (memberId: string, roles: Role[], isAway = false): StaffSeat => ({
  ...{ memberId, accountId: `account of ${memberId}`, organisationId: 'body', roles },
  ...{ organisationKind: 'regionalBody', hasBeenHead: false, term: openTerm, since: at('2026-09-01 09:00') },
  absences: isAway ? [{ from: monday, until: null, backOn: null }] : [],
});
const first = seat('first', ['receiver']);
const second = seat('second', ['receiver']);
const bodyHead = seat('bodyHead', ['receiver', 'bodyHead']);
const manager = seat('manager', ['caseManager']);
const administrator = seat('administrator', ['administrator']);
const everybody = [first, second, bodyHead, manager, administrator];
const file = { organisationId: 'body', caseManagerId: null as string | null, concerns: [] as string[] };
const entrusted = { ...file, caseManagerId: 'manager' };
const told = (
  step: Parameters<typeof bodyReminded>[2],
  { subject = file, staff = everybody, onDuty = ['second'] } = {},
) => bodyReminded({ staff, onDuty: new Set(onDuty), day: monday }, subject, step);

test('whoever is on duty is told first, and whoever the case is entrusted to always', () => {
  expect(told('half')).toEqual(['second']);
  expect(told('target', { subject: entrusted })).toEqual(['second', 'manager']);
});

test('where the rota names nobody who may be told, every receiver is', () => {
  expect(told('half', { onDuty: [] })).toEqual(['first', 'second', 'bodyHead']);
  expect(told('half', { onDuty: ['administrator', 'manager'] })).toEqual(['first', 'second', 'bodyHead']);
});

test('what nobody answered rises to everybody', () => {
  for (const step of ['unanswered', 'twoHours', 'overdue'] as const)
    expect(told(step, { subject: entrusted }), step).toEqual(['first', 'second', 'bodyHead', 'manager']);
});

test('the mornings after it go to whoever answers for the case and the heads of the body', () => {
  expect(told('morning', { subject: entrusted })).toEqual(['manager', 'bodyHead']);
  expect(told('morning')).toEqual(['first', 'second', 'bodyHead']);
});

test('nobody whom the case concerns is told, on duty or not', () => {
  const subject = { ...entrusted, concerns: ['account of second', 'account of manager'] };
  expect(told('half', { subject })).toEqual(['first', 'bodyHead']);
  expect(told('overdue', { subject })).toEqual(['first', 'bodyHead']);
  expect(mayBeReminded(everybody, subject, monday)).toEqual(['first', 'bodyHead']);
});

test('those who are away are told only where nobody else is left', () => {
  const away = seat('second', ['receiver'], true);
  expect(told('half', { staff: [first, away] })).toEqual(['first']);
  expect(told('half', { staff: [away, administrator] })).toEqual(['second']);
  const gone = seat('manager', ['caseManager'], true);
  expect(told('half', { staff: [first, gone], subject: entrusted })).toEqual(['first']);
  expect(told('half', { staff: [gone], subject: entrusted })).toEqual(['manager']);
});
