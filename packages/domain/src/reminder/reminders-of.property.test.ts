import { calendarYears, type CalendarDay, type Due } from '@qorgan/statute';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../deadline/due.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { weeks } from '../deadline/week.ts';
import { addDays, addMinutes, atTime, dayOf, timeOf } from '../kernel/day.ts';
import {
  latestReminder,
  remindersOf,
  usualHours,
  type RemindedDuty,
  type SchoolClock,
} from './reminders-of.ts';
import { halfwayInWork } from './working-time.ts';

const name = { kk: 'Түзету', ru: 'Поправка', en: 'Amendment' };
const dueKinds = fc.oneof(
  fc.record({
    kind: fc.constant('workingDays' as const),
    count: fc.integer({ min: 1, max: 10 }),
    from: fc.constantFrom('day' as const, 'moment' as const),
    words: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('duration' as const),
    minutes: fc.integer({ min: 1, max: 4000 }),
    words: fc.constant(''),
  }),
  fc.record({ kind: fc.constant('immediate' as const), words: fc.constant('') }),
);
// New Year, Nauryz, May, and the days on either side, in years with shifted and transferred days.
const days = fc
  .tuple(
    fc.constantFrom(
      '2025-01-01',
      '2026-01-01',
      '2026-03-21',
      '2026-05-07',
      '2026-12-16',
      '2027-01-01',
      '2027-03-21',
    ),
    fc.integer({ min: -12, max: 12 }),
  )
  .map(([day, off]) => addDays(day as '2025-01-01', off));

/** A duty, the calendar of its school with days an administrator has moved, and how long one looks on. */
const scenes = fc
  .record({
    day: days,
    minute: fc.integer({ min: 0, max: 1439 }),
    due: dueKinds,
    week: fc.constantFrom(...weeks),
    shownAfter: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
    watched: fc.integer({ min: 0, max: 30_000 }),
    moved: fc.array(
      fc.record({
        off: fc.integer({ min: -2, max: 16 }),
        kind: fc.constantFrom('transferredWork' as const, 'transferredOff' as const),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ day, minute, due, week, shownAfter, watched, moved }) => {
    const amendments = moved.map(({ off, kind }): CalendarDay => {
      return { date: addDays(day, off), kind, name, confirmed: true };
    });
    const calendar = workCalendar(calendarYears, { week, amendments });
    const since = addMinutes(atTime(day, '00:00'), minute);
    const clock: SchoolClock = { calendar, hours: usualHours, targetMinutes: 15 };
    const duty: RemindedDuty = {
      state: 'open',
      since,
      due: dueOf(due as Due, { moment: since }, calendar),
      shownSince: addMinutes(since, shownAfter),
    };
    return { duty, clock, now: addMinutes(since, watched) };
  });

const holds = (property: (scene: { duty: RemindedDuty; clock: SchoolClock; now: Date }) => void) =>
  fc.assert(fc.property(scenes, property), { numRuns: 300 });

describe('whatever the duty, the calendar and the moment', () => {
  test('reminders come one after the other, none before the duty was shown, each with a key of its own', () => {
    holds(({ duty, clock, now }) => {
      const all = remindersOf(duty, clock, now);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const [at, reminder] of all.entries()) {
        expect(reminder.at > (all[at - 1]?.at ?? duty.shownSince)).toBe(true);
        expect(reminder.at <= now).toBe(true);
      }
    });
  });

  test('time only adds reminders: what was due once stays as it was', () => {
    holds(({ duty, clock, now }) => {
      const before = remindersOf(duty, clock, now);
      const after = remindersOf(duty, clock, addMinutes(now, 7000));
      expect(after.slice(0, before.length)).toEqual(before);
    });
  });

  test('the one to send is the last of them', () => {
    holds(({ duty, clock, now }) => {
      expect(latestReminder(duty, clock, now)).toEqual(remindersOf(duty, clock, now).at(-1) ?? null);
    });
  });

  test('what is settled or not owed is not reminded of', () => {
    holds(({ duty, clock, now }) => {
      for (const state of ['done', 'excepted', 'notOwed'] as const) {
        expect(remindersOf({ ...duty, state }, clock, now)).toEqual([]);
        expect(latestReminder({ ...duty, state }, clock, now)).toBeNull();
      }
    });
  });

  test('mornings are those of working days, and once it is too late none is left out', () => {
    holds(({ duty, clock, now }) => {
      const mornings = remindersOf(duty, clock, now).filter(({ step }) => step === 'morning');
      for (const { at } of mornings) {
        expect(timeOf(at)).toBe('08:00');
        expect(clock.calendar.isWorking(dayOf(at))).toBe(true);
      }
      const first = mornings[0];
      if (!first) return;
      let worked = 0;
      for (let day = dayOf(first.at); atTime(day, '08:00') <= now; day = addDays(day, 1))
        if (clock.calendar.isWorking(day)) worked++;
      expect(mornings.length).toBe(worked);
    });
  });

  test('the last morning and the last two hours are those of the last working day, and "overdue" comes after it', () => {
    holds(({ duty, clock, now }) => {
      if (duty.due.kind !== 'workingDays') return;
      for (const { step, at } of remindersOf(duty, clock, now)) {
        if (step === 'lastMorning') expect(at).toEqual(atTime(duty.due.lastDay, '08:00'));
        if (step === 'twoHours') expect(at).toEqual(atTime(duty.due.lastDay, '16:00'));
        if (step === 'overdue') expect(at.getTime()).toBe(duty.due.outerAt.getTime() + 1);
        if (step === 'half') expect(at < duty.due.practicalAt).toBe(true);
      }
    });
  });

  test('nothing without a number is ever called overdue', () => {
    holds(({ duty, clock, now }) => {
      if (duty.due.kind !== 'immediate') return;
      expect(remindersOf(duty, clock, now).map(({ step }) => step)).not.toContain('overdue');
    });
  });

  test('halfway, as many working minutes are gone as are left', () => {
    holds(({ duty, clock }) => {
      if (duty.due.kind !== 'workingDays') return;
      const { since, due } = duty;
      const half = halfwayInWork(since, due.practicalAt, clock.calendar, clock.hours);
      expect(workedMinutes(since, half, clock)).toBeCloseTo(workedMinutes(half, due.practicalAt, clock), 3);
    });
  });
});

/** Counted minute by minute's end, apart from what is tested: whole minutes inside of working hours and the parts at the ends. */
function workedMinutes(from: Date, to: Date, { calendar }: SchoolClock): number {
  let minutes = 0;
  for (let at = from.getTime(); at < to.getTime();) {
    const next = Math.min(Math.floor(at / 60_000 + 1) * 60_000, to.getTime());
    const hour = Number(timeOf(new Date(at)).slice(0, 2));
    if (calendar.isWorking(dayOf(new Date(at))) && hour >= 8 && hour < 18) minutes += (next - at) / 60_000;
    at = next;
  }
  return minutes;
}
