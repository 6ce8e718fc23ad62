import {
  answerTypes,
  type AnswerEvent,
  type IssuedLetter,
  type ProgressEvent,
  type ReceivedEvent,
  type Referral,
  type ReferralEvent,
  type ReferralState,
  type ReturnedEvent,
  type SentEvent,
} from './referral.ts';

type Events = { events: readonly ReferralEvent[] };

/** An entry without its words: enough to tell where a letter is. */
export type EventOutline = Pick<ReferralEvent, 'id' | 'type' | 'at' | 'recordedAt' | 'corrects'>;

/** The entries that stand: those that no later one corrects or takes back, in the order they happened. */
export function standingEvents<E extends EventOutline>(events: readonly E[]): E[] {
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return events
    .filter(({ id, type }) => type !== 'withdrawn' && !corrected.has(id))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** The entry that corrects this one or takes it back. */
export const replacementOf = ({ events }: Events, { id }: ReferralEvent): ReferralEvent | undefined =>
  events.find(({ corrects }) => corrects === id);

/** What became of an entry: itself, or the last of those that corrected it or took it back. */
export function latestOf(letter: Events, event: ReferralEvent): ReferralEvent {
  const next = replacementOf(letter, event);
  return next ? latestOf(letter, next) : event;
}

/** The sending that stands; a letter is sent once. */
export const sendingOf = ({ events }: Events): SentEvent | undefined =>
  standingEvents(events).find((event) => event.type === 'sent');

/** The receipts that stand: the school's note and the body's own word may stand side by side. */
export const receiptsOf = ({ events }: Events): ReceivedEvent[] =>
  standingEvents(events).filter((event) => event.type === 'received');

/** The receipt to go by: what the recipient says itself, before what the school wrote down. */
export function receiptOf(referral: Pick<Referral, 'events' | 'recipientId'>): ReceivedEvent | undefined {
  const receipts = receiptsOf(referral);
  return receipts.find(({ recordedIn }) => recordedIn === referral.recipientId) ?? receipts.at(-1);
}

/** Whether the recipient itself has said that it has, or had, the letter: what it says stands as it is. */
export const isConfirmed = ({ events, recipientId }: Pick<Referral, 'events' | 'recipientId'>): boolean =>
  standingEvents(events).some(({ recordedIn }) => recordedIn === recipientId);

export const isAnswer = (event: ReferralEvent): event is AnswerEvent =>
  (answerTypes as readonly string[]).includes(event.type);

/** The answers that stand, in the order they were given: a body may accept a letter and later return it. */
export const answersOf = ({ events }: Events): AnswerEvent[] => standingEvents(events).filter(isAnswer);

/** The return that stands. */
export const returnOf = ({ events }: Events): ReturnedEvent | undefined =>
  standingEvents(events).find((event) => event.type === 'returned');

/** How far the body has come: each step as it was told last, in the order in which they were reached. */
export const progressOf = ({ events }: Events): ProgressEvent[] =>
  standingEvents(events)
    .filter((event) => event.type === 'progress')
    .filter(({ step }, at, all) => all.findLastIndex((other) => other.step === step) === at);

/** Where a referral is in its life, told from what was issued and from what stands of what befell it. */
export function stateOf(issued: readonly IssuedLetter[], events: readonly EventOutline[]): ReferralState {
  if (!standingEvents(events).some(({ type }) => type === 'sent'))
    return issued.length > 0 ? 'issued' : 'draft';
  return stateAtRecipient(events);
}

/** Where a letter that was sent stands with its recipient. A return outweighs what was said before it. */
export function stateAtRecipient(
  events: readonly EventOutline[],
): Exclude<ReferralState, 'draft' | 'issued'> {
  const said = new Set(standingEvents(events).map(({ type }) => type));
  for (const state of ['returned', 'done', 'accepted', 'received'] as const)
    if (said.has(state)) return state;
  return 'sent';
}
