import { viewAssessment, writeAssessment, type AssessmentView } from '@qorgan/usecases';
import { assessedChild, standingEntries } from '@qorgan/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import {
  assessedChildOf,
  assessedChildSchema,
  blankAssessedChild,
  typedAssessedChild,
} from '#lib/forms/initial-assessment-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { baseOf } from '#lib/server/assessment/read-writings.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const fieldId = 'a1.child';

/** What stands, or what the case knows of the child: that is not in the form until somebody has looked at it. */
function typedFor({ assessment, bodyCase }: AssessmentView) {
  if (!assessment) error(404);
  const base = standingEntries(assessment.entries).get(fieldId)?.id ?? null;
  return typedAssessedChild(assessedChild(assessment) ?? bodyCase.child, base);
}

export const load = (async (event) => {
  const { locals, params } = event;
  const view = found(await viewAssessment(locals.ctx(), { bodyCaseId: knownId(params.id) }));
  const stands = typedFor(view);
  const held = await takeHeld(event);
  return { isHeld: held !== null, view, stands, typed: held ? readTyped(held, blankAssessedChild) : stands };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blankAssessedChild);
    const checked = await checkForm(typed, assessedChildSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const bodyCaseId = knownId(params.id);
    const content = { kind: 'child', child: assessedChildOf(checked.value) } as const;
    const writing = { bodyCaseId, fieldId, base: baseOf(typed.base), content };
    const written = answered(await writeAssessment(locals.ctx(), writing), locals.locale, { typed });
    if (!written.ok) return written.failure;
    redirect(303, `/casework/${bodyCaseId}/assessment?saved`);
  },
} satisfies Actions;
