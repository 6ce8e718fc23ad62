import { calendarYears } from '@qorgan/statute';
import { expect, test } from 'vitest';
import type { Role } from '../access/actor.ts';
import { at } from '../case/test/sample-case.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { dayOf, timeOf } from '../kernel/day.ts';
import { openTerm } from '../staff/deputy-term.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { arrivalAlarm, arrivalAlarmed, mayConfirm, type Arrival } from './arrival-alarms.ts';
import { usualHours } from './reminders-of.ts';

const clock = {
  ...{ calendar: workCalendar(calendarYears, { week: 'fiveDays' }), hours: usualHours },
  unopened: { inHours: 15, outside: 30 },
};

/** Every alarm until then, as a clock meets them that looks only when it said it would. */
function alarms(arrivedAt: Date, until: Date): string[] {
  const said: string[] = [];
  for (let now = arrivedAt; now <= until; now = arrivalAlarm({ arrivedAt }, clock, now).next) {
    const { latest } = arrivalAlarm({ arrivedAt }, clock, now);
    if (latest) said.push(`${dayOf(latest.at)} ${timeOf(latest.at)} ${latest.step}`);
  }
  return said;
}

test('a letter that came on a Friday evening alarms twice before its hour is over, and on working mornings', () => {
  expect(alarms(at('2026-11-20 18:30'), at('2026-11-24 09:00'))).toEqual([
    '2026-11-20 19:00 unopened',
    '2026-11-20 19:30 unanswered',
    '2026-11-23 08:00 morning',
    '2026-11-24 08:00 morning',
  ]);
});

test('in working hours it alarms sooner', () => {
  expect(alarms(at('2026-11-20 10:00'), at('2026-11-20 23:00'))).toEqual([
    '2026-11-20 10:15 unopened',
    '2026-11-20 10:30 unanswered',
  ]);
});

test('a clock that stood still tells once, where it stands now', () => {
  const arrivedAt = at('2026-12-15 23:00');
  expect(arrivalAlarm({ arrivedAt }, clock, at('2026-12-15 23:10')).latest).toBeNull();
  // Independence Day is no working day.
  expect(arrivalAlarm({ arrivedAt }, clock, at('2026-12-16 12:00')).latest).toMatchObject({
    step: 'unanswered',
  });
  expect(arrivalAlarm({ arrivedAt }, clock, at('2026-12-17 12:00')).latest).toMatchObject({
    step: 'morning',
  });
});

const seat = (memberId: string, roles: Role[]): StaffSeat => ({
  ...{ memberId, accountId: `account of ${memberId}`, organisationId: 'body', roles, absences: [] },
  ...{ organisationKind: 'police', hasBeenHead: false, term: openTerm, since: at('2026-09-01 09:00') },
});
const staff = [seat('first', ['receiver']), seat('second', ['receiver']), seat('other', ['administrator'])];
const arrival = (about: Arrival['about'], concerns: string[] = []): Arrival => ({
  ...{ about, id: 'a', organisationId: 'school', arrivedAt: at('2026-11-20 18:30') },
  ...{ concernsHead: false, concerns },
});

test.each(['referral', 'onward'] as const)(
  'of a %s first those on duty are told, then all who receive',
  (about) => {
    const told = (step: 'unopened' | 'unanswered' | 'morning', onDuty: string[], concerns: string[] = []) =>
      arrivalAlarmed({ staff, onDuty: new Set(onDuty), day: '2026-11-20' }, arrival(about, concerns), {
        recipientId: 'body',
        step,
      });
    expect(told('unopened', ['second'])).toEqual(['second']);
    expect(told('unopened', [])).toEqual(['first', 'second']);
    expect(told('unopened', ['other'])).toEqual(['first', 'second']);
    expect(told('unanswered', ['second'])).toEqual(['first', 'second']);
    expect(told('morning', ['second'])).toEqual(['first', 'second']);
    expect(told('unopened', ['second'], ['account of second'])).toEqual(['first']);
    expect(mayConfirm({ staff, day: '2026-11-20' }, arrival(about), 'elsewhere')).toEqual([]);
  },
);
