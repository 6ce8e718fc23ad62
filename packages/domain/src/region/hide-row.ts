/** Numbers below this, and above nothing, stay hidden. */
export const smallBelow = 5;

/** One row of a table: parts that add up to their total; a hidden one is null. */
export type ShownRow<P extends string> = { total: number | null; parts: Readonly<Record<P, number | null>> };

const isSmall = (count: number) => count > 0 && count < smallBelow;

/**
 * A row as it may be shown. Hidden are 1 to 4; and as many more that no hidden number, and no sum of all hidden ones, can
 * be computed as one of 1 to 4. Where the total itself is small nothing of the row is shown. Which one is hidden besides
 * follows the order of `order` and never the size, which would tell (ADR 0108). A zero is shown, a shown number is exact.
 */
export function hideRow<P extends string>(
  counts: Readonly<Record<P, number>>,
  order: readonly P[],
): ShownRow<P> {
  const total = order.reduce((sum, part) => sum + counts[part], 0);
  const hidden = new Set<P>(isSmall(total) ? order : order.filter((part) => isSmall(counts[part])));
  const sumHidden = () => [...hidden].reduce((sum, part) => sum + counts[part], 0);
  // Where the rule hid nothing besides, all hidden ones are small: then the largest sum has one reading only.
  const isFull = () => sumHidden() === hidden.size * (smallBelow - 1);
  const tellsTooMuch = () => hidden.size === 1 || isSmall(sumHidden()) || isFull();
  for (const part of order) if (hidden.size > 0 && !isSmall(total) && tellsTooMuch()) hidden.add(part);
  const parts = order.map((part) => [part, hidden.has(part) ? null : counts[part]] as const);
  return {
    total: isSmall(total) ? null : total,
    parts: Object.fromEntries(parts) as Record<P, number | null>,
  };
}

/** A number that adds up what is shown; `hiddenIn` says in how many parts of it something is hidden. */
export type AddedUp = { shown: number; hiddenIn: number };

/** Adds published numbers up: what is made of these alone tells no more than they did. */
export const addUp = (published: readonly (number | null)[]): AddedUp => ({
  shown: published.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  hiddenIn: published.filter((count) => count === null).length,
});

/** A number that changes from day to day, as a span of five: 0, 1 to 4, 5 to 9, and so on. */
export function spanOf(count: number): { from: number; to: number } {
  if (count === 0) return { from: 0, to: 0 };
  const from = Math.floor(count / smallBelow) * smallBelow;
  return { from: Math.max(1, from), to: from + smallBelow - 1 };
}
