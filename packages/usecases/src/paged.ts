import type { PageCut, PageFrom, PlaceInList } from '@qorgan/data';

/** A page of a list, from 0; whether there is a further one. */
export type Page<T> = { lines: readonly T[]; page: number; hasMore: boolean };

const onPage = 50;
/** Lists count no further: they say `1000+` where there are more. */
export const countedTo = 1001;

/** Reads a page of 50, and one line more, to know whether there is a further page. */
export async function paged<T>(
  page: number,
  read: (cut: { limit: number; offset: number }) => Promise<readonly T[]>,
): Promise<Page<T>> {
  const found = await read({ limit: onPage + 1, offset: page * onPage });
  return { lines: found.slice(0, onPage), page, hasMore: found.length > onPage };
}

/** A page of a list that is turned by its rows: what bounds it on the sides where there is more, and null where not. */
export type Turning<T> = {
  lines: readonly T[];
  previous: PlaceInList | null;
  next: PlaceInList | null;
};

/**
 * Reads a page of 50 from the head of a list, or from a row of it. Whoever turns pages while others work through the same
 * list misses nothing: what left it in between moves nothing from one page to the other. Where nothing is left on the
 * asked side, or less than a page before it, that is the head of the list.
 */
export async function turned<T>(
  from: PageFrom | null,
  read: (cut: PageCut) => Promise<readonly T[]>,
  placeOf: (line: T) => PlaceInList,
): Promise<Turning<T>> {
  const found = await read({ limit: onPage + 1, from });
  const isShort = from?.side === 'before' ? found.length <= onPage : found.length === 0;
  if (from && isShort) return turned(null, read, placeOf);
  const isBack = from?.side === 'before';
  const lines = isBack ? found.slice(1) : found.slice(0, onPage);
  return {
    lines,
    previous: from ? placeOf(lines[0]!) : null,
    next: isBack || found.length > onPage ? placeOf(lines.at(-1)!) : null,
  };
}
