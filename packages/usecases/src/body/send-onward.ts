import {
  insertOnward,
  readBodies,
  readOnwards,
  referralsUnder,
  withdrawOnward,
  type Body,
} from '@qorgan/data';
import {
  bodyKindsOf,
  breaks,
  ok,
  onwardRecipientsAmong,
  refuse,
  standing,
  type Channel,
  type OnwardDuty,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { heldBodyCase, type HeldBodyCase } from './held-body-case.ts';
import { recordBodyFact } from './record-body-fact.ts';

export type OnwardInput = {
  bodyCaseId: string;
  revision: number;
  duty: OnwardDuty;
  /** Of the directory; null for a recipient that is in none, who is then named. */
  recipientId: string | null;
  recipientName: string;
  channel: Channel;
  words: string;
  takenBy: string | null;
  incomingNumber: string | null;
  at: Date;
  lateReason: string | null;
};

/**
 * Passes the information on to the recipient that a duty names. Through the portal it is laid before the recipient at
 * this moment; by another way the body writes down how and when. Either way the duty is done for this body, and not for
 * the one that took it.
 */
export const sendOnward = (ctx: Context, input: OnwardInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, input);
    if (!held.ok) return held;
    const { duty, channel, takenBy, incomingNumber, lateReason } = input;
    const bodies = await readBodies(desk.tx, held.value.organisationId);
    const named = onwardRecipientsAmong(duty, bodies).find(({ id }) => id === input.recipientId);
    if (input.recipientId && !named) return breaks('noRecipient');
    const isPortal = channel === 'portal';
    if (isPortal && !named?.receivesHere)
      return refuse({ kind: 'wrongState', is: 'notOnline', needs: 'portal' });
    if (!named && input.recipientName.trim() === '') return breaks('noRecipient');

    const onwardId = isPortal ? ctx.newId() : null;
    const recipientName = named ? named.name.kk : input.recipientName;
    const content = {
      ...({
        kind: 'sentOn',
        duty,
        recipientId: named?.id ?? null,
        recipientName,
        channel,
        onwardId,
      } as const),
      takenBy: isPortal ? null : takenBy,
      incomingNumber: isPortal ? null : incomingNumber,
    };
    const at = isPortal ? ctx.now : input.at;
    const recorded = await recordBodyFact(ctx, desk, held.value, { content, at, lateReason });
    if (recorded.ok && onwardId && named)
      await layBefore(ctx, desk, held.value, {
        id: onwardId,
        purpose: duty,
        recipient: named,
        words: input.words,
      });
    return recorded;
  });

/** Tells the school where the child learns, in Qorgan, what the body heard elsewhere (4, 18). Once for each telling. */
export const tellChildsSchool = (
  ctx: Context,
  input: { bodyCaseId: string; revision: number; schoolId: string; concernsHead: boolean; words: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, input);
    if (!held.ok) return held;
    if (held.value.closedAt) return breaks('caseIsClosed');
    const school = (await readBodies(desk.tx, held.value.organisationId)).find(
      ({ id, kind }) => id === input.schoolId && kind === 'school',
    );
    if (!school) return breaks('noRecipient');
    const { words, concernsHead } = input;
    await layBefore(ctx, desk, held.value, {
      ...{ id: ctx.newId(), purpose: 'toSchool', recipient: school, words, concernsHead },
    });
    return ok(undefined);
  });

type Going = {
  id: string;
  purpose: OnwardDuty | 'toSchool';
  recipient: Body;
  words: string;
  concernsHead?: boolean;
};

async function layBefore(
  ctx: Context,
  desk: Desk,
  { id: bodyCaseId, organisationId, concerns, child, facts }: HeldBodyCase,
  { recipient, words, concernsHead, ...going }: Going,
): Promise<void> {
  const letters = await referralsUnder(desk.tx, bodyCaseId);
  await insertOnward(desk.tx, ctx.vault, {
    ...going,
    ...{ bodyCaseId, organisationId, recipientId: recipient.id, words, concerns },
    concernsHead: concernsHead ?? letters.some((letter) => letter.concernsHead),
    child: {
      ...{ surname: child.surname, given: child.given, patronymic: child.patronymic },
      ...{ birthDate: child.birthDate, classLabel: null, kinds: bodyKindsOf(facts) },
    },
    sentAt: ctx.now,
    sentBy: ctx.actor.memberId,
  });
  await desk.record({
    type: 'onwardSent',
    subject: { type: 'onward', id: going.id },
    details: { bodyCase: bodyCaseId, purpose: going.purpose, to: recipient.id },
  });
}

/**
 * Takes back what was passed on by mistake, with a reason, as long as its recipient has not confirmed it. The duty is open
 * again.
 */
export const takeBackOnward = (
  ctx: Context,
  input: { bodyCaseId: string; revision: number; onwardId: string; reason: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, input);
    if (!held.ok) return held;
    const found = (await readOnwards(desk.tx, ctx.vault, { bodyCaseId: held.value.id })).find(
      ({ id }) => id === input.onwardId,
    );
    if (!found) return refuse({ kind: 'notFound' });
    if (found.receipt || found.withdrawnAt)
      return refuse({ kind: 'wrongState', is: found.receipt ? 'received' : 'withdrawn', needs: 'sent' });
    if (input.reason.trim() === '') return breaks('reasonNeeded');
    const { memberId } = ctx.actor;
    if (!(await withdrawOnward(desk.tx, found.id, { at: ctx.now, memberId })))
      return refuse({ kind: 'changedMeanwhile' });
    await desk.record({ type: 'onwardWithdrawn', subject: { type: 'onward', id: found.id } });
    const fact = standing(held.value.facts).find(
      ({ content }) => content.kind === 'sentOn' && content.onwardId === found.id,
    );
    if (!fact) return ok(undefined);
    const content = { kind: 'withdrawn', reason: input.reason } as const;
    const back = { content, at: ctx.now, corrects: fact.id };
    const recorded = await recordBodyFact(ctx, desk, held.value, back, { isByDeed: true });
    return recorded.ok ? ok(undefined) : recorded;
  });
