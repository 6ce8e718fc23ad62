import { bumpReferral, lockReferral } from '@qorgan/data';
import {
  answerLetter,
  answerTypes,
  can,
  checkAnswer,
  ok,
  refuse,
  sendingOf,
  waitsToGoAgain,
  type Answer,
  type AnswerType,
  type AuditType,
  type Result,
  type SaidOfLetter,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { entryToCorrect, putRight, type CorrectionOf } from './put-right.ts';
import { lettersOfCase } from './letters-of-case.ts';
import { writeEntry } from './write-entry.ts';

/** How the giving of an answer is called on record. */
export const auditOfAnswer: Readonly<Record<AnswerType, AuditType>> = {
  accepted: 'referralAccepted',
  returned: 'referralReturned',
  done: 'referralFinished',
};

/** An answer as an entry: everything of it but its time, which every entry has. */
export function saidIn({ at: _, ...said }: Answer): SaidOfLetter {
  return said;
}

export type AnswerInput = { referralId: string; answer: Answer };

/**
 * The school writes down what the recipient answered on paper, by telephone or otherwise: that it takes the letter up,
 * that it gives it back and why, that it has dealt with it. The duty stays as it was done; a letter that came back
 * stands on the desk until it has gone again (ADR 0090).
 */
export const recordAnswer = (ctx: Context, { referralId, answer }: AnswerInput): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: true }))
      return deny('referral.work', subject);
    if (answer.channel === 'portal') return refuse({ kind: 'wrongState', is: 'portal', needs: 'byHand' });
    const sent = { state: referral.state, sentAt: sendingOf(referral)?.at };
    const given = answerLetter(sent, answer, ctx.now);
    if (!given.ok) return given;

    await writeEntry(ctx, tx, seals, { referralId, said: saidIn(given.value), at: answer.at });
    await bumpReferral(tx, referralId);
    await record({ type: auditOfAnswer[answer.type], subject, details: { channel: answer.channel } });
    return ok(undefined);
  });

export type AnswerCorrection = CorrectionOf & { answer: Answer };

/** Puts right an answer that the school wrote down; what the body said itself it alone says. */
export const correctAnswer = (ctx: Context, input: AnswerCorrection): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, ...answerTypes);
    if (!found.ok) return found;
    const { answer, reason } = input;
    const { referral, entry } = found.value;
    if (answer.channel === 'portal' || answer.type !== entry.type)
      return refuse({ kind: 'wrongState', is: answer.type, needs: entry.type });
    const checked = checkAnswer(sendingOf(referral)!.at, answer, ctx.now);
    if (!checked.ok) return checked;
    const anew = { said: saidIn(answer), at: answer.at, reason, as: 'answerCorrected' } as const;
    await putRight(ctx, desk, found.value, anew);
    return ok(undefined);
  });

/** Takes back an answer that the school wrote down by mistake, or its word that a letter is not sent again. */
export const withdrawAnswer = (ctx: Context, input: CorrectionOf): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await entryToCorrect(ctx, desk, input, ...answerTypes, 'leftReturned');
    if (!found.ok) return found;
    const { reason } = input;
    const anew = { said: { type: 'withdrawn' }, at: ctx.now, reason, as: 'answerWithdrawn' } as const;
    await putRight(ctx, desk, found.value, anew);
    return ok(undefined);
  });

/** The head says why a letter that came back is not sent again; until then it waits on the desk. */
export const leaveReturned = (ctx: Context, referralId: string, words: string): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'referral', id: referralId } as const;
    const referral = await lockReferral(tx, seals, referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: true }))
      return deny('referral.work', subject);
    if (!waitsToGoAgain(referral, await lettersOfCase(desk, referral.caseId)))
      return refuse({ kind: 'wrongState', is: referral.state, needs: 'returned' });

    await writeEntry(ctx, tx, seals, { referralId, said: { type: 'leftReturned', words }, at: ctx.now });
    await bumpReferral(tx, referralId);
    await record({ type: 'resendingDeclined', subject });
    return ok(undefined);
  });
