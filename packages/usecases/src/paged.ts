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
