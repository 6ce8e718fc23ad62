import { atTime, isClockTime, isIsoDate } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';

/** A day, and the instant within it if a time of day was given; its beginning if not. */
export type Start = { day: IsoDate; moment: Date; hasTime: boolean };

/**
 * Reads `2026-03-20` or `2026-03-20T14:05`, local time in Kazakhstan. `undefined` for anything else, and for years
 * outside 2000-2099: those are slips of the finger.
 */
export function readStart(text: string): Start | undefined {
  const [day = '', time = '00:00', ...rest] = text.split('T');
  if (!isIsoDate(day) || !isClockTime(time) || rest.length > 0 || !day.startsWith('20')) return undefined;
  return { day, moment: atTime(day, time), hasTime: text.includes('T') };
}
