import { insertAssessmentDecision, insertAssessmentEntry } from '@qorgan/data';
import {
  adoptStatement,
  assessedWords,
  dayOf,
  decideWriting,
  ok,
  refuse,
  statementsFor,
  type FieldWriting,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { heldAssessment, type HeldAssessment } from './held-assessment.ts';
import { schoolStatements } from './school-statements.ts';

/** What the writer has before them now: over which their next writing goes. */
export type Written = { entryId: string | null };

/**
 * Writes into one blank of Annex 1, over what the writer had before them (`base`). Refused as changed where a colleague
 * wrote meanwhile: nothing is overwritten unseen. Saying what stands already writes nothing.
 */
export const writeAssessment = (
  ctx: Context,
  { bodyCaseId, ...writing }: FieldWriting & { bodyCaseId: string },
): Promise<Result<Written>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    return held.ok ? written(ctx, desk, held.value, writing) : held;
  });

/** Several blanks of one page at once: each is decided for itself, and what can be written is. */
export const writeSection = (
  ctx: Context,
  { bodyCaseId, writings }: { bodyCaseId: string; writings: readonly FieldWriting[] },
): Promise<Result<Readonly<Record<string, Result<Written>>>>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const results: Record<string, Result<Written>> = {};
    for (const writing of writings) results[writing.fieldId] = await written(ctx, desk, held.value, writing);
    return ok(results);
  });

async function written(
  ctx: Context,
  { tx, seals, record }: Desk,
  { bodyCase, assessment }: HeldAssessment,
  writing: FieldWriting,
): Promise<Result<Written>> {
  const { fieldId, content } = writing;
  const decided = decideWriting(assessment, writing, {
    by: ctx.actor.memberId,
    today: dayOf(ctx.now),
  });
  if (!decided.ok) return decided;
  if (decided.value.kind === 'nothingNew') return ok({ entryId: decided.value.entryId });
  const id = ctx.newId();
  await insertAssessmentEntry(tx, seals, {
    ...{ id, assessmentId: assessment.id, fieldId, content, replaces: decided.value.over },
    ...{ writtenAt: ctx.now, writtenBy: ctx.actor.memberId },
  });
  await record({
    type: 'assessmentWritten',
    subject: { type: 'bodyCase', id: bodyCase.id },
    details: { assessment: assessment.id, field: fieldId, entry: id },
  });
  return ok({ entryId: id });
}

export type StatementChoice = {
  bodyCaseId: string;
  fieldId: string;
  sourceId: string;
  isAdopted: boolean;
  base: string | null;
};

/**
 * Takes a school's words over into their blank, below what stands there and marked as the school's, or decides not to.
 * Either is on record with who decided it.
 */
export const decideOnStatement = (
  ctx: Context,
  { bodyCaseId, fieldId, sourceId, isAdopted, base }: StatementChoice,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldAssessment(ctx, desk, bodyCaseId);
    if (!held.ok) return held;
    const { assessment } = held.value;
    const statements = await schoolStatements(ctx, desk, bodyCaseId);
    const statement = statementsFor(statements, assessment.decisions, fieldId).find(
      (one) => one.sourceId === sourceId,
    );
    if (!statement) return refuse({ kind: 'notFound' });
    // Pressed twice, it is taken over once.
    if (statement.decision?.isAdopted) return ok(undefined);
    if (isAdopted) {
      const content = adoptStatement(assessedWords(assessment)[fieldId] ?? '', statement);
      const done = await written(ctx, desk, held.value, { fieldId, base, content });
      if (!done.ok) return done;
    }
    await insertAssessmentDecision(desk.tx, {
      ...{ id: ctx.newId(), assessmentId: assessment.id, fieldId, sourceId, isAdopted },
      ...{ decidedAt: ctx.now, decidedBy: ctx.actor.memberId },
    });
    await desk.record({
      type: 'assessmentStatementDecided',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { assessment: assessment.id, field: fieldId, source: sourceId, isAdopted },
    });
    return ok(undefined);
  });
