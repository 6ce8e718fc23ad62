import {
  insertReferralEvent,
  lockCase,
  lockReferral,
  markSent,
  readBodies,
  readLetterContent,
  type Body,
} from '@qorgan/data';
import type { Letter } from '@qorgan/documents';
import {
  breaks,
  can,
  factOfSending,
  ok,
  receiveLetter,
  refuse,
  sendLetter,
  type Receipt,
  type Referral,
  type Result,
  type Sending,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { addFact } from '../case/add-fact.ts';
import type { Context } from '../context.ts';
import { tellsOfHiddenParents } from './hidden-parents.ts';

export type SendInput = Sending & { referralId: string; revision: number; lateReason: string | null };

/**
 * Marks a letter as sent, with its channel and its proof, and records the fact that settles the duty it was
 * written for. A duty that was already settled, say by telephone, keeps its fact; the letter goes beside it.
 */
export const sendReferral = (ctx: Context, input: SendInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'referral', id: input.referralId } as const;
    const referral = await lockReferral(tx, seals, input.referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: false }))
      return deny('referral.work', subject);
    if (referral.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const { at, channel, takenBy, proof } = input;
    const sending = sendLetter(referral, { at, channel, takenBy, proof }, ctx.now);
    if (!sending.ok) return sending;
    const recipient = (await readBodies(tx, referral.organisationId)).find(
      ({ id }) => id === referral.recipientId,
    )!;
    if (channel === 'portal' && !recipient.receivesHere)
      return refuse({ kind: 'wrongState', is: 'notOnline', needs: 'portal' });
    const letter = await issuedLetter(desk, referral);
    if (!isAddressedTo(letter, recipient))
      return refuse({ kind: 'wrongState', is: 'otherRecipient', needs: 'issued' });
    if (await tellsOfHiddenParents(desk, referral, letter)) return breaks('parentsNamed', 'order-2026/11.1');

    const settled = await settleDuty(ctx, desk, referral, sending.value, input.lateReason);
    if (!settled.ok) return settled;
    await markSent(tx, { referralId: referral.id, letterId: referral.issued.at(-1)!.id, at });
    await insertReferralEvent(tx, seals, {
      id: ctx.newId(),
      referralId: referral.id,
      event: { type: 'sent', ...sending.value },
      recordedAt: ctx.now,
      recordedBy: ctx.actor.memberId,
      recordedIn: ctx.actor.organisationId,
    });
    await record({ type: 'referralSent', subject, details: { channel, duty: referral.duty } });
    return ok(undefined);
  });

/** The letter that would be sent: the one issued last. */
const issuedLetter = async ({ tx, seals }: Desk, { issued }: Referral): Promise<Letter> =>
  JSON.parse((await readLetterContent(tx, seals, issued.at(-1)!.id))!) as Letter;

/** Whether a letter was written to this body: the recipient may have been changed since. */
const isAddressedTo = ({ addressee: { name } }: Letter, recipient: Body): boolean =>
  name.kk === recipient.name.kk && name.ru === recipient.name.ru;

/** What was settled before keeps its fact. */
async function settleDuty(
  ctx: Context,
  desk: Desk,
  referral: Referral,
  sending: Sending,
  lateReason: string | null,
): Promise<Result<void>> {
  const file = (await lockCase(desk.tx, desk.seals, referral.caseId))!;
  const content = factOfSending(referral.duty, sending, referral.id);
  const added = await addFact(ctx, desk, file, { content, at: sending.at, corrects: null, lateReason });
  const isSettledBefore =
    !added.ok && added.refusal.kind === 'ruleBroken' && added.refusal.rule === 'alreadyRecorded';
  return added.ok || isSettledBefore ? ok(undefined) : added;
}

export type ReceiptInput = Receipt & { referralId: string };

/** The school writes down that the recipient took it and under which number. */
export const recordReceipt = (ctx: Context, input: ReceiptInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'referral', id: input.referralId } as const;
    const referral = await lockReferral(tx, seals, input.referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: true }))
      return deny('referral.work', subject);
    const { referralId, ...said } = input;
    const receipt = receiveLetter(referral, said, ctx.now);
    if (!receipt.ok) return receipt;

    await insertReferralEvent(tx, seals, {
      id: ctx.newId(),
      referralId,
      event: { type: 'received', ...receipt.value },
      recordedAt: ctx.now,
      recordedBy: ctx.actor.memberId,
      recordedIn: ctx.actor.organisationId,
    });
    await record({ type: 'referralReceived', subject });
    return ok(undefined);
  });
