import { joinCase, viewReport, type Context } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => {
  return {
    ...found(await viewReport(locals.ctx(), knownId(params.id))),
    isSentNow: url.searchParams.has('sent'),
    isDecidedNow: url.searchParams.has('decided'),
    now: locals.now,
  };
}) satisfies PageServerLoad;

export const actions = {
  join: async ({ params, locals, request }) => {
    const form = await request.formData();
    const caseId = knownId(String(form.get('case')));
    const ground = {
      reportId: knownId(params.id),
      reportPupilId: knownId(String(form.get('child'))),
    };
    const result = await joinCase(locals.ctx(), { ...ground, caseId });
    if (result.ok || (await isJoined(locals.ctx(), { ...ground, caseId })))
      redirect(303, `/cases/${caseId}?joined`);
    // Otherwise a colleague was quicker, and what they decided stands on the page.
    const refused = answered(result, locals.locale, {});
    return refused.ok ? undefined : refused.failure;
  },
} satisfies Actions;

/** A second click, or a colleague with the same thought: the child is in that very case, which is what was asked. */
async function isJoined(ctx: Context, { reportId, ...wanted }: Ground): Promise<boolean> {
  const view = await viewReport(ctx, reportId);
  return view.ok && view.value.report.joins.some((join) => isSame(join, wanted));
}

type Ground = { reportId: string; reportPupilId: string; caseId: string };
const isSame = (join: Omit<Ground, 'reportId'>, wanted: Omit<Ground, 'reportId'>) =>
  join.reportPupilId === wanted.reportPupilId && join.caseId === wanted.caseId;
