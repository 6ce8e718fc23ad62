import { calendarYears, dutyById, type IsoDate } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { atTime } from '../kernel/day.ts';
import { breaks } from '../kernel/result.ts';
import { checkSaying, standingChanges, type CalendarChange, type CalendarSaying } from './calendar-change.ts';
import { calendarEffect } from './calendar-effect.ts';
import { countedAsKnown, dueAsKnown } from './due-as-known.ts';
import { schoolCalendar } from './school-calendar.ts';

const at = (local: string) => atTime(local.slice(0, 10) as IsoDate, local.slice(11) as `${number}:${number}`);
/** The changes of a story, each at its moment; `id` is its place. */
const changes = (
  ...said: [when: string, says: CalendarSaying | null, replaces?: string][]
): CalendarChange[] =>
  said.map(([when, says, replaces], index) => ({
    id: String(index),
    recordedAt: at(when),
    says,
    replaces: replaces ?? null,
  }));
const calendarOf = (...said: Parameters<typeof changes>) =>
  schoolCalendar(calendarYears, 'fiveDays', changes(...said));

const commission = dutyById('p11.3.commission').due;
const due = (from: string, calendar: ReturnType<typeof calendarOf>, settled?: string) => {
  const found = dueAsKnown(commission, { moment: at(from) }, calendar, settled ? at(settled) : null);
  if (found.kind !== 'workingDays') throw new Error('11.3 counts working days');
  return found.lastDay;
};

describe('what an administrator says of days', () => {
  test('a day off, a working day and a day as it is each count, and the later of two', () => {
    const calendar = calendarOf(
      ['2026-11-19 10:00', { what: 'off', on: '2026-11-23' }],
      ['2026-11-19 10:01', { what: 'working', on: '2026-11-28' }],
      ['2026-11-19 10:02', { what: 'off', on: '2026-11-24' }],
      ['2026-11-19 10:03', { what: 'working', on: '2026-11-24' }],
    );
    expect(calendar.whyNot('2026-11-23')).toMatchObject({ kind: 'transferredOff', confirmed: true });
    expect(calendar.isWorking('2026-11-28')).toBe(true);
    expect(calendar.isWorking('2026-11-24')).toBe(true);
    expect(calendar.isWorking('2026-11-29')).toBe(false);
  });

  test('what is taken back counts no more; what put it right does', () => {
    const said = changes(
      ['2026-11-19 10:00', { what: 'off', on: '2026-11-23' }],
      ['2026-11-19 10:01', { what: 'off', on: '2026-11-24' }, '0'],
      ['2026-11-19 10:02', { what: 'off', on: '2026-11-25' }],
      ['2026-11-19 10:03', null, '2'],
    );
    expect(standingChanges(said).map(({ id }) => id)).toEqual(['1']);
    const calendar = schoolCalendar(calendarYears, 'fiveDays', said);
    expect(
      (['2026-11-23', '2026-11-24', '2026-11-25'] as const).map((day) => calendar.isWorking(day)),
    ).toEqual([true, false, true]);
  });

  test('Kurban Ait and a year are confirmed by hand', () => {
    const sure = calendarOf(
      ['2027-01-10 10:00', { what: 'yearConfirmed', year: 2028 }],
      ['2027-01-10 10:01', { what: 'confirmed', on: '2027-05-16' }],
    );
    expect(sure.isYearConfirmed(2028)).toBe(true);
    expect(sure.isConfirmed('2028-09-06')).toBe(true);
    expect(sure.isYearConfirmed(2027)).toBe(false);
    expect(sure.isConfirmed('2027-05-16')).toBe(true);
    expect(sure.mayStillMove('2027-05-17')).toBe(false);
    expect(sure.entryOf('2027-05-16')).toMatchObject({ kind: 'religious', confirmed: true });
  });

  test.each<[why: string, says: CalendarSaying, rule: 'alreadySo' | 'dayNotKept' | null]>([
    ['a day off that is one', { what: 'off', on: '2026-11-22' }, 'alreadySo'],
    ['a working day that is one', { what: 'working', on: '2026-11-23' }, 'alreadySo'],
    ['a working day of a year not confirmed', { what: 'working', on: '2027-11-23' }, null],
    ['what is confirmed', { what: 'confirmed', on: '2026-05-27' }, 'alreadySo'],
    ['Kurban Ait', { what: 'confirmed', on: '2027-05-16' }, null],
    ['a year with a production calendar', { what: 'yearConfirmed', year: 2026 }, 'alreadySo'],
    ['a year without', { what: 'yearConfirmed', year: 2027 }, null],
    ['a year that is not kept', { what: 'off', on: '2031-03-05' }, 'dayNotKept'],
    ['the week that runs', { what: 'week', week: 'fiveDays', on: '2026-12-01' }, 'alreadySo'],
    ['another week', { what: 'week', week: 'sixDays', on: '2026-12-01' }, null],
  ])('%s', (_why, says, rule) => {
    expect(checkSaying(says, calendarOf())).toEqual(rule ? breaks(rule) : { ok: true, value: says });
  });
});

