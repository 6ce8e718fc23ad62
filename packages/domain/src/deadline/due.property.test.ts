import { calendarYears, type CalendarDay, type Due, type IsoDate } from '@qorgan/statute';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, atTime, dayOf } from '../kernel/day.ts';
import { dueOf, type DueDate } from './due.ts';
import { explainCount } from './explain.ts';
import { allDays, nthWorkedDay, workedDays } from './test/naive-calendar.ts';
import { workCalendar } from './work-calendar.ts';
import { weeks } from './week.ts';

const name = { kk: 'Түзету', ru: 'Поправка', en: 'Amendment' };
const kinds = ['holiday', 'shifted', 'religious', 'transferredOff', 'transferredWork'] as const;

const week = fc.constantFrom(...weeks);
const count = fc.integer({ min: 1, max: 30 });
// A few months short of the naive row's end, so that thirty working days always fit.
const plainFrom = fc.constantFrom(...(allDays.slice(0, -200) as IsoDate[]));
// Where mistakes would hide: years' ends, Nauryz, the May holidays, the transfer of 2025, Kurban Ait.
const corners = [
  '01-01',
  '01-05',
  '03-06',
  '03-20',
  '04-29',
  '05-08',
  '07-04',
  '08-28',
  '10-23',
  '12-14',
  '12-30',
];
const cornerFrom = fc
  .tuple(fc.integer({ min: 2020, max: 2034 }), fc.constantFrom(...corners), fc.integer({ min: -3, max: 3 }))
  .map(([year, corner, off]) => addDays(`${year}-${corner}` as IsoDate, off))
  .filter((day) => day >= '2020-01-01');
const from = fc.oneof(plainFrom, cornerFrom);

