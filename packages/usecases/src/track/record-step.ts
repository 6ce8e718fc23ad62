import { lockCase, readFacts, readTrack } from '@qorgan/data';
import {
  can,
  formOfRecord,
  formOfStep,
  refuse,
  takenStep,
  type Result,
  type StepAnswers,
  type StepForm,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { addFact } from '../case/add-fact.ts';
import type { Context } from '../context.ts';

export type StepInput = StepAnswers & {
  caseId: string;
  /** The revision of the case that the form was filled on. */
  revision: number;
  /** The step, as the version of the track had it whose form was filled; or the record that is put right. */
  of: { stepId: string; version: number } | { corrects: string };
  /** When the step was taken. */
  at: Date;
};

/**
 * Records that a step of the school's track was taken, or puts a record right: by a further one that names it, on the
 * form of its time. A form that was opened before the administrator changed the track is taken as it was filled.
 */
export const recordTrackStep = (ctx: Context, input: StepInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { caseId, of, by, values, at } = input;
    const file = await lockCase(desk.tx, desk.seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file))
      return desk.deny('case.work', { type: 'case', id: caseId });
    if (file.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const form = await formFor(desk, { caseId, organisationId: file.organisationId, of });
    if (!form) return refuse({ kind: 'notFound' });
    const content = takenStep(form, { by, values });
    if (!content.ok) return content;
    const corrects = 'corrects' in of ? of.corrects : null;
    return addFact(ctx, desk, file, { content: content.value, at, corrects, lateReason: null });
  });

async function formFor(
  { tx, seals }: Desk,
  { caseId, organisationId, of }: Pick<StepInput, 'caseId' | 'of'> & { organisationId: string },
): Promise<StepForm | undefined> {
  if ('corrects' in of) {
    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    const record = facts.find(({ id }) => id === of.corrects);
    return record?.content.kind === 'trackStepTaken' ? formOfRecord(record.content) : undefined;
  }
  const track = await readTrack(tx, organisationId, of.version);
  const step = track?.steps.find(({ id, isRetired }) => id === of.stepId && !isRetired);
  return step && formOfStep(step, of.version);
}
