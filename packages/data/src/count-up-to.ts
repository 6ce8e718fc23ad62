import type { SelectQueryBuilder } from 'kysely';
import type { Schema, Tx } from './schema.ts';

/**
 * How many rows a question finds, counted no further than `upTo`: every row is asked for by a policy, and whether there
 * are nine thousand or ten thousand helps nobody.
 */
export async function countUpTo(
  tx: Tx,
  found: SelectQueryBuilder<Schema, keyof Schema, object>,
  upTo: number,
): Promise<number> {
  const { count } = await tx
    .selectFrom(found.limit(upTo).as('found'))
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
