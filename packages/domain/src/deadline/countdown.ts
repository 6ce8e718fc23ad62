import type { DueDate } from './due.ts';

/** How far a moment is from a time that falls due, in minutes and parts of them. */
export type Countdown = { is: 'left' | 'gone'; minutes: number };

/**
 * How much of a counted time is left, or how long ago it ended. Working days are counted down to closing time of the
 * last day as long as that has not come, then to the end of that day. "Дереу" has no number to count down: the time
 * gone by since. `null` where nothing is counted. Minutes are below nought where clocks disagree.
 */
export function countdown(due: DueDate, now: Date): Countdown | null {
  switch (due.kind) {
    case 'immediate':
      return { is: 'gone', minutes: between(due.since, now) };
    case 'duration':
      return downTo(due.at, now);
    case 'workingDays':
      return downTo(now < due.practicalAt ? due.practicalAt : due.outerAt, now);
    case 'external':
    case 'continuous':
    case 'none':
      return null;
  }
}

const downTo = (end: Date, now: Date): Countdown =>
  now < end ? { is: 'left', minutes: between(now, end) } : { is: 'gone', minutes: between(end, now) };

const between = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 60_000;