/** A day from which to count, with amendments that lie mostly on the way. */
const scene = fc.record({ from, count, week }).chain((given) =>
  fc
    .array(
      fc.record({
        off: fc.integer({ min: -5, max: 45 }),
        kind: fc.constantFrom(...kinds),
        confirmed: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .map((list) => ({
      ...given,
      amendments: list
        .map(({ off, ...rest }): CalendarDay => ({ ...rest, date: addDays(given.from, off), name }))
        .filter(({ date }) => date >= '2020-01-01'),
    })),
);

type InWorkingDays = DueDate & { kind: 'workingDays' };
const words = 'жұмыс күні ішінде';
function due(
  n: number,
  day: IsoDate,
  calendar: ReturnType<typeof workCalendar>,
  since: 'day' | 'moment' = 'day',
) {
  const duty: Due = { kind: 'workingDays', count: n, from: since, words };
  return dueOf(duty, { moment: atTime(day, '14:05'), day }, calendar) as InWorkingDays;
}
const calendarFor = (given: { week: (typeof weeks)[number]; amendments?: readonly CalendarDay[] }) =>
  workCalendar(calendarYears, given);

test('the last day is the one that a naive count over a row of all days finds', () => {
  fc.assert(
    fc.property(scene, ({ from, count, week, amendments }) => {
      const overrides = amendments.map(({ date, kind }) => ({ date, works: kind === 'transferredWork' }));
      const worked = workedDays(week === 'fiveDays' ? 2 : 1, overrides);
      const { firstDay, lastDay } = due(count, from, calendarFor({ week, amendments }));
      expect(lastDay).toBe(nthWorkedDay(from, count, worked));
      expect(firstDay).toBe(nthWorkedDay(from, 1, worked));
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('the last day is worked, and exactly n days after the first up to it are', () => {
  fc.assert(
    fc.property(scene, ({ from, count, week, amendments }) => {
      const calendar = calendarFor({ week, amendments });
      const { lastDay, firstDay } = due(count, from, calendar);
      expect(calendar.isWorking(lastDay)).toBe(true);
      expect(from < firstDay && firstDay <= lastDay).toBe(true);
      let worked = 0;
      for (let day = addDays(from, 1); day <= lastDay; day = addDays(day, 1))
        if (calendar.isWorking(day)) worked++;
      expect(worked).toBe(count);
    }),
  );
});

test('starting later never ends earlier, and one day more ends later', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 0, max: 20 }), ({ from, count, week, amendments }, later) => {
      const calendar = calendarFor({ week, amendments });
      const { lastDay } = due(count, from, calendar);
      expect(due(count, addDays(from, later), calendar).lastDay >= lastDay).toBe(true);
      expect(due(count + 1, from, calendar).lastDay > lastDay).toBe(true);
    }),
  );
});

test('an amendment moves the date only if it lies after the first day and not after the last', () => {
  fc.assert(
    fc.property(scene, ({ from, count, week, amendments }) => {
      const { lastDay } = due(count, from, calendarFor({ week }));
      const outside = amendments.filter(({ date }) => date <= from || date > lastDay);
      expect(due(count, from, calendarFor({ week, amendments: outside })).lastDay).toBe(lastDay);
    }),
  );
});

test('one more day off on the way ends it later, one more working day on the way ends it earlier', () => {
  fc.assert(
    fc.property(scene, fc.nat(), ({ from, count, week, amendments }, pick) => {
      const calendar = calendarFor({ week, amendments });
      const { lastDay } = due(count, from, calendar);
      const days = explainCount(count, from, calendar);
      const { day, skipped } = days[pick % days.length]!;
      const turned: CalendarDay = {
        date: day,
        kind: skipped ? 'transferredWork' : 'holiday',
        name,
        confirmed: true,
      };
      const after = due(count, from, calendarFor({ week, amendments: [...amendments, turned] })).lastDay;
      if (skipped) expect(after < lastDay).toBe(true);
      else expect(after > lastDay).toBe(true);
    }),
  );
});

test('a six-day week without amendments never ends later than a five-day week', () => {
  fc.assert(
    fc.property(from, count, (day, n) => {
      const [onFive, onSix] = weeks.map((week) => due(n, day, calendarFor({ week })).lastDay);
      expect(onSix! <= onFive!).toBe(true);
    }),
  );
});

test('the date is confirmed exactly if every day on the way is', () => {
  fc.assert(
    fc.property(scene, ({ from, count, week, amendments }) => {
      const calendar = calendarFor({ week, amendments });
      const { lastDay, confirmed } = due(count, from, calendar);
      const way = allDays.filter((day) => from < day && day <= lastDay) as IsoDate[];
      expect(confirmed).toBe(way.every(calendar.isConfirmed));
    }),
  );
});

test('the explanation goes day by day from the next day to the last, numbering the working days', () => {
  fc.assert(
    fc.property(scene, ({ from, count, week, amendments }) => {
      const calendar = calendarFor({ week, amendments });
      const days = explainCount(count, from, calendar);
      expect(days.map(({ day }) => day)).toEqual(days.map((_, i) => addDays(from, i + 1)));
      expect(days.at(-1)).toMatchObject({ day: due(count, from, calendar).lastDay, number: count });
      const numbers = days.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      for (const { day, number, skipped } of days) {
        expect(number === null).toBe(skipped !== null);
        expect(skipped).toEqual(calendar.whyNot(day));
      }
    }),
  );
});

test('from the moment: strict is the same time of day on the last day and never after its end', () => {
  const timeOfDay = fc.integer({ min: 0, max: 24 * 60 * 60_000 - 1 });
  fc.assert(
    fc.property(scene, timeOfDay, ({ from, count, week, amendments }, since) => {
      const calendar = calendarFor({ week, amendments });
      const moment = new Date(atTime(from, '00:00').getTime() + since);
      const duty: Due = { kind: 'workingDays', count, from: 'moment', words };
      const deadline = dueOf(duty, { moment }, calendar) as InWorkingDays;
      expect(deadline.lastDay).toBe(due(count, from, calendar).lastDay);
      expect(deadline.strictAt!.getTime() - atTime(deadline.lastDay, '00:00').getTime()).toBe(since);
      expect(deadline.strictAt! <= deadline.outerAt).toBe(true);
      expect(dayOf(deadline.outerAt)).toBe(deadline.lastDay);
    }),
  );
});
