import { choice, limits, line, optionalText } from '@qorgan/contract';
import { answerTypes, needsWords, returnReasons, type Answer, type AnswerEvent } from '@qorgan/domain';
import * as z from 'zod';
import { channelsByHand } from './deeds.ts';
import { blankMoment, momentInput, momentOf } from './moment.ts';
import { revisionInput } from './revision.ts';

/** What the recipient answered, as the school was told. */
export const blankAnswer = (now: Date) => ({
  type: '',
  why: '',
  words: '',
  channel: '',
  ...blankMoment(now),
  saidBy: '',
  number: '',
  proof: '',
});
export type TypedAnswer = ReturnType<typeof blankAnswer>;

/** A reason is given where a letter comes back; the field is hidden otherwise and counts for nothing then. */
const why = z.string();
const answer = z.object({
  type: choice(answerTypes),
  why,
  words: optionalText(limits.text),
  channel: choice(channelsByHand),
  ...momentInput,
  saidBy: optionalText(limits.name),
  number: optionalText(limits.name),
  proof: optionalText(limits.line),
});
const isReason = (value: string): value is (typeof returnReasons)[number] =>
  (returnReasons as readonly string[]).includes(value);
type Told = { type: string; why: string; words: string | null };
const returnedWithReason = ({ type, why: given, words }: Told, context: z.RefinementCtx) => {
  if (type !== 'returned') return;
  const missing = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (!isReason(given)) missing('why', 'chooseOne');
  else if (needsWords(given) && !words) missing('words', 'required');
};
export const answerSchema = answer.superRefine(returnedWithReason);

/** The entry of an answer put right, and why. Which answer it was is not changed: take it back and write the other. */
export const blankAnswerEntry = (now: Date) => ({ ...blankAnswer(now), reason: '', revision: '' });
export const answerEntrySchema = answer
  .extend({ reason: line(limits.text), revision: revisionInput })
  .superRefine(returnedWithReason);

/** The answer that a form said. */
export function answerOf(read: z.output<typeof answerSchema>): Answer {
  const { type, why: given, words, channel, day, time, saidBy, number, proof } = read;
  const how = { channel, saidBy, number, proof, words, at: momentOf({ day, time }) };
  return type === 'returned' && isReason(given) ? { type, why: given, ...how } : ({ type, ...how } as Answer);
}

/** An answer as the form shows it. */
export const typedAnswer = (event: AnswerEvent): Omit<TypedAnswer, 'day' | 'time'> => ({
  type: event.type,
  why: event.type === 'returned' ? event.why : '',
  words: event.words ?? '',
  channel: event.channel,
  saidBy: event.saidBy ?? '',
  number: event.number ?? '',
  proof: event.proof ?? '',
});

/** Where a refused rule of an answer is put right. */
export const answerRules = {
  inFuture: 'day',
  beforeSending: 'day',
  answerProofNeeded: 'saidBy',
  returnWordsNeeded: 'words',
} as const;

/** What the body itself says when it gives a letter back. */
export const blankReturn = { why: '', words: '' };
export const returnSchema = z
  .object({ why: choice(returnReasons), words: optionalText(limits.text) })
  .superRefine(({ why: given, words }, context) =>
    returnedWithReason({ type: 'returned', why: given, words }, context),
  );

/** Why a body takes its own answer back; `eventId` is the entry that the form was opened on. */
export const blankTakenBack = { reason: '', eventId: '' };
export const takenBackSchema = z.object({ reason: line(limits.text), eventId: z.string() });

/** Why a letter that came back is not sent again. */
export const blankLeft = { leftBecause: '' };
export const leftSchema = z.object({ leftBecause: line(limits.text) });
