import {
  isAnswer,
  isCorrectable,
  latestOf,
  type AnswerEvent,
  type ReceivedEvent,
  type ReferralEvent,
  type Result,
  type SentEvent,
} from '@qorgan/domain';
import { viewReferral, type Context, type CorrectionOf, type ReferralView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankWithdrawal, withdrawalSchema } from '#lib/forms/sending-form.ts';
import { answered, found } from '../answer.ts';
import { takeHeld } from '../held-form.ts';
import { checkForm } from './check-form.ts';
import { knownId } from './known-id.ts';
import { readTyped, type Typed } from './read-typed.ts';

type Event = RequestEvent<{ referral: string; entry: string }>;
type LeftEvent = Extract<ReferralEvent, { type: 'leftReturned' }>;
/** What is put right on one page: a sending, a receipt, an answer or the word that none is waited for. */
type Entries = { sent: SentEvent; received: ReceivedEvent; answer: AnswerEvent | LeftEvent };
type EntryType = keyof Entries;
type EntryFound<T extends EntryType> = {
  view: ReferralView;
  entry: Entries[T];
  /** What stands in its place now, itself where nobody touched it; nothing where it was taken back. */
  latest: Entries[T] | null;
};

/** The entry of the address, where the letter has one of that kind, and what became of it since. */
export async function entryAt<T extends EntryType>(
  { params, locals }: Event,
  type: T,
): Promise<EntryFound<T>> {
  const view = found(await viewReferral(locals.ctx(), knownId(params.referral)));
  const isOfType = (event: ReferralEvent): event is Entries[T] =>
    event.type === type || (type === 'answer' && (isAnswer(event) || event.type === 'leftReturned'));
  const entry = view.referral.events.filter(isOfType).find(({ id }) => id === params.entry);
  if (!entry) error(404);
  const latest = latestOf(view.referral, entry);
  return { view, entry, latest: isOfType(latest) ? latest : null };
}

/**
 * What the page of an entry shows: the entry, what stands now, and the two forms, refilled where a form was held. Where
 * the school may not touch it, the recipient has confirmed it meanwhile, say, the page of the letter shows why.
 */
export async function loadEntry<T extends EntryType, F extends Typed>(
  event: Event,
  type: T,
  typedOf: (latest: Entries[T], view: ReferralView) => F,
) {
  const { view, entry, latest } = await entryAt(event, type);
  if (latest && !isCorrectable(view.referral, latest)) redirect(303, `/letters/${view.referral.id}?changed`);
  const held = await takeHeld(event);
  const isWithdrawal = held?.has('withdrawReason') ?? false;
  const typed = typedOf(latest ?? entry, view);
  return {
    view,
    entry,
    latest,
    typed: held && !isWithdrawal ? readTyped(held, typed) : typed,
    withdrawal: held && isWithdrawal ? readTyped(held, blankWithdrawal) : blankWithdrawal,
    isHeld: held !== null,
  };
}

/** Takes the entry of the address back; a colleague who changed the letter meanwhile is shown first. */
export async function withdrawEntry(
  event: Event,
  type: EntryType,
  withdraw: (ctx: Context, input: CorrectionOf) => Promise<Result<void>>,
) {
  const { locals, params, request } = event;
  const withdrawal = readTyped(await request.formData(), blankWithdrawal);
  const checked = await checkForm(withdrawal, withdrawalSchema);
  if (!checked.ok) return fail(400, { withdrawal, problems: checked.problems });

  const { revision, withdrawReason: reason } = checked.value;
  const referralId = knownId(params.referral);
  const result = await withdraw(locals.ctx(), {
    referralId,
    eventId: knownId(params.entry),
    revision,
    reason,
  });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
    // A second click, or a colleague took it back already.
    if (!(await entryAt(event, type)).latest) redirect(303, `/letters/${referralId}?withdrawn`);
    return fail(409, { withdrawal, isChanged: true });
  }
  const withdrawn = answered(result, locals.locale, { withdrawal });
  if (!withdrawn.ok) return withdrawn.failure;
  redirect(303, `/letters/${referralId}?withdrawn`);
}
