import { readMeasures, signVersion, turnPlan, type StoredPlan, type StoredVersion } from '@qorgan/data';
import { breaks, can, latest, ok, planGapsOf, refuse, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { HeldBodyCase } from '../body/held-body-case.ts';
import { recordBodyFact } from '../body/record-body-fact.ts';
import { tellSchool } from '../body/tell-school.ts';
import type { Context } from '../context.ts';
import {
  assignMeasure,
  changeMeasure,
  coordinatorOf,
  takeBackMeasure,
  type MeasureToAssign,
} from './assign-measure.ts';
import { draftOf, heldPlan, type PlanAt } from './held-plan.ts';

/**
 * The head of the body signs the draft: it is in force, its measures lie before those who are responsible, and the school
 * learns that there is a plan. Refused for everybody else, and while something is missing (`planIncomplete`).
 */
export const approvePlan = (ctx: Context, at: PlanAt): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldPlan(ctx, desk, at);
    if (!held.ok) return held;
    const { bodyCase, plan } = held.value;
    if (!can(ctx.actor, 'bodyCase.approve', bodyCase))
      return desk.deny('bodyCase.approve', { type: 'bodyCase', id: bodyCase.id });
    const draft = draftOf(plan);
    if (!draft) return refuse({ kind: 'wrongState', is: 'approved', needs: 'draft' });
    if (planGapsOf(draft.content, wasAssessed(bodyCase)).length > 0)
      return breaks('planIncomplete', 'order-2026/22');

    // A refusal commits: whatever may refuse comes before what is written.
    const { version } = draft;
    const content = { kind: 'planApproved', planId: plan.id, version } as const;
    const recorded = await recordBodyFact(ctx, desk, bodyCase, { content, at: ctx.now });
    if (!recorded.ok) return recorded;
    await turnPlan(desk.tx, plan);
    const by = { at: ctx.now, memberId: ctx.actor.memberId };
    if (!(await signVersion(desk.tx, draft.id, by))) throw new Error('A held draft was signed by another');
    await desk.record({
      type: 'planApproved',
      subject: { type: 'bodyCase', id: bodyCase.id },
      details: { plan: plan.id, version },
    });
    await layMeasures(ctx, desk, bodyCase, plan, draft);
    if (version === 1) await tellSchool(ctx, desk, bodyCase, 'plan', coordinatorOf(bodyCase));
    return ok(undefined);
  });

/** Whether an initial assessment of the child was approved, on the basis of which a plan is drawn up (22). */
export const wasAssessed = ({ facts }: Pick<HeldBodyCase, 'facts'>): boolean =>
  latest(facts, 'assessmentApproved') !== undefined;

/** New measures go out, changed ones change where they lie, and what the version leaves out is taken back. */
async function layMeasures(
  ctx: Context,
  desk: Desk,
  bodyCase: HeldBodyCase,
  plan: StoredPlan,
  { content }: StoredVersion,
): Promise<void> {
  const measures = await readMeasures(desk.tx, ctx.vault, { planId: plan.id });
  const living = measures.filter(({ withdrawnAt }) => withdrawnAt === null);
  for (const measure of living)
    if (!content.lines.some(({ id }) => id === measure.id)) await takeBackMeasure(ctx, desk, measure);
  for (const [at, line] of content.lines.entries()) {
    const said: MeasureToAssign = { ...line, source: 'plan', planId: plan.id, number: at + 1 };
    const measure = living.find(({ id }) => id === line.id);
    if (measure) await changeMeasure(ctx, desk, bodyCase, measure, said);
    else {
      const assigned = await assignMeasure(ctx, desk, bodyCase, said);
      // Its line was checked when it was written; an organisation that closed since then has it by name alone.
      if (!assigned.ok)
        await assignMeasure(ctx, desk, bodyCase, {
          ...said,
          responsible: { ...said.responsible, organisationId: null },
        });
    }
  }
}
