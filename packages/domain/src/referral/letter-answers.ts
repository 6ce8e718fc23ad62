import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import { minuteOf } from './letter-rules.ts';
import type { AnswerOfBody, AnswerType, ReferralState, ReturnReason } from './referral.ts';

export type Answer = AnswerOfBody & { at: Date };

/** What has to be so before an answer. What came to the wrong door comes back without ever being registered. */
const answerable: Readonly<Record<AnswerType, readonly ReferralState[]>> = {
  accepted: ['received'],
  returned: ['sent', 'received', 'accepted'],
  done: ['received', 'accepted'],
};

/** The answers that may be given of a letter as it stands. */
export const answersPossible = (state: ReferralState): AnswerType[] =>
  (Object.keys(answerable) as AnswerType[]).filter((type) => answerable[type].includes(state));

/** Reasons that say nothing without words: what is missing, what else is wrong. */
export const needsWords = (why: ReturnReason): boolean => why === 'incomplete' || why === 'other';

/**
 * The recipient takes a letter up, gives it back with a reason, or says that it has dealt with it. It says so itself in
 * the portal, or the school writes down how it was told: then who said it, a number or a proof is needed.
 */
export function answerLetter(
  { state, sentAt }: { state: ReferralState; sentAt: Date | undefined },
  answer: Answer,
  now: Date,
): Result<Answer> {
  if (!sentAt || !answerable[answer.type].includes(state))
    return refuse({ kind: 'wrongState', is: state, needs: answerable[answer.type][0]! });
  return checkAnswer(sentAt, answer, now);
}

/** What holds of every answer, written down for the first time or put right. */
export function checkAnswer(sentAt: Date, answer: Answer, now: Date): Result<Answer> {
  if (answer.at > now) return breaks('inFuture');
  if (answer.at < minuteOf(sentAt)) return breaks('beforeSending');
  if (answer.type === 'returned' && needsWords(answer.why) && !answer.words)
    return breaks('returnWordsNeeded');
  const { channel, saidBy, number, proof } = answer;
  if (channel !== 'portal' && !saidBy && !number && !proof) return breaks('answerProofNeeded');
  return ok(answer);
}
