import { calendarYears, type IsoDate } from '@qorgan/statute';
import { expect, test } from 'vitest';
import type { OrganisationKind, Role } from '../access/actor.ts';
import { at } from '../case/test/sample-case.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { dayOf } from '../kernel/day.ts';
import { openTerm } from '../staff/deputy-term.ts';
import type { StaffSeat } from '../staff/staff-seat.ts';
import { errandAsked, errandReminded, errandReminder, type Errand } from './errand-alarms.ts';
import { usualHours } from './reminders-of.ts';

const clock = { calendar: workCalendar(calendarYears, { week: 'fiveDays' }), hours: usualHours };

/** Every reminder until then, as a clock meets them that looks only when it said it would. */
function reminders(dueOn: Errand['dueOn'], side: 'doer' | 'asker', from: string, until: string): string[] {
  const said: string[] = [];
  for (let now = at(from); now <= at(until); now = errandReminder({ dueOn }, side, clock, now).next) {
    const { latest } = errandReminder({ dueOn }, side, clock, now);
    if (latest) said.push(`${dayOf(latest.at)} ${latest.step}`);
  }
  return [...new Set(said)];
}

test('whoever is to do it is reminded before the day, on it, after it and then once a week; whoever asked, after it', () => {
  // A Monday; the Thursday before 16 December is a working day, the holiday is not.
  expect(reminders('2026-12-14', 'doer', '2026-12-01 09:00', '2026-12-30 09:00')).toEqual([
    '2026-12-11 soon',
    '2026-12-14 due',
    '2026-12-15 stillDue',
    '2026-12-23 stillDue',
    '2026-12-30 stillDue',
  ]);
  expect(reminders('2026-12-14', 'asker', '2026-12-01 09:00', '2026-12-24 09:00')).toEqual([
    '2026-12-15 stillDue',
    '2026-12-23 stillDue',
  ]);
});

test('a day off has no morning of its own: what was near stays so until the next working day', () => {
  expect(reminders('2026-12-16', 'doer', '2026-12-10 09:00', '2026-12-17 09:00')).toEqual([
    '2026-12-15 soon',
    '2026-12-17 stillDue',
  ]);
});

const day: IsoDate = '2026-12-14';
const seat = (memberId: string, roles: Role[], organisationKind: OrganisationKind = 'school'): StaffSeat => ({
  ...{ memberId, accountId: `account of ${memberId}`, organisationKind, roles, absences: [] },
  ...{ organisationId: organisationKind, hasBeenHead: roles.includes('head'), term: openTerm },
  since: at('2026-09-01 09:00'),
});
const school = [
  seat('head', ['head']),
  seat('deputy', ['deputy']),
  seat('psychologist', ['psychologist']),
  seat('teacher', ['teacher']),
];
const errand = (about: Errand['about'], change: Partial<Errand> = {}): Errand => ({
  ...{ about, id: 'e', bodyCaseId: 'c', organisationId: 'guardianshipBody', recipientId: 'school' },
  ...{ dueOn: day, givenTo: null, file: null, concernsHead: false, concerns: [], ...change },
});

test('in a school the head and the psychologist are told of a measure, the head of a request; nobody whom it concerns', () => {
  expect(errandReminded({ staff: school, day }, errand('measure'))).toEqual(['head', 'psychologist']);
  expect(errandReminded({ staff: school, day }, errand('request'))).toEqual(['head']);
  const aboutHead = { concernsHead: true };
  expect(errandReminded({ staff: school, day }, errand('measure', aboutHead))).toEqual([
    'deputy',
    'psychologist',
  ]);
  expect(errandReminded({ staff: school, day }, errand('request', aboutHead))).toEqual(['deputy']);
  const named = { concerns: ['account of psychologist'] };
  expect(errandReminded({ staff: school, day }, errand('measure', named))).toEqual(['head']);
  expect(errandReminded({ staff: school, day }, errand('measure', { recipientId: 'elsewhere' }))).toEqual([]);
});

test('whoever was given a request is told of it with the head, and not whom it concerns or who is away', () => {
  const told = (change: Partial<Errand>, staff: readonly StaffSeat[] = school) =>
    errandReminded({ staff, day }, errand('request', { givenTo: 'teacher', ...change }));
  expect(told({})).toEqual(['head', 'teacher']);
  expect(told({ concernsHead: true })).toEqual(['deputy', 'teacher']);
  expect(told({ concerns: ['account of teacher'] })).toEqual(['head']);
  expect(told({ recipientId: 'elsewhere' })).toEqual([]);
  // A colleague of the teacher's who has nothing to do with it, and a psychologist who has it.
  expect(told({ givenTo: 'psychologist' })).toEqual(['head', 'psychologist']);
  // Whoever has it and leads by now is told once.
  expect(told({ givenTo: 'head' })).toEqual(['head']);
  expect(told({ givenTo: 'deputy' })).toEqual(['head', 'deputy']);

  const away = (memberId: string) =>
    school.map((one) =>
      one.memberId === memberId ? { ...one, absences: [{ from: day, until: null, backOn: null }] } : one,
    );
  expect(told({}, away('teacher'))).toEqual(['head']);
  expect(told({}, away('head'))).toEqual(['deputy', 'teacher']);
  const onlyTeacher = away('teacher').filter(({ memberId }) => memberId === 'teacher');
  expect(told({}, onlyTeacher)).toEqual(['teacher']);
});

test('it rises to whoever keeps the case, or asked, and the head of the body', () => {
  const body = [
    seat('first', ['receiver'], 'guardianshipBody'),
    seat('second', ['receiver'], 'guardianshipBody'),
    seat('bodyHead', ['receiver', 'bodyHead'], 'guardianshipBody'),
    seat('manager', ['caseManager'], 'guardianshipBody'),
  ];
  const people = { staff: body, onDuty: new Set<string>(), day } as const;
  const file = { organisationId: 'guardianshipBody', caseManagerId: null, concerns: [] };
  expect(errandAsked(people, { ...file, caseManagerId: 'manager' }, 'first')).toEqual([
    'manager',
    'bodyHead',
  ]);
  expect(errandAsked(people, file, 'first')).toEqual(['first', 'bodyHead']);
  expect(errandAsked(people, file, 'gone')).toEqual(['first', 'second', 'bodyHead']);
  // Whoever is no case manager of this case gets no right by having asked.
  expect(errandAsked(people, file, 'manager')).toEqual(['first', 'second', 'bodyHead']);
});
