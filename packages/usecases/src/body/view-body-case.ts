import {
  readBodies,
  readOnwards,
  readInbox,
  type Body,
  type OnwardListed,
  type ReceivedReferral,
} from '@qorgan/data';
import {
  attentionOf,
  bodyDutiesInOrder,
  bodyDutiesOf,
  can,
  ok,
  type Attention,
  type BodyDuty,
  type BodyFact,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { readableBodyCase, type HeldBodyCase } from './held-body-case.ts';

export type BodyDutyOnDesk = BodyDuty<BodyFact> & { attention: Attention };

export type BodyCaseView = {
  bodyCase: HeldBodyCase;
  duties: readonly BodyDutyOnDesk[];
  /** The letters of schools that it rests on. */
  letters: readonly ReceivedReferral[];
  /** What came from other bodies and it rests on. */
  received: readonly OnwardListed[];
  /** What this body passed on. */
  passed: readonly OnwardListed[];
  /** Of the region and of the republic: whom it may pass something to. */
  bodies: readonly Body[];
  mayApprove: boolean;
  mayReadLooks: boolean;
  /** Whether the letters have a page of their own for whoever asks; a case manager reads the letter itself. */
  receives: boolean;
};

/** A body's case as its desk shows it. Being shown is a read, and on record. */
export const viewBodyCase = (ctx: Context, bodyCaseId: string): Promise<Result<BodyCaseView>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const bodyCase = found.value;
    await desk.record({ type: 'bodyCaseRead', subject: { type: 'bodyCase', id: bodyCaseId } });
    const calendar = await desk.calendar();
    const target = await desk.internalTarget();
    const all = bodyDutiesOf(bodyCase, bodyCase.facts, calendar);
    const duties = bodyDutiesInOrder(all, ctx.now, target).map((duty) => ({
      ...duty,
      attention: attentionOf(duty, ctx.now, target),
    }));
    const { grounds } = bodyCase;
    const letters = await readInbox(desk.tx, ctx.vault, {
      recipientId: bodyCase.organisationId,
      ids: grounds.flatMap((ground) => (ground.kind === 'referral' ? [ground.referralId] : [])),
    });
    const received: OnwardListed[] = [];
    for (const ground of grounds)
      if (ground.kind === 'onward')
        received.push(...(await readOnwards(desk.tx, ctx.vault, { id: ground.onwardId })));
    return ok({
      ...{ bodyCase, duties, letters, received },
      passed: await readOnwards(desk.tx, ctx.vault, { bodyCaseId }),
      bodies: await readBodies(desk.tx, bodyCase.organisationId),
      receives: ctx.actor.roles.includes('receiver'),
      mayReadLooks: can(ctx.actor, 'bodyCase.readLooks', bodyCase),
      mayApprove: can(ctx.actor, 'bodyCase.approve', bodyCase),
    });
  });
