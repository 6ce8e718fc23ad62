import { insertClosing, readMeasures, turnPlan } from '@qorgan/data';
import { approvedVersion, closePlanWith, ok, refuse, type PlanClosing, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { heldPlan, type PlanAt } from './held-plan.ts';

/**
 * Closes a plan in force with what it came to: each measure has a result, or the reason why it has none
 * (`measureReasonsNeeded`). A draft that was begun meanwhile is left as it is and never comes into force.
 */
export const closePlan = (
  ctx: Context,
  { closing, ...at }: PlanAt & { closing: PlanClosing },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldPlan(ctx, desk, at);
    if (!held.ok) return held;
    const { plan, bodyCase } = held.value;
    if (!approvedVersion(plan)) return refuse({ kind: 'wrongState', is: 'draft', needs: 'approved' });
    const measures = await readMeasures(desk.tx, ctx.vault, { planId: plan.id });
    const living = measures.filter(({ withdrawnAt }) => withdrawnAt === null);
    const said = closePlanWith(living, closing);
    if (!said.ok) return said;
    if (!(await turnPlan(desk.tx, plan))) return refuse({ kind: 'changedMeanwhile' });
    const by = { at: ctx.now, memberId: ctx.actor.memberId };
    if (!(await insertClosing(desk.tx, desk.seals, plan.id, { closing: said.value, ...by })))
      return refuse({ kind: 'changedMeanwhile' });
    await desk.record({
      type: 'planClosed',
      subject: { type: 'bodyCase', id: bodyCase.id },
      details: { plan: plan.id, outcome: said.value.outcome, without: Object.keys(said.value.without) },
    });
    return ok(undefined);
  });
