import { insertPlan, insertPlanVersion, readBodies, readPlans, turnPlan } from '@qorgan/data';
import {
  approvedVersion,
  bodyDutiesOf,
  dayOf,
  breaks,
  nextPlanContent,
  ok,
  refuse,
  withPlanAgreement,
  withPlanDetails,
  withPlanLine,
  withoutPlanLine,
  type Agreement,
  type PlanBasis,
  type PlanContent,
  type PlanLine,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { heldBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';
import { changeDraft, draftOf, heldPlan, type PlanAt } from './held-plan.ts';
import { planBasis } from './plan-basis.ts';

/** Whether this body draws up the plan of this case (22, 2.2; ADR 0017). */
export const drawsUpPlan = (
  bodyCase: HeldBodyCase,
  calendar: Awaited<ReturnType<Desk['calendar']>>,
): boolean => bodyDutiesOf(bodyCase, bodyCase.facts, calendar).some(({ id }) => id === 'p22.plan');

/**
 * Begins the plan of a case, with what the case already says: how the family is reached, where the child lives, when the
 * assessment was made. Refused for a body that draws up no plans, for a closed case and where a plan lives already.
 */
export const startPlan = (ctx: Context, { bodyCaseId }: { bodyCaseId: string }): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const bodyCase = held.value;
    if (bodyCase.closedAt) return breaks('caseIsClosed');
    if (!drawsUpPlan(bodyCase, await desk.calendar()))
      return refuse({ kind: 'wrongState', is: 'notOwed', needs: 'open' });
    const before = await readPlans(desk.tx, desk.seals, bodyCaseId);
    if (before.some(({ closing }) => closing === null)) return breaks('alreadySo');
    const id = ctx.newId();
    await insertPlan(desk.tx, { id, bodyCaseId, organisationId: bodyCase.organisationId });
    const content = firstContent(bodyCase, await planBasis(ctx, desk, bodyCase));
    await draftVersion(ctx, desk, { planId: id, bodyCaseId, version: 1, content });
    return ok(undefined);
  });

function firstContent({ child }: HeldBodyCase, basis: PlanBasis | null): PlanContent {
  const [parent] = child.parents;
  return {
    contact: child.contact ?? [parent?.name, parent?.phone].filter(Boolean).join(', '),
    address: child.address ?? '',
    assessed: basis && { from: basis.on, until: basis.approvedOn },
    ...{ period: null, notes: '', lines: [], agreement: null, reason: null },
  };
}

/** Begins a further version of a plan in force, which says why (`reasonNeeded`). One is written at a time. */
export const startPlanVersion = (
  ctx: Context,
  { reason, ...at }: PlanAt & { reason: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldPlan(ctx, desk, at);
    if (!held.ok) return held;
    const { plan } = held.value;
    const inForce = approvedVersion(plan);
    if (!inForce || draftOf(plan)) return refuse({ kind: 'wrongState', is: 'draft', needs: 'approved' });
    if (reason.trim() === '') return breaks('reasonNeeded');
    if (!(await turnPlan(desk.tx, plan))) return refuse({ kind: 'changedMeanwhile' });
    await draftVersion(ctx, desk, {
      ...{ planId: plan.id, bodyCaseId: at.bodyCaseId, version: inForce.version + 1 },
      content: nextPlanContent(inForce.content, reason, await planBasis(ctx, desk, held.value.bodyCase)),
    });
    return ok(undefined);
  });

type NewDraft = { planId: string; bodyCaseId: string; version: number; content: PlanContent };

async function draftVersion(ctx: Context, desk: Desk, { bodyCaseId, ...draft }: NewDraft): Promise<void> {
  const by = { draftedAt: ctx.now, draftedBy: ctx.actor.memberId };
  await insertPlanVersion(desk.tx, desk.seals, { id: ctx.newId(), ...draft, ...by });
  await desk.record({
    type: 'planDrafted',
    subject: { type: 'bodyCase', id: bodyCaseId },
    details: { plan: draft.planId, version: draft.version },
  });
}

type Details = Pick<PlanContent, 'contact' | 'address' | 'assessed' | 'period' | 'notes'>;

/** Keeps what stands above and below the table of the form. */
export const savePlanDetails = (ctx: Context, { details, ...at }: PlanAt & { details: Details }) =>
  act(ctx, (desk) => changeDraft(ctx, desk, at, (content) => withPlanDetails(content, details)));

/** `responsible`: an organisation of the directory by its id, or a name. */
export type PlanLineInput = Omit<PlanLine, 'id' | 'responsible'> & {
  lineId: string | null;
  responsible: { organisationId: string } | { name: string };
};

/** Adds a measure to the draft, or changes one. Refused by what a measure needs, and for an organisation unknown here. */
export const savePlanLine = (ctx: Context, { line, ...at }: PlanAt & { line: PlanLineInput }) =>
  act(ctx, async (desk) => {
    const responsible = await responsibleOf(ctx, desk, line.responsible);
    if (!responsible) return breaks('responsibleUnknown');
    const { lineId, ...said } = line;
    return changeDraft(ctx, desk, at, (content) =>
      lineId && !content.lines.some(({ id }) => id === lineId)
        ? refuse({ kind: 'changedMeanwhile' })
        : withPlanLine(content, { ...said, id: lineId ?? ctx.newId(), responsible }, ctx.newId()),
    );
  });

async function responsibleOf(
  ctx: Context,
  { tx }: Desk,
  given: PlanLineInput['responsible'],
): Promise<PlanLine['responsible'] | null> {
  if ('name' in given) {
    const name = given.name.trim();
    return name === '' ? null : { organisationId: null, name: { kk: name, ru: name, en: name } };
  }
  const body = (await readBodies(tx, ctx.actor.organisationId)).find(({ id }) => id === given.organisationId);
  return body && !body.isClosed ? { organisationId: body.id, name: body.name } : null;
}

/** Takes a measure out of the draft. Where it was in force, it is taken back once the version is signed. */
export const removePlanLine = (ctx: Context, { lineId, ...at }: PlanAt & { lineId: string }) =>
  act(ctx, (desk) => changeDraft(ctx, desk, at, (content) => ok(withoutPlanLine(content, lineId))));

/** Keeps that a parent or legal representative agrees, or why that could not be had. */
export const savePlanAgreement = (ctx: Context, { agreement, ...at }: PlanAt & { agreement: Agreement }) =>
  act(ctx, (desk) =>
    changeDraft(ctx, desk, at, (content) => withPlanAgreement(content, agreement, dayOf(ctx.now))),
  );
