import type { IsoDate } from '@qorgan/statute';

/**
 * How many full years somebody is old on a day: one who was born on 29 February turns older on 1 March of a common year.
 * Null where the day of birth is after that day.
 */
export function fullYears(birthDate: IsoDate, on: IsoDate): number | null {
  if (birthDate > on) return null;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
