import { asPurpose, type Db, type Tx } from '@qorgan/data';
import { can, type Action, type Actor, type SubjectOf } from '@qorgan/domain';
import { sql } from 'kysely';
import { expect } from 'vitest';

/** What an action comes down to in SQL. Every part must be allowed where `can()` allows, and refused where not. */
export type Probe<S> = (tx: Tx, actor: Actor, subject: S) => (() => Promise<unknown>)[];
/** How a failure names who asked and of what. */
export type Asking = { actor: Actor; says: string; place: string };

/** Holds `can()` and the database together over these actions, and counts what was allowed and what was refused. */
export function agreement<A extends Action, S extends { says: string }>(probes: Record<A, Probe<S>>) {
  const allowed = new Map<A, number>();
  const refused = new Map<A, number>();
  return {
    allowed,
    refused,
    /** What `can` says of everything that this actor may try on this subject is what the database does. */
    async agree(owner: Tx, { actor, says, place }: Asking, subject: S, asked: readonly A[]): Promise<void> {
      await asPurpose(owner, { actor }, async (tx) => {
        // It outlives every return to it.
        await sql`savepoint part`.execute(tx);
        for (const action of asked) {
          const expected = can(actor, action, subject as unknown as SubjectOf<A>);
          const count = expected ? allowed : refused;
          count.set(action, (count.get(action) ?? 0) + 1);
          for (const [part, attempt] of probes[action](tx, actor, subject).entries())
            expect(
              await isLet(tx, attempt),
              `${says} of ${place}: ${action}, part ${part + 1}, ${subject.says}`,
            ).toBe(expected);
        }
        await sql`release savepoint part`.execute(tx);
      });
    },
  };
}

/**
 * Whether the database lets the actor of this transaction: each part is tried alone and undone, back to the savepoint.
 * Where no row was found nothing was done, so that there is nothing to undo: most questions end so.
 */
async function isLet(tx: Tx, attempt: () => Promise<unknown>): Promise<boolean> {
  let isAllowed = true;
  try {
    await attempt();
  } catch (error) {
    const { code, constructor } = error as { code?: string; constructor: { name: string } };
    if (constructor.name === 'NoResultError') return false;
    // Refused by a policy. Anything else is a mistake in this test.
    if (code !== '42501') throw error;
    isAllowed = false;
  }
  await sql`rollback to savepoint part`.execute(tx);
  return isAllowed;
}

/**
 * Does this as the owner of the database and undoes it: what one actor met is gone before the next, so that every question
 * is asked of tables as small as at the beginning.
 */
export async function undone(db: Db, work: (tx: Tx) => Promise<void>): Promise<void> {
  const undo = new Error('undo');
  const running = db.transaction().execute(async (tx) => {
    await work(tx);
    throw undo;
  });
  await running.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
}
