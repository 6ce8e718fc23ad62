import { viewAssessment, writeAssessment, type AssessmentView } from '@qorgan/usecases';
import { assessorsIn, standingEntries } from '@qorgan/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import {
  assessorProblems,
  assessorsOf,
  blankAssessors,
  typedAssessors,
  withOneAssessorMore,
  withoutAssessor,
} from '#lib/forms/initial-assessment-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { baseOf } from '#lib/server/assessment/read-writings.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const fieldId = 'a1.assessors';

/** Who stands in the list; whoever opens an empty one finds themself in it, to save or to change. */
function typedFor({ assessment, me }: AssessmentView) {
  if (!assessment) error(404);
  const stands = standingEntries(assessment.entries).get(fieldId);
  return typedAssessors(stands ? assessorsIn(assessment) : [me.assessor], stands?.id ?? null);
}

export const load = (async (event) => {
  const { locals, params } = event;
  const view = found(await viewAssessment(locals.ctx(), { bodyCaseId: knownId(params.id) }));
  const stands = typedFor(view);
  const held = await takeHeld(event);
  return { isHeld: held !== null, view, stands, typed: held ? readTyped(held, blankAssessors) : stands };
}) satisfies PageServerLoad;

const read = async (request: Request) => {
  const form = await request.formData();
  return { typed: readTyped(form, blankAssessors), row: Number(form.get('row')) };
};

export const actions = {
  save: async ({ locals, request, params }) => {
    const { typed } = await read(request);
    const problems = assessorProblems(typed);
    if (Object.keys(problems).length > 0) return fail(400, { typed, problems });
    const bodyCaseId = knownId(params.id);
    const content = { kind: 'assessors', assessors: assessorsOf(typed) } as const;
    const writing = { bodyCaseId, fieldId, base: baseOf(typed.base), content };
    const written = answered(await writeAssessment(locals.ctx(), writing), locals.locale, { typed });
    if (!written.ok) return written.failure;
    redirect(303, `/casework/${bodyCaseId}/assessment?saved`);
  },
  another: async ({ request }) => ({ typed: withOneAssessorMore((await read(request)).typed) }),
  remove: async ({ request }) => {
    const { typed, row } = await read(request);
    return { typed: withoutAssessor(typed, row) };
  },
} satisfies Actions;
