import { appendAudit, endPairings, inContext, readSeat } from '@qorgan/data';
import { dayOf } from '@qorgan/domain';
import type { Context, House } from '../context.ts';
import { endSession, endSessionsOf, liveSession, liveSessionsOf } from './sessions.ts';

const identity = { purpose: 'identity' } as const;

/** Ends the session of this cookie. Does nothing where there is none. */
export const signOut = (house: House, cookie: string): Promise<void> =>
  inContext(house.db, identity, async (tx) => {
    const session = await liveSession(tx, house.now, cookie);
    await endSession(tx, house.now, cookie);
    const seat = session && (await readSeat(tx, house.vault, session.memberId, dayOf(house.now)));
    if (!seat) return;
    const { organisationId, memberId, accountId } = seat.actor;
    await appendAudit(tx, house.vault, {
      organisationId,
      actorId: memberId,
      at: house.now,
      requestId: house.requestId,
      type: 'signedOut',
      subject: { type: 'account', id: accountId },
    });
  });

/**
 * Ends every session of the person who acts, this one too, in all their seats, and every browser that reports for them:
 * nobody acts for them any more. Says how many sessions there were.
 */
export const signOutEverywhere = (ctx: Context): Promise<{ ended: number }> =>
  inContext(ctx.db, identity, async (tx) => {
    const { organisationId, memberId, accountId } = ctx.actor;
    const ended = await endSessionsOf(tx, accountId);
    const unpaired = await endPairings(tx, { accountId }, { at: ctx.now, why: 'everywhere' });
    await appendAudit(tx, ctx.vault, {
      organisationId,
      actorId: memberId,
      at: ctx.now,
      requestId: ctx.requestId,
      type: 'signedOutEverywhere',
      subject: { type: 'account', id: accountId },
      details: { sessions: ended, pairings: unpaired },
    });
    return { ended };
  });

export type SessionListed = { startedAt: Date; lastSeenAt: Date; expiresAt: Date; isThisOne: boolean };

/** Where the person who acts is signed in, the latest first. With the cookie it says which one is this. */
export const mySessions = (ctx: Context, cookie?: string): Promise<SessionListed[]> =>
  inContext(ctx.db, identity, async (tx) => {
    const sessions = await liveSessionsOf(tx, ctx.now, ctx.actor.accountId, cookie);
    return sessions.map(({ createdAt, lastSeenAt, expiresAt, isThisOne }) => {
      return { startedAt: createdAt, lastSeenAt, expiresAt, isThisOne };
    });
  });
