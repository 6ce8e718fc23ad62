import { beginAssessment, viewAssessment } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

const blankReason = { reason: '' };

export const load = (async ({ locals, params, url }) => {
  const view = found(await viewAssessment(locals.ctx(), { bodyCaseId: knownId(params.id) }));
  return { view, now: locals.now, saved: url.searchParams.get('saved') };
}) satisfies PageServerLoad;

export const actions = {
  begin: async ({ locals, request, params }) => {
    await request.formData();
    const bodyCaseId = knownId(params.id);
    const begun = answered(await beginAssessment(locals.ctx(), { bodyCaseId, reason: null }), locals.locale, {
      typed: blankReason,
    });
    // Somebody else has begun it meanwhile: it is there to be written.
    if (!begun.ok && begun.failure.status !== 409) return begun.failure;
    redirect(303, `/casework/${bodyCaseId}/assessment`);
  },

  again: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blankReason);
    const bodyCaseId = knownId(params.id);
    const reason = typed.reason.trim().slice(0, 1000);
    const begun = answered(await beginAssessment(locals.ctx(), { bodyCaseId, reason }), locals.locale, {
      typed,
    });
    if (!begun.ok) return begun.failure;
    redirect(303, `/casework/${bodyCaseId}/assessment`);
  },
} satisfies Actions;
