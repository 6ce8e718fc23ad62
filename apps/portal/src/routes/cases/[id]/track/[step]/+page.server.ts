import {
  formOfRecord,
  formOfStep,
  takenStep,
  type StepForm,
  type Track,
  type TrackRecord,
} from '@qorgan/domain';
import { recordTrackStep, viewCaseTrack, viewTrack, type CaseTrackView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReason } from '#lib/forms/reason-form.ts';
import { blankRecord, recordOf, recordSchema, typedRecord } from '#lib/forms/step-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { isSecondClick } from '#lib/server/forms/second-click.ts';
import { withdrawFact } from '#lib/server/forms/withdraw-fact.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; step: string }>;

/** The case, and the record of the address that is put right, where one is. */
async function caseAt({ params, locals, url }: Event) {
  const view = found(await viewCaseTrack(locals.ctx(), knownId(params.id)));
  const stepId = knownId(params.step);
  const id = url.searchParams.get('corrects');
  const corrects = view.facts.find(
    (fact): fact is TrackRecord =>
      fact.id === id && fact.content.kind === 'trackStepTaken' && fact.content.stepId === stepId,
  );
  if (id && !corrects) error(404);
  return { view, stepId, corrects: corrects ?? null, me: locals.session?.name ?? '' };
}

/** The form of a record, of the version that somebody filled, or of the step as it is now. */
async function formAt(
  { locals }: Event,
  { view, stepId, corrects }: { view: CaseTrackView; stepId: string; corrects: TrackRecord | null },
  filled: FormData | null,
): Promise<StepForm> {
  if (corrects) return formOfRecord(corrects.content);
  const version = filled?.get('version');
  const isOld = typeof version === 'string' && /^\d{1,6}$/.test(version);
  const track: Track =
    isOld && Number(version) !== view.track.version
      ? found(await viewTrack(locals.ctx(), Number(version))).track
      : view.track;
  const step = track.steps.find(({ id }) => id === stepId);
  if (!step) error(404);
  return formOfStep(step, track.version);
}

export const load = (async (event) => {
  const at = await caseAt(event);
  const { view, stepId, corrects, me } = at;
  const held = await takeHeld(event);
  const stepForm = await formAt(event, at, held);
  const blank = blankRecord(stepForm, event.locals.now, me);
  return {
    view,
    stepForm,
    corrects,
    onCase: view.onCase.steps.find(({ step }) => step.id === stepId) ?? null,
    typed: held ? readTyped(held, blank) : corrects ? typedRecord(corrects, blank) : blank,
    withdrawal: held ? readTyped(held, blankReason) : blankReason,
    isHeld: held !== null,
    replacedBy: corrects && (view.facts.find((fact) => fact.corrects === corrects.id) ?? null),
    now: event.locals.now,
  };
}) satisfies PageServerLoad;

export const actions = {
  record: async (event) => {
    const { locals, request } = event;
    const posted = await request.formData();
    const at = await caseAt(event);
    const { view, stepId, corrects, me } = at;
    // The page that answers shows the form that was filled, also where the track has changed meanwhile.
    const stepForm = await formAt(event, at, posted);
    const typed = readTyped(posted, blankRecord(stepForm, locals.now, me));
    const checked = await checkForm(typed, recordSchema(stepForm));
    if (!checked.ok) return fail(400, { typed, stepForm, problems: checked.problems });

    const caseId = view.file.id;
    const read = recordOf(stepForm, checked.value as never);
    const of = corrects ? { corrects: corrects.id } : { stepId, version: stepForm.version };
    const result = await recordTrackStep(locals.ctx(), { ...read, caseId, of });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const said = takenStep(stepForm, read);
      const newest = view.facts.at(-1);
      const same = said.ok && { content: said.value, at: read.at };
      if (same && isSecondClick(newest, same, { name: me, now: locals.now }))
        redirect(303, pageAfter(event, 'saved'));
      return fail(409, { typed, stepForm, since: view.facts.slice(Number(typed.seen) || 0) });
    }
    const recorded = answered(result, locals.locale, { typed, stepForm });
    if (!recorded.ok) return recorded.failure;
    redirect(303, pageAfter(event, 'saved'));
  },

  withdraw: async (event) => {
    const { view, corrects } = await caseAt(event);
    if (!corrects) error(404);
    return withdrawFact(event, { view, corrects: corrects.id, after: pageAfter(event, 'withdrawn') });
  },
} satisfies Actions;

const pageAfter = ({ params }: Event, done: 'saved' | 'withdrawn') => `/cases/${params.id}/track?${done}`;
