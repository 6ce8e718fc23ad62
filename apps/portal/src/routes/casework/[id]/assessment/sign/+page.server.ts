import { isLate } from '@qorgan/domain';
import { approveAssessment, signAssessment, takeSignatureBack, viewAssessment } from '@qorgan/usecases';
import { error, redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { seen: '', lateReason: '' };

export const load = (async ({ locals, params }) => {
  const view = found(await viewAssessment(locals.ctx(), { bodyCaseId: knownId(params.id) }));
  if (!view.assessment) error(404);
  const isOwed = view.duty !== null && view.duty.state !== 'done';
  return { view, isLateNow: isOwed && isLate(view.duty!, locals.now, locals.now) };
}) satisfies PageServerLoad;

const pageOf = (id: string) => `/casework/${id}/assessment/sign`;

export const actions = {
  sign: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blank);
    const bodyCaseId = knownId(params.id);
    const signed = answered(
      await signAssessment(locals.ctx(), { bodyCaseId, seen: typed.seen }),
      locals.locale,
      {
        typed,
      },
    );
    if (!signed.ok) return signed.failure;
    redirect(303, pageOf(bodyCaseId));
  },
  takeBack: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blank);
    const bodyCaseId = knownId(params.id);
    const taken = answered(await takeSignatureBack(locals.ctx(), { bodyCaseId }), locals.locale, { typed });
    if (!taken.ok) return taken.failure;
    redirect(303, pageOf(bodyCaseId));
  },
  approve: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blank);
    const bodyCaseId = knownId(params.id);
    const lateReason = typed.lateReason.trim() || null;
    const approval = { bodyCaseId, seen: typed.seen, lateReason };
    const approved = answered(await approveAssessment(locals.ctx(), approval), locals.locale, { typed });
    if (!approved.ok) return approved.failure;
    redirect(303, `/casework/${bodyCaseId}/assessment`);
  },
} satisfies Actions;
