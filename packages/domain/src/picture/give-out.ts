/** Below this a number of pupils is hidden in whatever leaves the desk, unless it is nought. */
export const fewest = 5;

/** A number as it may be given out; null where it is hidden. */
export type Given = number | null;

/**
 * Numbers of classes that add up to a school's, as they may leave the desk. 1 to 4 is hidden. The sum is given only where
 * it tells nothing of any hidden number: where each of them could still be anything from 1 to 4. So whoever subtracts the
 * numbers that are shown from the sum learns of no class what was hidden (ADR 0106). Parts are whole and not negative.
 */
export function giveOut(parts: readonly number[]): { parts: Given[]; sum: Given } {
  const isHidden = (part: number) => part > 0 && part < fewest;
  const hidden = parts.filter(isHidden);
  const [count, together] = [hidden.length, total(hidden)];
  const most = fewest - 1;
  const saysNothing = count === 0 || (together >= count - 1 + most && together <= (count - 1) * most + 1);
  return {
    parts: parts.map((part) => (isHidden(part) ? null : part)),
    sum: saysNothing ? total(parts) : null,
  };
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
