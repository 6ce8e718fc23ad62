import { dayOf } from '@qorgan/domain';
import { noteMeasure } from '@qorgan/usecases';
import { error, redirect } from '@sveltejs/kit';
import { blankMeasureReport } from '#lib/forms/plan-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { takeReport } from '#lib/server/measure-report.ts';
import { planAt } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { bodyCase, measures, mayWrite, plan } = await planAt(event);
  const measure = measures.find(({ id, withdrawnAt }) => id === event.params.measure && !withdrawnAt);
  if (!measure || !mayWrite || plan?.closing) error(404);
  const held = await takeHeld(event);
  const blank = blankMeasureReport(dayOf(event.locals.now));
  return {
    isHeld: held !== null,
    ...{ bodyCase, measure, today: dayOf(event.locals.now) },
    typed: held ? readTyped(held, blank) : blank,
  };
}) satisfies PageServerLoad;

export const actions = {
  report: async (event) => {
    const bodyCaseId = knownId(event.params.id);
    const measureId = knownId(event.params.measure);
    const failed = await takeReport(event, (said) =>
      noteMeasure(event.locals.ctx(), { bodyCaseId, measureId, ...said }),
    );
    if (failed) return failed;
    redirect(303, `/casework/${bodyCaseId}/plan?saved`);
  },
} satisfies Actions;
