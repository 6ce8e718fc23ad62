import {
  holdSittings,
  insertSittingDecision,
  readAgenda,
  readBodies,
  readMeasures,
  readSittingDecisions,
  type Body,
  type MeasureListed,
  type Sitting,
  type StoredDecision,
} from '@qorgan/data';
import { renderDecisionDocx, renderDecisionPdf, type DecisionExtract } from '@qorgan/documents';
import {
  breaks,
  dayOf,
  decisionWritten,
  ok,
  refuse,
  timeOf,
  votesOf,
  type DecisionContent,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import { heldBodyCase, readableBodyCase, type HeldBodyCase } from '../body/held-body-case.ts';
import { assignMeasure, takeBackMeasure } from '../plan/assign-measure.ts';
import { recordBodyFact } from '../body/record-body-fact.ts';
import { tellSchool } from '../body/tell-school.ts';
import type { Context } from '../context.ts';
import { childName, measuresDuty, sittingHere, type MeasuresDuty } from './agenda.ts';

type Item = { sittingId: string; bodyCaseId: string };

export type DecisionView = {
  sitting: Sitting;
  bodyCase: Pick<HeldBodyCase, 'id' | 'number' | 'closedAt'> & { name: string };
  duty: MeasuresDuty | null;
  /** What stands; null before the sitting said anything. */
  standing: StoredDecision | null;
  /** What was put right, the first one first. */
  former: readonly StoredDecision[];
  /** What organisations are to do by this decision, with what they reported. */
  tasks: readonly MeasureListed[];
  /** To whom a task may be given. */
  bodies: readonly Pick<Body, 'id' | 'name'>[];
};

/** What a sitting decided on one case. Being shown is a read, and on record at the case. */
export const viewDecision = (ctx: Context, item: Item): Promise<Result<DecisionView>> =>
  act(ctx, async (desk) => {
    const found = await decisionView(ctx, desk, item);
    if (!found.ok) return found;
    const { sittingId, bodyCaseId } = item;
    const subject = { type: 'bodyCase', id: bodyCaseId } as const;
    await desk.record({ type: 'decisionRead', subject, details: { sitting: sittingId } });
    return found;
  });

/** A task of this very sitting: given as of its day. */
const isOf = (task: MeasureListed, sitting: Sitting): boolean =>
  task.source === 'decision' && task.withdrawnAt === null && task.assignedOn === dayOf(sitting.at);

async function decisionView(ctx: Context, desk: Desk, item: Item): Promise<Result<DecisionView>> {
  const { sittingId, bodyCaseId } = item;
  const sitting = await sittingHere(ctx, desk, sittingId);
  if (!sitting.ok) return sitting;
  const found = await readableBodyCase(ctx, desk, bodyCaseId);
  if (!found.ok) return found;
  const agenda = await readAgenda(desk.tx, { sittingIds: [sittingId] });
  if (!agenda.some((one) => one.bodyCaseId === bodyCaseId)) return refuse({ kind: 'notFound' });
  const { id, number, closedAt } = found.value;
  const decisions = await readSittingDecisions(desk.tx, desk.seals, { sittingId, bodyCaseId });
  return ok({
    sitting: sitting.value,
    bodyCase: { id, number, closedAt, name: childName(found.value) },
    duty: await measuresDuty(ctx, desk, found.value),
    standing: decisions.at(-1) ?? null,
    former: decisions.slice(0, -1),
    tasks: (await readMeasures(desk.tx, ctx.vault, { bodyCaseId })).filter((task) =>
      isOf(task, sitting.value),
    ),
    bodies: (await readBodies(desk.tx, ctx.actor.organisationId)).filter(
      (body) => !body.isClosed && body.kind !== 'educationDepartment' && body.id !== ctx.actor.organisationId,
    ),
  });
}

export type SittingDecisionInput = Item & {
  content: DecisionContent;
  /** The version that is put right; 0 for the first. */
  version: number;
  /** Why it comes after the 10 working days of 29, where it does. */
  lateReason: string | null;
};

/**
 * Writes down what a sitting decided on a case of its agenda. The first adopted decision is the commission's measure of
 * paragraph 29: its duty is settled as of the sitting, and the school is told that the commission decided, and no word of
 * what. Put off, the clock runs on. Refused by `decisionWritten`, and late without a reason (`lateReasonNeeded`).
 */
export const writeDecision = (
  ctx: Context,
  input: SittingDecisionInput,
): Promise<Result<{ version: number }>> =>
  act(ctx, async (desk) => {
    const { sittingId, bodyCaseId, content, version, lateReason } = input;
    await holdSittings(desk.tx, ctx.actor.organisationId);
    const found = await decisionView(ctx, desk, { sittingId, bodyCaseId });
    if (!found.ok) return found;
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const { sitting, standing } = found.value;
    if ((standing?.version ?? 0) !== version) return refuse({ kind: 'changedMeanwhile' });
    const written = decisionWritten(sitting, standing?.content, content);
    if (!written.ok) return written;

    const isAdoption = content.outcome === 'adopted' && standing?.content.outcome !== 'adopted';
    if (isAdoption) {
      const fact = { content: { kind: 'measuresDecided', sittingId }, at: sitting.at, lateReason } as const;
      const recorded = await recordBodyFact(ctx, desk, held.value, fact);
      if (!recorded.ok) return recorded;
    }
    await insertSittingDecision(desk.tx, desk.seals, {
      ...{ id: ctx.newId(), sittingId, bodyCaseId, version: version + 1 },
      ...{ content: written.value, recordedAt: ctx.now, recordedBy: ctx.actor.memberId },
    });
    if (isAdoption) await tellSchool(ctx, desk, held.value, 'decision');
    await desk.record({
      type: 'decisionRecorded',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { sitting: sittingId, outcome: content.outcome, version: version + 1 },
    });
    return ok({ version: version + 1 });
  });

/** The number of one that was taken back is not given again as long as later ones stand. */
const nextTask = (tasks: readonly MeasureListed[]): number =>
  Math.max(0, ...tasks.map(({ number }) => number)) + 1;

export type TaskInput = Item & { recipientId: string; words: string; dueOn: IsoDate };

/**
 * Gives a body or a school a task by an adopted decision: a measure that lies on its desk with its last day, and on which
 * it reports. Refused before something was adopted, without words, and for a day before the sitting.
 */
export const giveTask = (ctx: Context, input: TaskInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { bodyCaseId, recipientId, words, dueOn } = input;
    await holdSittings(desk.tx, ctx.actor.organisationId);
    const found = await decisionView(ctx, desk, input);
    if (!found.ok) return found;
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const { standing, sitting, tasks, bodies } = found.value;
    if (standing?.content.outcome !== 'adopted')
      return refuse({ kind: 'wrongState', is: 'undecided', needs: 'adopted' });
    const assignedOn = dayOf(sitting.at);
    if (words.trim() === '') return breaks('measureNameNeeded');
    if (dueOn < assignedOn) return breaks('untilBeforeFrom');
    const to = bodies.find(({ id }) => id === recipientId);
    if (!to) return breaks('noRecipient');
    return assignMeasure(ctx, desk, held.value, {
      ...{ source: 'decision', planId: null, number: nextTask(tasks), assignedOn, dueOn },
      ...{ help: null, item: null, words, volume: '' },
      responsible: { organisationId: to.id, name: to.name },
    });
  });

