import { insertBodyCase, insertBodyGround, nextNumber, readBodies, type Tx } from '@qorgan/data';
import { answersPossible, breaks, can, ok, refuse, type BodyChild, type Result } from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { tellOfForeign } from '../exchange/tell-systems.ts';
import { findReceived, sealsOf } from '../referral/inbox.ts';
import { writeEntry } from '../referral/write-entry.ts';
import { findArrival, type ArrivalFound, type Arrived } from './arrival.ts';
import { childHash } from './child-hash.ts';
import { heldBodyCase } from './held-body-case.ts';
import { keepStanding, recordBodyFact } from './record-body-fact.ts';

export type NewBodyCaseInput = { arrived: Arrived; kinds: readonly Kind[]; child: BodyChild };

/**
 * Opens the body's own case on a child: on a letter whose receipt it confirmed, on what another body or another system
 * passed on, or on what it heard outside Qorgan (4, 18). Its clocks run since the information was before the body, whoever opens it when. A letter
 * counts as accepted by it. Refused without a kind (`kindsNeeded`), for what has a case already, and for a receipt that
 * lies in the future.
 */
export const openBodyCase = (
  ctx: Context,
  { arrived, kinds, child }: NewBodyCaseInput,
): Promise<Result<{ id: string; number: number }>> =>
  act(ctx, async (desk) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'bodyCase.open', { organisationId })) return desk.deny('bodyCase.open');
    const found = await findArrival(ctx, desk, arrived);
    if (!found.ok) return found;
    const fault = faultOf(ctx, found.value, kinds);
    if (fault) return fault;

    const id = ctx.newId();
    const number = await nextNumber(desk.tx, organisationId, 'bodyCase');
    await insertBodyCase(desk.tx, desk.seals, {
      ...{ id, organisationId, number, child, concerns: found.value.concerns },
      childHash: childHash(ctx.vault, organisationId, child),
      standsIn: await standsIn(ctx, desk.tx),
      ...{ openedAt: ctx.now, openedBy: ctx.actor.memberId },
    });
    await restOn(ctx, desk, id, { arrived, found: found.value });
    await desk.record({
      type: 'bodyCaseOpened',
      subject: { type: 'bodyCase', id },
      details: { on: arrived.kind, kinds },
    });
    const held = await heldBodyCase(ctx, desk, { bodyCaseId: id });
    if (!held.ok) return held;
    const decided = { content: { kind: 'kindsDecided', kinds }, at: ctx.now } as const;
    const recorded = await recordBodyFact(ctx, desk, held.value, decided);
    return recorded.ok ? ok({ id, number }) : recorded;
  });

/** Lets an open case rest on one more letter or word about the same child, whose clocks may be earlier. */
export const joinBodyCase = (
  ctx: Context,
  { arrived, bodyCaseId }: { arrived: Arrived; bodyCaseId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await findArrival(ctx, desk, arrived);
    if (!found.ok) return found;
    if (found.value.bodyCaseId) return refuse({ kind: 'wrongState', is: 'open', needs: 'arrived' });
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    if (held.value.closedAt) return breaks('caseIsClosed');
    // Whom a case is about is written once: what is about others too has a case of its own.
    if (!found.value.concerns.every((account) => held.value.concerns.includes(account)))
      return refuse({ kind: 'wrongState', is: 'otherConcern', needs: 'ownCase' });
    await restOn(ctx, desk, bodyCaseId, { arrived, found: found.value });
    const joined = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!joined.ok) return joined;
    await keepStanding(ctx, desk, joined.value);
    await desk.record({
      type: 'bodyCaseJoined',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { on: arrived.kind },
    });
    return ok(undefined);
  });

function faultOf(ctx: Context, found: ArrivalFound, kinds: readonly Kind[]): Result<never> | null {
  if (found.bodyCaseId) return refuse({ kind: 'wrongState', is: 'open', needs: 'arrived' });
  if (kinds.length === 0) return breaks('kindsNeeded');
  return found.receivedAt > ctx.now ? breaks('inFuture') : null;
}

async function restOn(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
  { arrived, found }: { arrived: Arrived; found: ArrivalFound },
): Promise<void> {
  const { receivedAt, noticedAt } = found;
  const id = ctx.newId();
  const base = { id, bodyCaseId, receivedAt, noticedAt, joinedAt: ctx.now, joinedBy: ctx.actor.memberId };
  await insertBodyGround(desk.tx, desk.seals, { ...base, ...onWhat(arrived) });
  if (arrived.kind === 'foreign') await tellOfForeign(ctx, desk, arrived.foreignId);
  if (arrived.kind === 'referral') await accept(ctx, desk, arrived.referralId);
}

function onWhat(arrived: Arrived) {
  switch (arrived.kind) {
    case 'referral':
      return { kind: arrived.kind, referralId: arrived.referralId, heard: null };
    case 'onward':
      return { kind: arrived.kind, onwardId: arrived.onwardId, heard: null };
    case 'foreign':
      return { kind: arrived.kind, foreignId: arrived.foreignId, heard: null };
    case 'outside':
      return { kind: arrived.kind, heard: arrived.heard };
  }
}

/** Whoever opens a case on a letter has taken it up. */
async function accept(ctx: Context, desk: Desk, referralId: string): Promise<void> {
  const found = await findReceived(ctx, desk, referralId);
  if (!found.ok || !answersPossible(found.value.state).includes('accepted')) return;
  const said = {
    type: 'accepted',
    channel: 'portal',
    saidBy: null,
    number: null,
    proof: null,
    words: null,
  } as const;
  await writeEntry(ctx, desk.tx, await sealsOf(ctx, desk, found.value), { referralId, said, at: ctx.now });
  await desk.record({ type: 'referralAccepted', subject: { type: 'referral', id: referralId } });
}

/** Whether this guardianship body acts because its region has no regional body (12, 21). */
async function standsIn({ actor }: Context, tx: Tx): Promise<boolean> {
  if (actor.organisationKind !== 'guardianshipBody') return false;
  const bodies = await readBodies(tx, actor.organisationId);
  return !bodies.some(({ kind, isClosed }) => kind === 'regionalBody' && !isClosed);
}
