import {
  insertAssessment,
  pupilsById,
  readAssessments,
  readCriteria,
  readWatchEntries,
  type StoredAssessment,
} from '@qorgan/data';
import {
  assessed,
  breaks,
  can,
  dayOf,
  formOfAssessment,
  formOfCriteria,
  ok,
  refuse,
  type AssessmentAnswers,
  type AssessmentForm,
  type AuditEvent,
  type Concern,
  type Result,
  type WatchEntry,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

type Subject = NonNullable<AuditEvent['subject']>;

/** A pupil as the desk meets it here: whom what is written about them is hidden from. */
type AtDesk = {
  pupil: { id: string; name: string; classLabel: string };
  /** As of the entry of the pupil, where they are watched. */
  concern: Concern;
  entry: WatchEntry | undefined;
  assessments: StoredAssessment[];
};

async function pupilAtDesk(ctx: Context, { tx, seals }: Desk, pupilId: string): Promise<AtDesk | undefined> {
  const { organisationId } = ctx.actor;
  if (!can(ctx.actor, 'watch.desk', { organisationId })) return undefined;
  const pupil = (await pupilsById(tx, seals, [pupilId])).get(pupilId);
  if (!pupil) return undefined;
  const [entry] = await readWatchEntries(tx, { pupilId, which: 'living' });
  const concern = entry ?? { concernsHead: false, concerns: [] };
  if (!can(ctx.actor, 'watch.keep', { organisationId, ...concern })) return undefined;
  const all = await readAssessments(tx, seals, pupilId);
  const assessments = all.filter((one) => can(ctx.actor, 'watch.keep', one));
  return { pupil: { id: pupilId, ...pupil }, concern, entry, assessments };
}

/** By the entry where there is one: the head's trail shows what is of an entry only where the head may see it. */
const subjectOf = ({ entry, assessments }: AtDesk): Subject | undefined =>
  entry
    ? { type: 'watchEntry', id: entry.id }
    : assessments[0] && { type: 'assessment', id: assessments[0].id };

export type AssessmentsView = {
  pupil: { id: string; name: string; classLabel: string };
  entryId: string | null;
  /** All of them, those put right too, in the order they were written down. */
  assessments: readonly StoredAssessment[];
  /** What is asked now. */
  form: AssessmentForm;
};

/** The assessments of a pupil by the criteria (paragraph 6), and what is asked now. Each look is on record. */
export const viewAssessments = (ctx: Context, pupilId: string): Promise<Result<AssessmentsView>> =>
  act(ctx, async (desk) => {
    const at = await pupilAtDesk(ctx, desk, pupilId);
    if (!at) return desk.deny('watch.desk', { type: 'pupil', id: pupilId });
    const subject = subjectOf(at);
    await desk.record({
      type: 'assessmentsRead',
      ...(subject && { subject }),
      details: { assessments: at.assessments.length },
    });
    const criteria = (await readCriteria(desk.tx, ctx.actor.organisationId))!;
    return ok({
      ...{ pupil: at.pupil, entryId: at.entry?.id ?? null, assessments: at.assessments },
      form: formOfCriteria(criteria),
    });
  });

export type AssessInput = AssessmentAnswers & {
  pupilId: string;
  on: IsoDate;
  /** The version of the criteria whose form was filled, or the assessment that is put right on its own form. */
  of: { version: number } | { corrects: string };
};

/**
 * Keeps an assessment of a pupil, sealed, with the words of the version it was made by. Appended: one that was wrong is
 * put right by a further one that names it, once. Refused on a day to come, and as `assessed` refuses.
 */
export const assessPupil = (ctx: Context, input: AssessInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId: recordedBy } = ctx.actor;
    const { pupilId, on, of } = input;
    const at = await pupilAtDesk(ctx, desk, pupilId);
    if (!at) return deny('watch.desk', { type: 'pupil', id: pupilId });
    const form = await formFor(ctx, desk, at, of);
    if (!form.ok) return form;
    if (on > dayOf(ctx.now)) return breaks('inFuture');
    const content = assessed(form.value, input);
    if (!content.ok) return content;

    const id = ctx.newId();
    const { concernsHead, concerns } = at.concern;
    const corrects = 'corrects' in of ? of.corrects : null;
    await insertAssessment(tx, seals, {
      ...{ id, organisationId, pupilId, concernsHead, concerns, content: content.value, on },
      ...{ recordedAt: ctx.now, recordedBy, corrects },
    });
    await record({
      type: 'assessmentRecorded',
      subject: at.entry ? { type: 'watchEntry', id: at.entry.id } : { type: 'assessment', id },
      details: { assessment: id, version: content.value.version, ...(corrects && { corrects }) },
    });
    return ok({ id });
  });

async function formFor(
  ctx: Context,
  { tx }: Desk,
  { assessments }: AtDesk,
  of: AssessInput['of'],
): Promise<Result<AssessmentForm>> {
  if ('version' in of) {
    const criteria = await readCriteria(tx, ctx.actor.organisationId, of.version);
    return criteria ? ok(formOfCriteria(criteria)) : refuse({ kind: 'notFound' });
  }
  const former = assessments.find(({ id }) => id === of.corrects);
  if (!former) return refuse({ kind: 'notFound' });
  return assessments.some(({ corrects }) => corrects === former.id)
    ? refuse({ kind: 'changedMeanwhile' })
    : ok(formOfAssessment(former.content));
}
