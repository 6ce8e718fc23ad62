import { readBodies, readMeasures, readPlans, type Body, type MeasureListed } from '@qorgan/data';
import {
  can,
  dayOf,
  ok,
  planGapsOf,
  planProgress,
  type Plan,
  type PlanBasis,
  type PlanGap,
  type ProgressRow,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { readableBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';
import { draftOf } from './held-plan.ts';
import { wasAssessed } from './approve-plan.ts';
import { planBasis } from './plan-basis.ts';
import { drawsUpPlan } from './write-plan.ts';

export type PlanView = {
  bodyCase: HeldBodyCase;
  /** The approved assessment it rests on, where whoever looks may see it; null on paper, which does not quote it. */
  basis: PlanBasis | null;
  /** The living plan, or the last that was closed; null before there is one. */
  plan: Plan | null;
  /** Plans of the case that were closed before this one, the first first. */
  earlier: readonly Plan[];
  /** The measures in force, and those that were taken back. */
  measures: readonly MeasureListed[];
  progress: readonly ProgressRow[];
  /** What the draft lacks before it can be signed. */
  gaps: readonly PlanGap[];
  wasAssessed: boolean;
  /** Whether it is this body that draws up the plan. */
  isOurs: boolean;
  mayWrite: boolean;
  mayApprove: boolean;
  /** Who may answer for a measure: the organisations of the region. */
  bodies: readonly Body[];
};

/** The plan of a case with how it goes. Being shown is a read of the child's record. */
export const viewPlan = (ctx: Context, bodyCaseId: string): Promise<Result<PlanView>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    await desk.record({ type: 'planRead', subject: { type: 'bodyCase', id: bodyCaseId } });
    const view = await planViewOf(ctx, desk, found.value);
    const basis = view.isOurs ? await planBasis(ctx, desk, found.value) : null;
    if (basis)
      await desk.record({
        type: 'assessmentRead',
        subject: { type: 'bodyCase', id: bodyCaseId },
        details: { assessment: basis.assessmentId, version: basis.version },
      });
    return ok({ ...view, basis });
  });

/** The same inside a transaction that put the look on record already. */
export async function planViewOf(ctx: Context, desk: Desk, bodyCase: HeldBodyCase): Promise<PlanView> {
  const plans = await readPlans(desk.tx, desk.seals, bodyCase.id);
  const plan = plans.at(-1) ?? null;
  const measures = plan ? await readMeasures(desk.tx, ctx.vault, { planId: plan.id }) : [];
  const inForce = measures.filter(({ withdrawnAt }) => withdrawnAt === null);
  const draft = plan && draftOf(plan);
  const assessed = wasAssessed(bodyCase);
  const bodies = await readBodies(desk.tx, bodyCase.organisationId);
  return {
    ...{ bodyCase, plan, measures, wasAssessed: assessed, basis: null },
    earlier: plans.slice(0, -1),
    progress: planProgress(
      inForce.map(({ content, ...one }) => ({ ...one, help: content.help })),
      dayOf(ctx.now),
    ),
    gaps: draft ? planGapsOf(draft.content, assessed) : [],
    isOurs: drawsUpPlan(bodyCase, await desk.calendar()),
    mayWrite: can(ctx.actor, 'bodyCase.work', bodyCase) && bodyCase.closedAt === null,
    mayApprove: can(ctx.actor, 'bodyCase.approve', bodyCase) && bodyCase.closedAt === null,
    bodies: bodies.filter(({ kind, isClosed }) => kind !== 'educationDepartment' && !isClosed),
  };
}
