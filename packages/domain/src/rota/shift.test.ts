import { calendarYears } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { at } from '../case/test/sample-case.ts';
import { workCalendar } from '../deadline/work-calendar.ts';
import { dayOf, timeOf } from '../kernel/day.ts';
import { usualHours } from '../reminder/reminders-of.ts';
import { onDutyAt, rotaGaps, shiftsOver, type NewShifts, type Shift } from './shift.ts';
import type { TimeSpan } from './time-span.ts';

const calendar = workCalendar(calendarYears, { week: 'fiveDays' });
const work = { calendar, hours: usualHours };
const now = at('2026-11-19 10:00');

const said = (spans: readonly TimeSpan[]) =>
  spans.map(({ from, until }) => `${dayOf(from)} ${timeOf(from)} – ${dayOf(until)} ${timeOf(until)}`);
const entered = (input: NewShifts, moment = now) => {
  const result = shiftsOver(input, work, moment);
  return result.ok ? said(result.value) : result.refusal;
};
const offHours = { kind: 'offHours' } as const;

describe('a stretch of days becomes shifts', () => {
  test('nights of working days, and a weekend in one piece with the night before it', () => {
    expect(entered({ from: '2026-11-19', until: '2026-11-23', hours: offHours })).toEqual([
      '2026-11-19 18:00 – 2026-11-20 08:00',
      '2026-11-20 18:00 – 2026-11-23 08:00',
      '2026-11-23 18:00 – 2026-11-24 08:00',
    ]);
  });

  test('a holiday is a day off: 16 December', () => {
    expect(entered({ from: '2026-12-15', until: '2026-12-16', hours: offHours })).toEqual([
      '2026-12-15 18:00 – 2026-12-17 08:00',
    ]);
  });

  test('one’s own hours, over midnight where they end earlier than they begin', () => {
    const night = { kind: 'daily', begins: '20:00', ends: '06:00' } as const;
    expect(entered({ from: '2026-11-20', until: '2026-11-21', hours: night })).toEqual([
      '2026-11-20 20:00 – 2026-11-21 06:00',
      '2026-11-21 20:00 – 2026-11-22 06:00',
    ]);
    const day = { kind: 'daily', begins: '09:00', ends: '13:00' } as const;
    expect(entered({ from: '2026-11-21', until: '2026-11-21', hours: day })).toEqual([
      '2026-11-21 09:00 – 2026-11-21 13:00',
    ]);
    // Around the clock is one shift.
    const whole = { kind: 'daily', begins: '08:00', ends: '08:00' } as const;
    expect(entered({ from: '2026-11-20', until: '2026-11-21', hours: whole })).toEqual([
      '2026-11-20 08:00 – 2026-11-22 08:00',
    ]);
  });

  test('what is past is left out, and what is on begins now', () => {
    expect(
      entered({ from: '2026-11-17', until: '2026-11-19', hours: offHours }, at('2026-11-19 02:00')),
    ).toEqual(['2026-11-19 02:00 – 2026-11-19 08:00', '2026-11-19 18:00 – 2026-11-20 08:00']);
    expect(entered({ from: '2026-11-16', until: '2026-11-17', hours: offHours })).toMatchObject({
      rule: 'shiftInPast',
    });
  });

  test('days that run backwards, or for more than two months, are refused', () => {
    expect(entered({ from: '2026-11-20', until: '2026-11-19', hours: offHours })).toMatchObject({
      rule: 'untilBeforeFrom',
    });
    expect(entered({ from: '2026-11-20', until: '2027-01-21', hours: offHours })).toMatchObject({
      rule: 'shiftTooLong',
    });
    expect(entered({ from: '2026-11-20', until: '2027-01-20', hours: offHours })).not.toHaveProperty('rule');
  });
});

let count = 0;
const shift = (memberId: string, from: string, until: string, takenBackAt: string | null = null): Shift => ({
  ...{ id: `${(count += 1)}`, memberId, from: at(from), until: at(until) },
  takenBackAt: takenBackAt ? at(takenBackAt) : null,
});

test('who is on duty: shifts may overlap, and one that was taken back counts until then', () => {
  const shifts = [
    shift('a', '2026-11-20 18:00', '2026-11-23 08:00'),
    shift('b', '2026-11-21 08:00', '2026-11-22 08:00'),
    shift('c', '2026-11-20 18:00', '2026-11-23 08:00', '2026-11-21 12:00'),
  ];
  const on = (moment: string) => [...onDutyAt(shifts, at(moment))];
  expect(on('2026-11-20 17:59')).toEqual([]);
  expect(on('2026-11-20 18:00')).toEqual(['a', 'c']);
  expect(on('2026-11-21 11:59')).toEqual(['a', 'b', 'c']);
  expect(on('2026-11-21 12:00')).toEqual(['a', 'b']);
  expect(on('2026-11-23 08:00')).toEqual([]);
});

test('gaps are when nobody is on duty and nobody is at work', () => {
  const span = { from: at('2026-11-20 10:00'), until: at('2026-11-24 10:00') };
  expect(said(rotaGaps([], work, span))).toEqual([
    '2026-11-20 18:00 – 2026-11-23 08:00',
    '2026-11-23 18:00 – 2026-11-24 08:00',
  ]);
  const shifts = [
    shift('b', '2026-11-22 08:00', '2026-11-22 20:00'),
    shift('a', '2026-11-20 18:00', '2026-11-21 20:00'),
    shift('b', '2026-11-21 10:00', '2026-11-21 12:00'),
    shift('a', '2026-11-23 18:00', '2026-11-24 08:00', '2026-11-20 10:00'),
  ];
  expect(said(rotaGaps(shifts, work, span))).toEqual([
    '2026-11-21 20:00 – 2026-11-22 08:00',
    '2026-11-22 20:00 – 2026-11-23 08:00',
    '2026-11-23 18:00 – 2026-11-24 08:00',
  ]);
  const whole = [shift('a', '2026-11-01 00:00', '2026-12-01 00:00')];
  expect(rotaGaps(whole, work, span)).toEqual([]);
});
