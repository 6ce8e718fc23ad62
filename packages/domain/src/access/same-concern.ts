import type { Concern } from './can.ts';

/**
 * Whether two things are closed to the very same people. A report joins only a case that is: one that is open to more
 * would show it to whom it concerns, and one that is open to fewer would hide from the others what became of it.
 */
export const isSameConcern = (one: Concern, other: Concern): boolean =>
  one.concernsHead === other.concernsHead &&
  one.concerns.toSorted().join() === other.concerns.toSorted().join();
