import {
  countForeignsWaiting,
  foreignsOnPage,
  readForeigns,
  type ForeignStanding,
  type PageFrom,
} from '@qorgan/data';
import { can, type ForeignReferral } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { countedTo, turned, type Turning } from '../paged.ts';

/** How a list shows it: from whom and when, and nothing of the child. */
export type ForeignListed = Pick<
  ForeignReferral,
  'id' | 'sender' | 'system' | 'number' | 'receivedAt' | 'receipt' | 'returned'
>;

/** From where each list is shown; from its head where nothing is said. */
export type ForeignPages = Readonly<Partial<Record<ForeignStanding, PageFrom | null>>>;
export type ForeignInbox = Readonly<Record<ForeignStanding, Turning<ForeignListed>>> & {
  /** How many wait for the body's word, counted no further than `countedTo`. */
  waitingInAll: number;
  /** How many have its number and no case yet, counted as far. */
  confirmedInAll: number;
};

const none = { lines: [], previous: null, next: null };

/**
 * What other systems sent to this body, 50 to a page of each list: what waits for its word and what waits for a case, the
 * longest first, and what is settled, the newest first. Empty for those who receive nothing. The look is on record.
 */
export const foreignInbox = (ctx: Context, pages: ForeignPages = {}): Promise<ForeignInbox> =>
  act(ctx, async ({ tx, seals, record }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'foreign.receive', { organisationId }))
      return { waiting: none, confirmed: none, settled: none, waitingInAll: 0, confirmedInAll: 0 };
    const list = (which: ForeignStanding) =>
      turned(
        pages[which] ?? null,
        async (cut) => {
          const ids = await foreignsOnPage(tx, organisationId, { which, ...cut });
          return (await readForeigns(tx, seals, ids)).map(listed);
        },
        ({ id, receivedAt }) => ({ id, at: receivedAt }),
      );
    const waiting = await list('waiting');
    const confirmed = await list('confirmed');
    const settled = await list('settled');
    const seen = [waiting, confirmed, settled].flatMap(({ lines }) => lines.map(({ id }) => id));
    if (seen.length > 0) await record({ type: 'deskRead', details: { foreign: seen } });
    const counted = (isConfirmed: boolean) =>
      countForeignsWaiting(tx, organisationId, { isConfirmed, upTo: countedTo });
    return {
      ...{ waiting, confirmed, settled },
      waitingInAll: await counted(false),
      confirmedInAll: await counted(true),
    };
  });

const listed = ({
  id,
  sender,
  system,
  number,
  receivedAt,
  receipt,
  returned,
}: ForeignReferral): ForeignListed => ({
  ...{ id, sender, system, number, receivedAt, receipt, returned },
});