/**
 * Takes a task of this sitting back from the desk where it lies, whatever was reported of it. Refused as changed where a
 * colleague did so before, and as not there for whoever does not work on the case.
 */
export const takeBackTask = (
  ctx: Context,
  { taskId, ...item }: Item & { taskId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    await holdSittings(desk.tx, ctx.actor.organisationId);
    const found = await decisionView(ctx, desk, item);
    if (!found.ok) return found;
    const held = await heldBodyCase(ctx, desk, { bodyCaseId: item.bodyCaseId });
    if (!held.ok) return held;
    const task = found.value.tasks.find(({ id }) => id === taskId);
    if (!task) return refuse({ kind: 'changedMeanwhile' });
    await takeBackMeasure(ctx, desk, task);
    return ok(undefined);
  });

/** The extract of the minutes for one child, of what stands. Refused before something was adopted. */
export const decisionExtract = (
  ctx: Context,
  { language, as, ...item }: Item & { language: 'kk' | 'ru'; as: 'pdf' | 'docx' },
): Promise<Result<{ bytes: Uint8Array; number: number }>> =>
  act(ctx, async (desk) => {
    const found = await decisionView(ctx, desk, item);
    if (!found.ok) return found;
    const { sitting, standing, bodyCase, tasks } = found.value;
    if (standing?.content.outcome !== 'adopted' || !sitting.quorum) return refuse({ kind: 'notFound' });
    const held = await readableBodyCase(ctx, desk, item.bodyCaseId);
    if (!held.ok) return held;
    const bodies = await readBodies(desk.tx, ctx.actor.organisationId);
    const { name, bin, address, phone, email } = bodies.find(({ id }) => id === ctx.actor.organisationId)!;
    const extract: DecisionExtract = {
      ...{ language, number: sitting.number, on: dayOf(sitting.at), time: timeOf(sitting.at) },
      commission: { name, bin, address, phone, email },
      ...{ place: sitting.place, present: sitting.present, quorum: sitting.quorum, votes: votesOf(sitting) },
      caseNumber: bodyCase.number,
      child: { name: bodyCase.name, birthDate: held.value.child.birthDate as IsoDate | null },
      ...{ words: standing.content.words, measures: standing.content.measures },
      tasks: tasks.map(({ content, dueOn }) => ({ to: content.responsible, words: content.words, dueOn })),
    };
    const bytes = await (as === 'pdf' ? renderDecisionPdf(extract) : renderDecisionDocx(extract));
    await desk.record({
      type: 'decisionExtracted',
      subject: { type: 'bodyCase', id: item.bodyCaseId },
      details: { sitting: item.sittingId, as, language },
    });
    return ok({ bytes, number: sitting.number });
  });
