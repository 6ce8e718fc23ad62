import { sql } from 'kysely';
import type { Tx } from '../schema.ts';

/** What a school counts: reports and cases over its whole life, letters anew each year. A body counts its cases. */
export type CounterName = 'report' | 'case' | 'letter' | 'bodyCase' | 'sitting';

/** Takes the counter's row, so that others who count wait until this transaction ends. */
export async function lockCounter(
  tx: Tx,
  organisationId: string,
  name: CounterName,
  year = 0,
): Promise<void> {
  await tx
    .insertInto('counter')
    .values({ organisationId, name, year, value: 0 })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'name', 'year']).doUpdateSet({ value: sql`counter.value` }),
    )
    .execute();
}

/** The next number, without a gap: it is given back when the transaction fails. `year` 0 counts for ever. */
export async function nextNumber(
  tx: Tx,
  organisationId: string,
  name: CounterName,
  year = 0,
): Promise<number> {
  await lockCounter(tx, organisationId, name, year);
  const { value } = await tx
    .updateTable('counter')
    .set((eb) => ({ value: eb('value', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('name', '=', name)
    .where('year', '=', year)
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}
