import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Where a row stands in a list that is in the order of a time; rows of one time are in the order of their ids. */
export type PlaceInList = { at: Date; id: string };

/** Which way from a row a page lies: what follows it in the list, or what stands right before it. */
export type PageFrom = { side: 'after' | 'before'; place: PlaceInList };

/** As much of a list as is asked for: so many rows from its head, or from a row of it. */
export type PageCut = { limit: number; from: PageFrom | null };

type Order = 'asc' | 'desc';
type Cut = {
  /** Leaves what lies on the asked side of the row. */
  where: RawBuilder<SqlBool>;
  /** The order to ask in: against that of the list where what stands before a row is asked for. */
  order: Order;
  /** What was found, in the order of the list. */
  inOrder: <T>(rows: readonly T[]) => readonly T[];
};

/**
 * How a question asks for one page by a row that bounds it and not by how many rows come before, so that an index leads to
 * the page, and a page far down costs what the first one does. `of` names the columns that the list is in the order of;
 * rows of equal time follow their ids the same way.
 */
export function cutAt({ from }: Pick<PageCut, 'from'>, of: { at: string; id: string }, list: Order): Cut {
  const isBack = from?.side === 'before';
  const order = (list === 'asc') === isBack ? 'desc' : 'asc';
  const row = sql`(${sql.ref(of.at)}, ${sql.ref(of.id)})`;
  const bound = from && sql`(${from.place.at}::timestamptz, ${from.place.id}::uuid)`;
  const where = order === 'asc' ? sql<SqlBool>`${row} > ${bound}` : sql<SqlBool>`${row} < ${bound}`;
  return {
    where: bound ? where : sql<SqlBool>`true`,
    order,
    inOrder: (rows) => (isBack ? rows.toReversed() : rows),
  };
}