test('ADR 0030: from its day on the six-day week counts, with the shifts of its own', () => {
  const calendar = calendarOf(['2026-01-10 10:00', { what: 'week', week: 'sixDays', on: '2026-03-16' }]);
  expect(calendar.isWorking('2026-03-14')).toBe(false);
  expect(calendar.whyNot('2026-03-09')).toMatchObject({ kind: 'shifted' });
  // On six days only the Sunday of Nauryz shifts: the 24th is off for the 22nd, and the 25th is worked.
  expect(calendar.isWorking('2026-03-28')).toBe(true);
  expect(calendar.whyNot('2026-03-24')).toMatchObject({ kind: 'shifted', forDate: '2026-03-22' });
  expect(calendar.isWorking('2026-03-25')).toBe(true);
  const march = calendar.daysOf(2026).filter(({ date }) => date.startsWith('2026-03'));
  expect(march.map(({ date }) => date.slice(8))).toEqual(['08', '09', '21', '22', '23', '24']);
  expect(calendar.weekOn('2026-03-15')).toBe('fiveDays');
  expect(calendar.weekOn('2026-03-16')).toBe('sixDays');
});

describe('order-2026/11.3: noticed on Thursday 19 November 2026, three working days', () => {
  const noticed = '2026-11-19 10:00';
  const mondayOff: CalendarSaying = { what: 'off', on: '2026-11-23' };

  test('ends on Tuesday; a day off on the way moves it to Wednesday, and taken back it is Tuesday again', () => {
    expect(due(noticed, calendarOf())).toBe('2026-11-24');
    expect(due(noticed, calendarOf(['2026-11-20 09:00', mondayOff]))).toBe('2026-11-25');
    const takenBack = calendarOf(['2026-11-20 09:00', mondayOff], ['2026-11-20 15:00', null, '0']);
    expect(due(noticed, takenBack)).toBe('2026-11-24');
  });

  test('what was said before anything happened counts from the start', () => {
    expect(due(noticed, calendarOf(['2026-01-20 09:00', mondayOff]))).toBe('2026-11-25');
  });

  test('a deadline that has passed stays: late was late', () => {
    expect(due(noticed, calendarOf(['2026-11-25 09:00', mondayOff]))).toBe('2026-11-24');
    // Until midnight of the last day it is still ahead.
    expect(due(noticed, calendarOf(['2026-11-24 23:00', mondayOff]))).toBe('2026-11-25');
  });

  test('what was settled stays as it was when it was recorded: in time was in time', () => {
    const worked = calendarOf(['2026-11-24 12:00', { what: 'working', on: '2026-11-21' }]);
    expect(due(noticed, worked)).toBe('2026-11-23');
    expect(due(noticed, worked, '2026-11-24 11:00')).toBe('2026-11-24');
    expect(due(noticed, worked, '2026-11-24 13:00')).toBe('2026-11-23');
  });

  test('a change that itself moves a deadline into the past can be taken back', () => {
    const worked: CalendarSaying = { what: 'working', on: '2026-11-21' };
    const early = calendarOf(['2026-11-24 12:00', worked]);
    expect(due(noticed, early)).toBe('2026-11-23');
    const back = calendarOf(['2026-11-24 12:00', worked], ['2026-11-24 12:05', null, '0']);
    expect(due(noticed, back)).toBe('2026-11-24');
  });

  test('the days are counted by the calendar that the date goes by', () => {
    const count = (calendar: ReturnType<typeof calendarOf>) =>
      countedAsKnown(commission, { moment: at(noticed) }, calendar).map(({ day, number }) => [
        day.slice(8),
        number,
      ]);
    const late = calendarOf(['2026-11-25 09:00', mondayOff]);
    expect(count(late)).toEqual([
      ['20', 1],
      ['21', null],
      ['22', null],
      ['23', 2],
      ['24', 3],
    ]);
    expect(count(calendarOf(['2026-11-20 09:00', mondayOff])).at(-1)).toEqual(['25', 3]);
  });

  test('a preview tells how many move from which day to which, and what stays', () => {
    const [before, after] = [calendarOf(), calendarOf(['2026-11-20 09:00', mondayOff])];
    const pair = (from: string) => ({
      before: dueAsKnown(commission, { moment: at(from) }, before),
      after: dueAsKnown(commission, { moment: at(from) }, after),
    });
    const pairs = [noticed, noticed, '2026-11-12 10:00', '2026-11-23 10:00', '2026-11-20 11:00'].map(pair);
    expect(calendarEffect(pairs, at('2026-11-20 12:00'))).toEqual({
      moved: [
        { from: '2026-11-24', to: '2026-11-25', count: 2, isOverdueThen: false },
        { from: '2026-11-25', to: '2026-11-26', count: 1, isOverdueThen: false },
      ],
      unmoved: 1,
      surer: 0,
      lessSure: 0,
      passed: 1,
    });
    const backward = [{ before: pairs[0]!.after, after: pairs[0]!.before }];
    expect(calendarEffect(backward, at('2026-11-25 09:00')).moved).toEqual([
      { from: '2026-11-25', to: '2026-11-24', count: 1, isOverdueThen: true },
    ]);
  });
});
