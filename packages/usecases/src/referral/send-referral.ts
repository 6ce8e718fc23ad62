import {
  bumpReferral,
  carryChild,
  layBeforeRecipient,
  lockReferral,
  readBodies,
  readCase,
  readFacts,
  readLetterContent,
  type Body,
} from '@qorgan/data';
import type { Letter } from '@qorgan/documents';
import {
  breaks,
  can,
  kindsOf,
  ok,
  receiveLetter,
  refuse,
  sendingOf,
  sendLetter,
  type Receipt,
  type Referral,
  type Result,
  type Sending,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { tellOfLetter } from '../exchange/tell-systems.ts';
import { tellsOfHiddenParents } from './hidden-parents.ts';
import { settleDuty } from './settle-duty.ts';
import { writeEntry } from './write-entry.ts';

export type SendInput = Sending & { referralId: string; revision: number; lateReason: string | null };

/**
 * Marks a letter as sent, with its channel and its proof, and records the fact that settles the duty it was
 * written for (`settleDuty`). The recipient sees here only what the portal itself carries.
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

    const settled = await settleDuty(ctx, desk, referral, sending.value, { lateReason: input.lateReason });
    if (!settled.ok) return settled;
    const letterId = referral.issued.at(-1)!.id;
    if (channel === 'portal') {
      await layBeforeRecipient(tx, { referralId: referral.id, letterId, at });
      await carryWithLetter(desk, referral);
    }
    const said = { type: 'sent', channel, takenBy, proof, letterId } as const;
    await writeEntry(ctx, tx, seals, { referralId: referral.id, said, at });
    await bumpReferral(tx, referral.id);
    await tellOfLetter(ctx, desk, referral, { type: 'referral.sent', isHere: channel === 'portal' });
    await record({ type: 'referralSent', subject, details: { channel, duty: referral.duty } });
    return ok(undefined);
  });

/** Who the child is goes with the letter, so that its recipient need not type it again: no more than the letter says. */
async function carryWithLetter({ tx, seals }: Desk, { id, caseId }: Referral): Promise<void> {
  const file = await readCase(tx, seals, caseId);
  if (!file) return;
  const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
  const { surname, given, patronymic, birthDate, classLabel } = file.child;
  await carryChild(tx, seals, id, {
    surname,
    given,
    patronymic,
    birthDate,
    classLabel,
    kinds: kindsOf(facts),
  });
}

/** The letter that would be sent: the one issued last. */
const issuedLetter = async ({ tx, seals }: Desk, { issued }: Referral): Promise<Letter> =>
  JSON.parse((await readLetterContent(tx, seals, issued.at(-1)!.id))!) as Letter;

/** Whether a letter was written to this body: the recipient may have been changed since. */
const isAddressedTo = ({ addressee: { name } }: Letter, recipient: Body): boolean =>
  name.kk === recipient.name.kk && name.ru === recipient.name.ru;

export type ReceiptInput = Receipt & { referralId: string };

/** The school writes down that the recipient took it and under which number. */
export const recordReceipt = (ctx: Context, input: ReceiptInput): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'referral', id: input.referralId } as const;
    const referral = await lockReferral(tx, seals, input.referralId);
    if (!referral || !can(ctx.actor, 'referral.work', { ...referral, isSent: true }))
      return deny('referral.work', subject);
    const { referralId, ...said } = input;
    const sent = { state: referral.state, sentAt: sendingOf(referral)?.at };
    const receipt = receiveLetter(sent, said, ctx.now);
    if (!receipt.ok) return receipt;

    const { at, ...words } = receipt.value;
    await writeEntry(ctx, tx, seals, { referralId, said: { type: 'received', ...words }, at });
    await bumpReferral(tx, referralId);
    await record({ type: 'referralReceived', subject });
    return ok(undefined);
  });
