import { formOfAssessment, formOfCriteria, type AssessmentForm } from '@qorgan/domain';
import { assessPupil, viewAssessments, viewCriteria } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  assessmentOf,
  assessmentSchema,
  blankAssessment,
  typedAssessment,
} from '#lib/forms/assessment-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ pupil: string }>;

/** The pupil, the assessment of the address that is put right, and the form: of its time, or as it was filled. */
async function formAt({ params, locals, url }: Event, filled: FormData | null) {
  const view = found(await viewAssessments(locals.ctx(), knownId(params.pupil)));
  const id = url.searchParams.get('corrects');
  const corrects = view.assessments.find((one) => one.id === id) ?? null;
  if (id && !corrects) error(404);
  const version = filled?.get('version');
  const isOld =
    typeof version === 'string' && /^\d{1,6}$/.test(version) && Number(version) !== view.form.version;
  const form: AssessmentForm = corrects
    ? formOfAssessment(corrects.content)
    : isOld
      ? formOfCriteria(found(await viewCriteria(locals.ctx(), Number(version))).criteria)
      : view.form;
  return { pupil: view.pupil, corrects, form };
}

export const load = (async (event) => {
  const held = await takeHeld(event);
  const { pupil, corrects, form } = await formAt(event, held);
  if (form.groups.length === 0) redirect(303, `/watch/criteria/pupils/${pupil.id}`);
  const blank = blankAssessment(form, event.locals.now);
  return {
    ...{ pupil, assessmentForm: form, correctsId: corrects?.id ?? null },
    typed: held ? readTyped(held, blank) : corrects ? typedAssessment(corrects, blank) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, request } = event;
    const posted = await request.formData();
    const { pupil, corrects, form } = await formAt(event, posted);
    const typed = readTyped(posted, blankAssessment(form, locals.now));
    const again = { typed, assessmentForm: form };
    const checked = await checkForm(typed, assessmentSchema(form));
    if (!checked.ok) return fail(400, { ...again, problems: checked.problems });

    const result = await assessPupil(locals.ctx(), {
      ...assessmentOf(form, checked.value as never),
      pupilId: pupil.id,
      of: corrects ? { corrects: corrects.id } : { version: form.version },
    });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile')
      return fail(409, { ...again, isChanged: true });
    const kept = answered(result, locals.locale, again);
    if (!kept.ok) return kept.failure;
    redirect(303, `/watch/criteria/pupils/${pupil.id}?saved`);
  },
} satisfies Actions;
