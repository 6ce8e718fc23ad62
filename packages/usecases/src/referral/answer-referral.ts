import { holdReferral, keepSending, shownTo } from '@qorgan/data';
import {
  answerLetter,
  can,
  ok,
  refuse,
  type AnswerType,
  type Result,
  type ReturnReason,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { findReceived, sealsOf } from './inbox.ts';
import { auditOfAnswer, saidIn } from './record-answer.ts';
import { writeEntry } from './write-entry.ts';

export type OwnAnswer = { words: string | null } & (
  { type: Exclude<AnswerType, 'returned'> } | { type: 'returned'; why: ReturnReason }
);

const byItself = { channel: 'portal', saidBy: null, number: null, proof: null } as const;

/**
 * The body takes a letter up, says that it has dealt with it, or gives it back with a reason. The school sees it at
 * once. What it gave back the body does not see any more: it keeps the number, the days and its own words.
 */
export const answerReferral = (ctx: Context, referralId: string, own: OwnAnswer): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, record } = desk;
    await holdReferral(tx, referralId);
    const found = await findReceived(ctx, desk, referralId);
    if (!found.ok) return found;
    const answer = { ...byItself, ...own, at: ctx.now };
    const given = answerLetter(found.value, answer, ctx.now);
    if (!given.ok) return given;

    const shown = own.type === 'returned' ? await shownTo(tx, referralId) : undefined;
    const seals = await sealsOf(ctx, desk, found.value);
    const eventId = await writeEntry(ctx, tx, seals, {
      referralId,
      said: saidIn(given.value),
      at: ctx.now,
    });
    if (shown) await keepSending(tx, { ...shown, eventId, referralId, withdrawnAt: ctx.now });
    await record({ type: auditOfAnswer[own.type], subject: { type: 'referral', id: referralId } });
    return ok(undefined);
  });

export type AnswerTakenBack = { referralId: string; eventId: string; reason: string };

/** The body takes back that it took a letter up or dealt with it. What it gave back is with the school, and stays there. */
export const takeBackAnswer = (ctx: Context, input: AnswerTakenBack): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { referralId, eventId, reason } = input;
    const subject = { type: 'referral', id: referralId } as const;
    await holdReferral(desk.tx, referralId);
    const found = await findReceived(ctx, desk, referralId);
    if (!found.ok) return found;
    const entry = found.value.events.find(({ id }) => id === eventId);
    const seen = { ...found.value, isSent: true };
    if (!entry || !can(ctx.actor, 'referral.correct', { ...seen, recordedIn: entry.recordedIn }))
      return desk.deny('referral.correct', subject);
    if (found.value.answer?.id !== eventId) return refuse({ kind: 'changedMeanwhile' });

    const back = { referralId, said: { type: 'withdrawn' }, at: ctx.now, corrects: eventId, reason } as const;
    await writeEntry(ctx, desk.tx, await sealsOf(ctx, desk, found.value), back);
    await desk.record({ type: 'answerWithdrawn', subject, details: { corrects: eventId } });
    return ok(undefined);
  });
