import { dayOf } from '@qorgan/domain';
import { reportMeasure, viewMeasure } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { blankMeasureReport } from '#lib/forms/plan-form.ts';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { takeReport } from '#lib/server/measure-report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const measure = found(await viewMeasure(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  const blank = blankMeasureReport(dayOf(locals.now));
  return {
    ...{ measure, today: dayOf(locals.now), isSent: url.searchParams.has('sent') },
    typed: held ? readTyped(held, blank) : blank,
  };
}) satisfies PageServerLoad;

export const actions = {
  report: async (event) => {
    const measureId = knownId(event.params.id);
    const failed = await takeReport(event, (said) =>
      reportMeasure(event.locals.ctx(), { measureId, ...said }),
    );
    if (failed) return failed;
    redirect(303, `/measures/${measureId}?sent`);
  },
} satisfies Actions;
