/** From how many on times are told: fewer would be the times of cases that somebody knows. */
export const leastTimed = 10;

/**
 * The smallest of these values that at least this share of them does not exceed (nearest rank), so that it is always one
 * that was measured. Throws RangeError where there is none, and for a share outside of 0 to 1.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0 || !(share > 0 && share <= 1)) throw new RangeError('No such quantile.');
  const sorted = values.toSorted((a, b) => a - b);
  // 0.9 times 10 is 9.000000000000002 to a machine.
  return sorted[Math.ceil(Math.round(share * sorted.length * 1e9) / 1e9) - 1]!;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time as coarse as it may be told, in milliseconds: to 5 minutes, beyond 2 hours to the hour, beyond 2 days to the day. */
export function coarse(length: number): number {
  const step = length <= 2 * hour ? 5 * minute : length <= 2 * day ? hour : day;
  return Math.max(step, Math.ceil(length / step) * step);
}

export type Times = { median: number; ninetieth: number };

/** How long it took, in coarse milliseconds; null where too few were timed to tell. */
export const timesOf = (lengths: readonly number[]): Times | null =>
  lengths.length < leastTimed
    ? null
    : { median: coarse(quantile(lengths, 0.5)), ninetieth: coarse(quantile(lengths, 0.9)) };
