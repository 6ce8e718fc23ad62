import type { IsoDate } from '@qorgan/statute';

/** A time of day in Kazakhstan, `HH:MM`, 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const minute = 60_000;
const dayLength = 24 * 60 * minute;

// The whole country keeps UTC+5 since 1 March 2024 and has no summer time. Machines with an older tzdata
// still take Asia/Almaty for +06, so the zone is fixed here and never asked from the system.
const offset = 5 * 60 * minute;
const zone = '+05:00';

const utcMidnight = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

function fromUtc(time: number): IsoDate {
  const text = new Date(time).toISOString();
  // Years beyond 9999 and before 0 are written `+010000-…` and `-000001-…`.
  if (text.length !== 24) throw new RangeError(`No calendar day within the years 0000-9999: ${text}`);
  return text.slice(0, 10) as IsoDate;
}

/** True for a day that exists, written `YYYY-MM-DD`: `2026-02-29` and `2026-2-1` are refused. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = utcMidnight(value as IsoDate);
  return !Number.isNaN(time) && fromUtc(time) === value;
}

/** True for `HH:MM` from `00:00` to `23:59`. */
export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** The day `n` calendar days later, or earlier for a negative `n`. Throws RangeError outside the years 0000-9999. */
export const addDays = (day: IsoDate, n: number): IsoDate => fromUtc(utcMidnight(day) + n * dayLength);

/** The day of the week of a calendar day. */
export const weekday = (day: IsoDate): Weekday =>
  (((new Date(utcMidnight(day)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The calendar day it is in Kazakhstan at that instant. Throws RangeError for an invalid date. */
export const dayOf = (instant: Date): IsoDate => fromUtc(instant.getTime() + offset);

/** The time of day in Kazakhstan at that instant; seconds are cut off, not rounded. */
export const timeOf = (instant: Date): ClockTime =>
  new Date(instant.getTime() + offset).toISOString().slice(11, 16) as ClockTime;

/** The instant at which the clocks of Kazakhstan show that time on that day. Throws RangeError if there is none. */
export function atTime(day: IsoDate, time: ClockTime): Date {
  if (!isIsoDate(day) || !isClockTime(time))
    throw new RangeError(`No such time in Kazakhstan: ${day} ${time}`);
  return new Date(`${day}T${time}:00.000${zone}`);
}

/** The last millisecond of the day in Kazakhstan, 23:59:59.999. */
export const endOfDay = (day: IsoDate): Date => new Date(atTime(day, '00:00').getTime() + dayLength - 1);

/** The same time of day, to the millisecond, on another day. */
export function sameTimeOn(day: IsoDate, instant: Date): Date {
  const sinceMidnight = instant.getTime() - atTime(dayOf(instant), '00:00').getTime();
  return new Date(atTime(day, '00:00').getTime() + sinceMidnight);
}

/** The instant that many minutes of clock time later. */
export const addMinutes = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * minute);
