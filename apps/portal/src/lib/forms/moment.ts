import { atTime, dayOf, isClockTime, isIsoDate, timeOf, type ClockTime } from '@qorgan/domain';
import { say } from '@qorgan/contract';
import type { IsoDate } from '@qorgan/statute';
import * as z from 'zod';

/** When something happened, as typed: a day and a time of day in Kazakhstan. */
export const blankMoment = (now: Date) => ({ day: dayOf(now) as string, time: timeOf(now) as string });

const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Browsers without a date field send what people write: `16.06.2026` becomes `2026-06-16`. */
export function isoOf(text: string): string {
  const [, day, month, year] = written.exec(text.trim()) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim();
}

/** People write `9:05` too. */
const clockOf = (text: string): string => text.trim().replace(/^(\d):/, '0$1:');

/** A day that must be there. */
export const dayInput = z
  .string()
  .transform(isoOf)
  .refine(isIsoDate, say('notADate'))
  .transform((day) => day as IsoDate);

/** Whether the moment is past, or before anything happened here, is for the domain to say. */
export const momentInput = {
  day: dayInput,
  time: z
    .string()
    .transform(clockOf)
    .refine(isClockTime, say('notATime'))
    .transform((time) => time as ClockTime),
};

/** A time of day that may be left out: null where nothing was written. */
export const optionalTime = z
  .string()
  .transform((typed) => clockOf(typed) || null)
  .refine((time) => time === null || isClockTime(time), say('notATime'));

export const momentOf = ({ day, time }: { day: IsoDate; time: ClockTime }): Date => atTime(day, time);

/** The field beside which a moment that is still to come is told: its time, where its day has come. */
export const futureField = (typed: { day: string }, now: Date): 'day' | 'time' =>
  isoOf(typed.day) === dayOf(now) ? 'time' : 'day';
