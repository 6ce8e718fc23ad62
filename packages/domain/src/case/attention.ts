import { dayOf } from '../kernel/day.ts';
import type { CaseDuty } from './duties.ts';

/**
 * How much a duty asks for a look now, most urgent first. `overdue` is said only where the order gives a
 * number; `pressing` is an immediate duty beyond the school's own target, which is never called statutory; `returned` is
 * a letter that came back and has to go again, for which the order gives no time.
 */
export const attentions = [
  'overdue',
  'pressing',
  'returned',
  'today',
  'waiting',
  'later',
  'settled',
] as const;
export type Attention = (typeof attentions)[number];

export function attentionOf(
  duty: Pick<CaseDuty, 'due' | 'since'> & { state: string },
  now: Date,
  internalTargetMinutes: number,
): Attention {
  if (duty.state === 'returned') return 'returned';
  if (duty.state !== 'open' && duty.state !== 'question') return 'settled';
  switch (duty.due.kind) {
    case 'workingDays':
      if (now > duty.due.outerAt) return 'overdue';
      return dayOf(now) === duty.due.lastDay ? 'today' : 'later';
    case 'duration':
      return now > duty.due.at ? 'overdue' : 'pressing';
    case 'immediate':
      return now.getTime() - duty.since.getTime() > internalTargetMinutes * 60_000 ? 'pressing' : 'waiting';
    default:
      return 'waiting';
  }
}

/** Most urgent first; among equals the one that has waited longest. */
export function byUrgency(now: Date, internalTargetMinutes: number) {
  type Duty = Parameters<typeof attentionOf>[0];
  const rank = (duty: Duty) => attentions.indexOf(attentionOf(duty, now, internalTargetMinutes));
  return (a: Duty, b: Duty) => rank(a) - rank(b) || a.since.getTime() - b.since.getTime();
}
