import { countUpTo } from '../count-up-to.ts';
import { cutAt, type PageCut } from '../page-cut.ts';
import type { Tx } from '../schema.ts';

/**
 * `waiting`: for the body's first word. `confirmed`: has its number, and no case rests on it yet. `settled`: a case rests on
 * it, or it was given back.
 */
export type ForeignStanding = 'waiting' | 'confirmed' | 'settled';

/** Which referrals of other systems are on a page: what waits with the longest first, what is settled with the newest. */
export async function foreignsOnPage(
  tx: Tx,
  organisationId: string,
  page: { which: ForeignStanding } & PageCut,
): Promise<readonly string[]> {
  const rows = await (page.which === 'settled'
    ? settledOn(tx, organisationId, page)
    : waitingOn(tx, organisationId, page, page.which === 'confirmed'));
  return rows.map(({ id }) => id);
}

const waitingAt = (tx: Tx, organisationId: string, isConfirmed: boolean) =>
  tx
    .selectFrom('foreignWaiting as w')
    .select('w.foreignId as id')
    .where('w.organisationId', '=', organisationId)
    .where('w.isConfirmed', '=', isConfirmed);

async function waitingOn(tx: Tx, organisationId: string, page: PageCut, isConfirmed: boolean) {
  const cut = cutAt(page, { at: 'w.receivedAt', id: 'w.foreignId' }, 'asc');
  const rows = await waitingAt(tx, organisationId, isConfirmed)
    .where(cut.where)
    .orderBy('w.receivedAt', cut.order)
    .orderBy('w.foreignId', cut.order)
    .limit(page.limit)
    .execute();
  return cut.inOrder(rows);
}

async function settledOn(tx: Tx, organisationId: string, page: PageCut) {
  const cut = cutAt(page, { at: 'f.receivedAt', id: 'f.id' }, 'desc');
  const rows = await tx
    .selectFrom('foreignReferral as f')
    .select('f.id')
    .where('f.organisationId', '=', organisationId)
    // Looked up for each of the page, and not joined with all that wait.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('foreignWaiting as w')
            .select('w.foreignId')
            .whereRef('w.foreignId', '=', 'f.id')
            .offset(0),
        ),
      ),
    )
    .where(cut.where)
    .orderBy('f.receivedAt', cut.order)
    .orderBy('f.id', cut.order)
    .limit(page.limit)
    .execute();
  return cut.inOrder(rows);
}

/** How many wait for the word of this body, or have its number and wait for a case, counted no further than `upTo`. */
export function countForeignsWaiting(
  tx: Tx,
  organisationId: string,
  { isConfirmed, upTo }: { isConfirmed: boolean; upTo: number },
): Promise<number> {
  const waiting = tx
    .selectFrom('foreignWaiting')
    .select('foreignId')
    .where('organisationId', '=', organisationId)
    .where('isConfirmed', '=', isConfirmed);
  return countUpTo(tx, waiting, upTo);
}
