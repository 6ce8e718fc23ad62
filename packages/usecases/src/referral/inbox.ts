import {
  countWaitingLetters,
  holdReferral,
  readInbox,
  readWithdrawn,
  type PageFrom,
  type ReceivedReferral,
  type Seals,
  type WithdrawnSending,
} from '@qorgan/data';
import { can, ok, receiveLetter, refuse, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { countedTo, turned, type Turning } from '../paged.ts';
import { writeEntry } from './write-entry.ts';

/** From where each list of an inbox is shown; from its head where nothing is said. */
export type InboxPages = Readonly<Partial<Record<'waiting' | 'taken' | 'gone', PageFrom | null>>>;
export type Inbox = {
  /** What waits to be confirmed, the longest first. */
  waiting: Turning<ReceivedReferral>;
  /** How many wait in all, counted no further than `countedTo`. */
  waitingInAll: number;
  /** What was confirmed or answered, newest first. */
  taken: Turning<ReceivedReferral>;
  /** What this body has no more: that it was here, and nothing of what it said of a child. */
  gone: Turning<WithdrawnSending>;
};

/** What schools have sent to this body, 50 to a page of each list; null for those who receive nothing. The look is on record. */
export async function inbox(ctx: Context, pages: InboxPages = {}): Promise<Inbox | null> {
  if (!ctx.actor.roles.includes('receiver')) return null;
  const { organisationId: recipientId } = ctx.actor;
  return act(ctx, async ({ tx, record }) => {
    const letters = (which: 'waiting' | 'taken') =>
      turned(
        pages[which] ?? null,
        (cut) => readInbox(tx, ctx.vault, { recipientId, which, ...cut }),
        ({ id, sentAt }) => ({ id, at: sentAt }),
      );
    const waiting = await letters('waiting');
    const taken = await letters('taken');
    const gone = await turned(
      pages.gone ?? null,
      (cut) => readWithdrawn(tx, ctx.vault, { recipientId, ...cut }),
      ({ eventId, withdrawnAt }) => ({ id: eventId, at: withdrawnAt }),
    );
    const seen = [...waiting.lines, ...taken.lines].map(({ id }) => id);
    await record({ type: 'deskRead', details: { referrals: seen } });
    const waitingInAll = await countWaitingLetters(tx, recipientId, countedTo);
    return { waiting, waitingInAll, taken, gone };
  });
}

/** Of one letter that this body has no more: that it was here, and nothing of what it said of a child. */
export const withdrawnFromInbox = (ctx: Context, referralId: string): Promise<readonly WithdrawnSending[]> =>
  act(ctx, (desk) => findWithdrawn(ctx, desk, referralId));

const findWithdrawn = async (ctx: Context, { tx }: Desk, referralId: string): Promise<WithdrawnSending[]> =>
  ctx.actor.roles.includes('receiver')
    ? readWithdrawn(tx, ctx.vault, { recipientId: ctx.actor.organisationId, referralId })
    : [];

/** One referral as its recipient sees it; refused as `withdrawn` where it went back to the school. */
export const viewReceived = (ctx: Context, referralId: string): Promise<Result<ReceivedReferral>> =>
  act(ctx, async (desk) => {
    const found = await findReceived(ctx, desk, referralId);
    if (found.ok) await desk.record({ type: 'referralRead', subject: { type: 'referral', id: referralId } });
    return found;
  });

/** The body confirms that it took the referral and gives its incoming number; the school sees both. */
export const confirmReceipt = (
  ctx: Context,
  referralId: string,
  incomingNumber: string,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    await holdReferral(desk.tx, referralId);
    const found = await findReceived(ctx, desk, referralId);
    if (!found.ok) return found;
    const { receipt: confirmed, sentAt } = found.value;
    const said = { at: ctx.now, incomingNumber, takenBy: null };
    const receipt = receiveLetter({ state: confirmed ? 'received' : 'sent', sentAt }, said, ctx.now);
    if (!receipt.ok) return receipt;

    const { at, ...words } = receipt.value;
    const entry = { referralId, said: { type: 'received', ...words }, at } as const;
    await writeEntry(ctx, desk.tx, await sealsOf(ctx, desk, found.value), entry);
    await desk.record({ type: 'referralReceived', subject: { type: 'referral', id: referralId } });
    return ok(undefined);
  });

export type OwnReceiptCorrection = {
  referralId: string;
  /** The entry that the form was filled on. */
  eventId: string;
  incomingNumber: string;
  reason: string;
};

/**
 * The body puts its own incoming number right; when it took the letter stays, and the school sees both numbers.
 * Refused where a colleague corrected it since the form was opened.
 */
export const correctOwnReceipt = (ctx: Context, input: OwnReceiptCorrection): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { referralId, eventId, incomingNumber, reason } = input;
    const subject = { type: 'referral', id: referralId } as const;
    await holdReferral(desk.tx, referralId);
    const found = await findReceived(ctx, desk, referralId);
    if (!found.ok) return found;
    const entry = found.value.events.find(({ id }) => id === eventId);
    if (
      !entry ||
      !can(ctx.actor, 'referral.correct', { ...found.value, isSent: true, recordedIn: entry.recordedIn })
    )
      return desk.deny('referral.correct', subject);
    if (found.value.receipt?.id !== eventId) return refuse({ kind: 'changedMeanwhile' });

    const { at, takenBy } = found.value.receipt;
    const said = { type: 'received', incomingNumber, takenBy } as const;
    const corrected = { referralId, said, at, corrects: eventId, reason };
    await writeEntry(ctx, desk.tx, await sealsOf(ctx, desk, found.value), corrected);
    await desk.record({ type: 'receiptCorrected', subject, details: { corrects: eventId } });
    return ok(undefined);
  });

/** A letter that is before the body of who acts; refused as `withdrawn` where it was, and is not any more. */
export async function findReceived(
  ctx: Context,
  desk: Desk,
  referralId: string,
): Promise<Result<ReceivedReferral>> {
  const { organisationId: recipientId } = ctx.actor;
  const [found] = await readInbox(desk.tx, ctx.vault, { id: referralId, recipientId });
  if (found && can(ctx.actor, 'referral.receive', { ...found, isSent: true })) return ok(found);
  if ((await findWithdrawn(ctx, desk, referralId)).length > 0)
    return refuse({ kind: 'wrongState', is: 'withdrawn', needs: 'sent' });
  return desk.deny('referral.receive', { type: 'referral', id: referralId });
}

/** Sealed with the sender's key: it is the school's record too. */
export const sealsOf = (ctx: Context, { tx }: Desk, { organisationId }: ReceivedReferral): Promise<Seals> =>
  ctx.vault.of(tx, organisationId);
