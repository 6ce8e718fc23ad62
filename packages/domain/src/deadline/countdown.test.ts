import { describe, expect, test } from 'vitest';
import { endOfDay } from '../kernel/day.ts';
import { countdown, type Countdown } from './countdown.ts';
import type { DueDate } from './due.ts';

/** An instant in Kazakhstan. */
const at = (local: string) => new Date(`${local.replace(' ', 'T')}+05:00`);
const left = (minutes: number): Countdown => ({ is: 'left', minutes });
const gone = (minutes: number): Countdown => ({ is: 'gone', minutes });
const millisecond = 1 / 60_000;

/** Three working days of a Thursday, as order-2026/11.3 counts them. */
const workingDays: DueDate = {
  kind: 'workingDays',
  firstDay: '2026-11-20',
  lastDay: '2026-11-24',
  practicalAt: at('2026-11-24 18:00'),
  outerAt: endOfDay('2026-11-24'),
  strictAt: null,
  confirmed: true,
};
const hour: DueDate = { kind: 'duration', at: at('2026-11-19 11:00') };
const immediate: DueDate = { kind: 'immediate', since: at('2026-11-19 10:00') };

describe('what is left of a time', () => {
  test.each<[what: string, due: DueDate, now: Date, said: Countdown]>([
    ['working days, on the first of them', workingDays, at('2026-11-20 18:00'), left(4 * 24 * 60)],
    ['working days, in the middle of a minute', workingDays, at('2026-11-24 16:59:30'), left(60.5)],
    [
      'working days, at the last millisecond of work',
      workingDays,
      at('2026-11-24 17:59:59.999'),
      left(millisecond),
    ],
    [
      'working days, at closing time the evening is left',
      workingDays,
      at('2026-11-24 18:00'),
      left(6 * 60 - millisecond),
    ],
    ['working days, in the evening', workingDays, at('2026-11-24 23:00'), left(60 - millisecond)],
    ['working days, when the day ends', workingDays, endOfDay('2026-11-24'), gone(0)],
    [
      'working days, two days later it is counted from the end of the day',
      workingDays,
      at('2026-11-27 00:00'),
      gone(2 * 24 * 60 + millisecond),
    ],
    ['an hour, as it begins', hour, at('2026-11-19 10:00'), left(60)],
    ['an hour, at its end', hour, at('2026-11-19 11:00'), gone(0)],
    ['an hour, through the night', hour, at('2026-11-20 02:00'), gone(15 * 60)],
    ['at once, as it begins', immediate, at('2026-11-19 10:00'), gone(0)],
    ['at once, later', immediate, at('2026-11-20 10:05'), gone(24 * 60 + 5)],
    ['at once, by a clock that is behind', immediate, at('2026-11-19 09:59'), gone(-1)],
  ])('%s', (_what, due, now, said) => {
    const found = countdown(due, now)!;
    expect(found.is).toBe(said.is);
    expect(found.minutes).toBeCloseTo(said.minutes, 8);
  });

  test.each(['external', 'continuous', 'none'] as const)('"%s" counts nothing', (kind) => {
    expect(countdown({ kind }, at('2026-11-19 10:00'))).toBeNull();
  });
});
