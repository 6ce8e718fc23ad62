import { appendAudit, endPairings, inContext, pairingsOf, readSeats, type Seat } from '@qorgan/data';
import { dayOf, ok, refuse, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { expiryOf } from './pairing-standing.ts';
import { browserPlace } from './start-pairing.ts';

const identity = { purpose: 'identity' } as const;

export type PairedBrowser = {
  id: string;
  browser: string;
  /** From which of the person's seats it reports. */
  organisation: Seat['organisation']['names'];
  since: Date;
  lastUsedAt: Date;
  expiresAt: Date;
};

/** The browsers that report for the person who acts, in any of their seats, the latest first. */
export const myPairings = (ctx: Context): Promise<PairedBrowser[]> =>
  inContext(ctx.db, identity, async (tx) => {
    const seats = await readSeats(tx, ctx.vault, ctx.actor.accountId, dayOf(ctx.now));
    const rows = await pairingsOf(tx, ctx.actor.accountId);
    return rows.flatMap((row) => {
      const seat = seats.find(({ actor }) => actor.memberId === row.memberId);
      const expiresAt = expiryOf(row);
      if (!seat || expiresAt <= ctx.now) return [];
      return {
        id: row.id,
        browser: ctx.vault.openPortable(browserPlace(row.id), row.browser),
        organisation: seat.organisation.names,
        since: row.approvedAt!,
        lastUsedAt: row.lastUsedAt!,
        expiresAt,
      };
    });
  });

/** Ends one of one's own pairings at once. One that has ended already, or is another's, is not there. */
export const endPairing = (ctx: Context, pairingId: string): Promise<Result<void>> =>
  inContext(ctx.db, identity, async (tx) => {
    const { organisationId, memberId, accountId } = ctx.actor;
    const end = { at: ctx.now, why: 'byTeacher' } as const;
    const [ended] = await endPairings(tx, { accountId, id: pairingId }, end);
    await appendAudit(tx, ctx.vault, {
      organisationId,
      actorId: memberId,
      at: ctx.now,
      requestId: ctx.requestId,
      subject: { type: 'pairing', id: pairingId },
      ...(ended
        ? { type: 'pairingEnded', details: { why: end.why } }
        : { type: 'accessRefused', refused: 'notFound', details: { action: 'pairing.end' } }),
    });
    return ended ? ok(undefined) : refuse({ kind: 'notFound' });
  });
