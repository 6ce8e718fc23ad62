import { ok, refuse, type Result } from './result.ts';

/** One of a list that a school keeps in its own order. Nothing is deleted from it: it is taken out, and keeps its place. */
export type Kept = { id: string; isRetired: boolean };

export const keptDeeds = ['added', 'changed', 'moved', 'retired', 'restored'] as const;
export type KeptDeed = (typeof keptDeeds)[number];

export type KeptChange<T extends Kept> =
  | { deed: 'added' | 'changed'; item: Omit<T, 'isRetired'> }
  | { deed: 'moved'; id: string; way: 'up' | 'down' }
  | { deed: 'retired' | 'restored'; id: string };

/**
 * What a change makes of a list of at most `most`. Refused where what it is about is not there (`notFound`), where the
 * list is full, and where nothing would change (both `wrongState`).
 */
export function changeKept<T extends Kept>(
  items: readonly T[],
  change: KeptChange<T>,
  most: number,
): Result<readonly T[]> {
  if (change.deed === 'added') {
    if (items.length >= most) return refuse({ kind: 'wrongState', is: 'full', needs: 'room' });
    return ok([...items, { ...change.item, isRetired: false } as T]);
  }
  const id = 'item' in change ? change.item.id : change.id;
  const found = items.find((item) => item.id === id);
  if (!found) return refuse({ kind: 'notFound' });
  const changed = change.deed === 'moved' ? moved(items, found, change.way) : replaced(items, found, change);
  return JSON.stringify(changed) === JSON.stringify(items)
    ? refuse({ kind: 'wrongState', is: 'same', needs: 'changed' })
    : ok(changed);
}

const replaced = <T extends Kept>(
  items: readonly T[],
  found: T,
  change: Exclude<KeptChange<T>, { deed: 'moved' | 'added' }>,
): readonly T[] =>
  items.map((item) => {
    if (item !== found) return item;
    if (!('item' in change)) return { ...item, isRetired: change.deed === 'retired' };
    return { ...change.item, isRetired: item.isRetired } as T;
  });

/** Past the next one that is not taken out: what is retired stands in nobody's way. At the end nothing moves. */
function moved<T extends Kept>(items: readonly T[], found: T, way: 'up' | 'down'): readonly T[] {
  const living = items.filter(({ isRetired }) => !isRetired);
  const neighbour = living[living.indexOf(found) + (way === 'up' ? -1 : 1)];
  if (!neighbour || found.isRetired) return items;
  return items.map((item) => (item === found ? neighbour : item === neighbour ? found : item));
}
