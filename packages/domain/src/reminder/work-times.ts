import { breaks, ok, type Result } from '../kernel/result.ts';
import type { UnopenedTarget } from './unopened.ts';
import type { WorkHours } from './working-time.ts';

/** When people are at work, and after how many minutes what waits presses or alarms: the school's own, never statutory. */
export type WorkTimes = {
  hours: WorkHours;
  /** Until a duty that the order wants done immediately presses. */
  targetMinutes: number;
  /** Until a report that nobody has opened alarms. */
  unopened: UnopenedTarget;
};

/** The least and the most minutes of a target: a day and no longer, for these are about a child in danger. */
export const targetRange = { least: 1, most: 1440 } as const;

/** The fields of the times as a form and a trail name them. */
export const plainTimes = ({ hours, targetMinutes, unopened }: WorkTimes) => ({
  hoursFrom: hours.begins as string,
  hoursUntil: hours.ends as string,
  targetMinutes: String(targetMinutes),
  unopenedInHours: String(unopened.inHours),
  unopenedOutside: String(unopened.outside),
});
export type WorkTimeField = keyof ReturnType<typeof plainTimes>;

export type WorkTimeChange = { field: WorkTimeField; before: string; after: string };

/** What differs, in the order of the form. */
export function timeChanges(before: WorkTimes, after: WorkTimes): WorkTimeChange[] {
  const [was, is] = [plainTimes(before), plainTimes(after)];
  return (Object.keys(is) as WorkTimeField[])
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: was[field], after: is[field] }));
}

/** Whether a school may work by these. Refused: a day that ends before it begins (`hoursBackwards`). */
export function checkTimes(times: WorkTimes): Result<WorkTimes> {
  const { begins, ends } = times.hours;
  const targets = [times.targetMinutes, times.unopened.inHours, times.unopened.outside];
  const { least, most } = targetRange;
  if (targets.some((one) => !Number.isInteger(one) || one < least || one > most))
    throw new RangeError('A target is a number of whole minutes, of a day at most.');
  return begins < ends ? ok(times) : breaks('hoursBackwards');
}
