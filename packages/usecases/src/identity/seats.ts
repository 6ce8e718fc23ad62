import { appendAudit, inContext, readSeat, readSeats, type Seat } from '@qorgan/data';
import { type Actor, type AuditEvent, dayOf, ok, refuse, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { liveSession, moveSession } from './sessions.ts';

const identity = { purpose: 'identity' } as const;

/** The places the person who acts can act from, the oldest first. */
export const mySeats = (ctx: Context): Promise<Seat[]> =>
  inContext(ctx.db, identity, (tx) => readSeats(tx, ctx.vault, ctx.actor.accountId, dayOf(ctx.now)));

/** Moves this session to another of the person's own seats. On record in both organisations. */
export const switchSeat = (
  ctx: Context,
  cookie: string,
  memberId: string,
): Promise<Result<{ actor: Actor }>> =>
  inContext(ctx.db, identity, async (tx) => {
    const record = (actor: Actor, event: AuditEvent) =>
      appendAudit(tx, ctx.vault, {
        organisationId: actor.organisationId,
        actorId: actor.memberId,
        at: ctx.now,
        requestId: ctx.requestId,
        ...event,
      });
    const session = await liveSession(tx, ctx.now, cookie);
    const seat = await readSeat(tx, ctx.vault, memberId, dayOf(ctx.now));
    const isOwn = seat?.actor.accountId === ctx.actor.accountId && session?.accountId === ctx.actor.accountId;
    if (!seat || !isOwn) {
      await record(ctx.actor, {
        type: 'accessRefused',
        refused: 'notFound',
        details: { action: 'seat.switch' },
      });
      return refuse({ kind: 'notFound' });
    }
    await moveSession(tx, cookie, memberId);
    const subject = { type: 'account', id: ctx.actor.accountId } as const;
    await record(ctx.actor, { type: 'signedOut', subject, details: { bySeat: true } });
    await record(seat.actor, { type: 'signedIn', subject, details: { bySeat: true } });
    return ok({ actor: seat.actor });
  });
