import { readPlans, saveDraft, turnPlan, type StoredPlan, type StoredVersion } from '@qorgan/data';
import { breaks, ok, refuse, type PlanContent, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import { heldBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';

/** Which plan, as the form that was sent had it. */
export type PlanAt = { bodyCaseId: string; revision: number };
export type HeldPlan = { bodyCase: HeldBodyCase; plan: StoredPlan };

/**
 * The living plan of a case, held until the transaction ends, for those who work on the case. Refused where the case or
 * the plan is closed, and as changed where somebody wrote since the form was opened.
 */
export async function heldPlan(ctx: Context, desk: Desk, at: PlanAt): Promise<Result<HeldPlan>> {
  const held = await heldBodyCase(ctx, desk, { bodyCaseId: at.bodyCaseId });
  if (!held.ok) return held;
  const bodyCase = held.value;
  if (bodyCase.closedAt) return breaks('caseIsClosed');
  const plan = (await readPlans(desk.tx, desk.seals, bodyCase.id)).at(-1);
  if (!plan) return refuse({ kind: 'notFound' });
  if (plan.closing) return breaks('planClosed');
  return plan.revision === at.revision ? ok({ bodyCase, plan }) : refuse({ kind: 'changedMeanwhile' });
}

export const draftOf = ({ versions }: StoredPlan): StoredVersion | undefined =>
  versions.find(({ approvedAt }) => approvedAt === null);

/** Changes what the draft says, if there is one; what was signed stays as it was. */
export async function changeDraft(
  ctx: Context,
  desk: Desk,
  at: PlanAt,
  change: (content: PlanContent) => Result<PlanContent>,
): Promise<Result<HeldPlan>> {
  const held = await heldPlan(ctx, desk, at);
  if (!held.ok) return held;
  const { plan, bodyCase } = held.value;
  const draft = draftOf(plan);
  if (!draft) return refuse({ kind: 'wrongState', is: 'approved', needs: 'draft' });
  const changed = change(draft.content);
  if (!changed.ok) return changed;
  if (!(await turnPlan(desk.tx, plan))) return refuse({ kind: 'changedMeanwhile' });
  await saveDraft(desk.tx, desk.seals, draft.id, changed.value);
  await desk.record({
    type: 'planChanged',
    subject: { type: 'bodyCase', id: bodyCase.id },
    details: { plan: plan.id, version: draft.version },
  });
  return held;
}
