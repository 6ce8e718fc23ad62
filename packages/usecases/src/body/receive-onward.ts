import {
  bodyCaseOf,
  countOnwardsWaiting,
  insertOnwardReceipt,
  onwardsOnPage,
  readBodyCase,
  readOnwards,
  reportsOnOnward,
  type OnwardListed,
  type OnwardStanding,
  type PageFrom,
} from '@qorgan/data';
import { can, ok, refuse, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { countedTo, turned, type Turning } from '../paged.ts';

export type ReceivedOnward = OnwardListed & {
  /** The body's own case that rests on it. */
  ownCaseId: string | null;
  /** What this school reported because it was told. */
  reports: readonly { id: string; number: number }[];
};

/**
 * What another body passed to this one or to this school; a case manager reads it too where a case rests on it that is
 * entrusted to them. The look is on record.
 */
export const viewOnward = (ctx: Context, onwardId: string): Promise<Result<ReceivedOnward>> =>
  act(ctx, async (desk) => {
    const found = await findOnward(ctx, desk, onwardId, isEntrustedWith);
    if (!found.ok) return found;
    await desk.record({ type: 'onwardRead', subject: { type: 'onward', id: onwardId } });
    const ownCaseId = (await bodyCaseOf(desk.tx, { onwardId })) ?? null;
    return ok({ ...found.value, ownCaseId, reports: await reportsOnOnward(desk.tx, onwardId) });
  });

/** Confirms that it is here, under the recipient's own number; the sender sees both. Once. */
export const confirmOnward = (
  ctx: Context,
  { onwardId, incomingNumber }: { onwardId: string; incomingNumber: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await findOnward(ctx, desk, onwardId);
    if (!found.ok) return found;
    if (found.value.receipt) return refuse({ kind: 'wrongState', is: 'received', needs: 'sent' });
    await insertOnwardReceipt(desk.tx, ctx.vault, {
      ...{ onwardId, senderId: found.value.organisationId, at: ctx.now, incomingNumber },
      ...{ receivedBy: ctx.actor.memberId, recordedIn: ctx.actor.organisationId },
    });
    await desk.record({ type: 'onwardReceived', subject: { type: 'onward', id: onwardId } });
    return ok(undefined);
  });

type Otherwise = (ctx: Context, desk: Desk, onward: OnwardListed) => Promise<boolean>;

async function findOnward(
  ctx: Context,
  desk: Desk,
  id: string,
  mayOtherwise: Otherwise = () => Promise.resolve(false),
): Promise<Result<OnwardListed>> {
  const [found] = await readOnwards(desk.tx, ctx.vault, { id });
  const isLive = found?.withdrawnAt === null;
  const may =
    found &&
    (can(ctx.actor, 'onward.receive', { ...found, isLive }) || (await mayOtherwise(ctx, desk, found)));
  return may ? ok(found) : desk.deny('onward.receive', { type: 'onward', id });
}

async function isEntrustedWith(ctx: Context, { tx, seals }: Desk, onward: OnwardListed): Promise<boolean> {
  const bodyCaseId = await bodyCaseOf(tx, { onwardId: onward.id });
  const bodyCase = bodyCaseId && (await readBodyCase(tx, seals, bodyCaseId));
  return bodyCase
    ? can(ctx.actor, 'onward.readEntrusted', { ...bodyCase, isLive: onward.withdrawnAt === null })
    : false;
}

/** From where each list is shown; from its head where nothing is said. */
export type OnwardPages = Readonly<Partial<Record<OnwardStanding, PageFrom | null>>>;
export type OnwardInbox = Readonly<Record<OnwardStanding, Turning<OnwardListed>>> & {
  /** How much waits to be confirmed, counted no further than `countedTo`. */
  waitingInAll: number;
};

/**
 * What other bodies passed to this one or to this school, 50 to a page of each list: what waits to be confirmed, the
 * longest first, and what was taken in, the last first. The look is on record.
 */
export const onwardInbox = (ctx: Context, pages: OnwardPages = {}): Promise<OnwardInbox> =>
  act(ctx, async (desk) => {
    const waiting = await onwardsListed(ctx, desk, 'waiting', pages.waiting);
    const taken = await onwardsListed(ctx, desk, 'taken', pages.taken);
    await noteSeen(desk, [...waiting.lines, ...taken.lines]);
    const waitingInAll = await countOnwardsWaiting(desk.tx, ctx.actor.organisationId, countedTo);
    return { waiting, taken, waitingInAll };
  });

/** What waits here to be confirmed and no more, the 50 that have waited the longest. The look is on record. */
export const onwardsWaiting = (ctx: Context): Promise<readonly OnwardListed[]> =>
  act(ctx, async (desk) => {
    const { lines } = await onwardsListed(ctx, desk, 'waiting');
    await noteSeen(desk, lines);
    return lines;
  });

const onwardsListed = (
  ctx: Context,
  { tx }: Desk,
  which: OnwardStanding,
  from: PageFrom | null = null,
): Promise<Turning<OnwardListed>> =>
  turned(
    from,
    async (cut) => {
      const { organisationId: recipientId } = ctx.actor;
      const found = await onwardsOnPage(tx, ctx.vault, { recipientId, which, ...cut });
      return found.filter((one) => can(ctx.actor, 'onward.receive', { ...one, isLive: true }));
    },
    ({ id, sentAt, receipt }) => ({ id, at: which === 'taken' && receipt ? receipt.at : sentAt }),
  );

async function noteSeen({ record }: Desk, seen: readonly { id: string }[]): Promise<void> {
  if (seen.length > 0) await record({ type: 'deskRead', details: { onward: seen.map(({ id }) => id) } });
}
