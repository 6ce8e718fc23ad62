import { joinCase, viewReport } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => {
  const { report, stage, triage, directWays } = found(await viewReport(locals.ctx(), knownId(params.id)));
  return {
    report,
    stage,
    triage,
    directWays,
    isSentNow: url.searchParams.has('sent'),
    now: locals.now,
  };
}) satisfies PageServerLoad;

export const actions = {
  join: async ({ params, locals, request }) => {
    const form = await request.formData();
    const caseId = knownId(String(form.get('case')));
    const result = await joinCase(locals.ctx(), {
      reportId: knownId(params.id),
      reportPupilId: knownId(String(form.get('child'))),
      caseId,
    });
    // A second click, or a colleague was quicker: it is joined, which is what was asked.
    const isJoined =
      !result.ok && result.refusal.kind === 'ruleBroken' && result.refusal.rule === 'alreadyInCase';
    if (!isJoined) {
      const joined = answered(result, locals.locale, {});
      if (!joined.ok) return joined.failure;
    }
    redirect(303, `/cases/${caseId}?joined`);
  },
} satisfies Actions;
