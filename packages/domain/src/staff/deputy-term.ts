import type { IsoDate } from '@qorgan/statute';
import type { Role } from '../access/actor.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';

/** From when until when somebody is a deputy, both days included and null where it is open, and in which place they come. */
export type DeputyTerm = { from: IsoDate | null; until: IsoDate | null; order: number | null };

/** A deputy without dates, who comes after those who have an order. */
export const openTerm: DeputyTerm = { from: null, until: null, order: null };

/** Whether a deputy is one on this day. */
export const isInTerm = ({ from, until }: DeputyTerm, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/**
 * The roles that hold on this day. A deputy out of their dates is an employee and nothing more: they still report, and
 * whatever else they are stays.
 */
export function rolesOn(held: readonly Role[], term: DeputyTerm, day: IsoDate): readonly Role[] {
  if (!held.includes('deputy') || isInTerm(term, day)) return held;
  const rest = held.filter((role) => role !== 'deputy');
  return rest.includes('teacher') ? rest : [...rest, 'teacher'];
}

/** Refuses dates that run backwards (`untilBeforeFrom`): such a deputy would never be one. */
export const checkDays = <T extends { from: IsoDate | null; until: IsoDate | null }>(days: T): Result<T> =>
  days.from !== null && days.until !== null && days.until < days.from ? breaks('untilBeforeFrom') : ok(days);
