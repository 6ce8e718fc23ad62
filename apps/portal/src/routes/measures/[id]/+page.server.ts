import { dayOf } from '@qorgan/domain';
import { measureOnWatch, reportMeasure, takeOverMeasure, viewMeasure } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankMeasureReport } from '#lib/forms/plan-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { isId, knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { takeReport } from '#lib/server/measure-report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const ctx = locals.ctx();
  const measure = found(await viewMeasure(ctx, knownId(params.id)));
  const isSchool = ctx.actor.organisationKind === 'school';
  const held = await takeHeld(event);
  // Of the two forms on the page the report is what is typed; the entry is chosen anew.
  const isHeld = held?.has('words') ?? false;
  const blank = blankMeasureReport(dayOf(locals.now));
  return {
    ...{ measure, today: dayOf(locals.now), isSent: url.searchParams.has('sent') },
    watch: isSchool ? found(await measureOnWatch(ctx, measure.id)) : null,
    isTakenOver: url.searchParams.has('taken'),
    ...{ isHeld, typed: held && isHeld ? readTyped(held, blank) : blank },
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
  takeOver: async ({ locals, params, request }) => {
    const measureId = knownId(params.id);
    const entryId = String((await request.formData()).get('entry') ?? '');
    const typed = blankMeasureReport(dayOf(locals.now));
    if (!isId(entryId)) return fail(400, { typed, problems: { entry: 'chooseOne' as const } });
    const done = answered(await takeOverMeasure(locals.ctx(), { measureId, entryId }), locals.locale, {
      typed,
    });
    if (!done.ok) return done.failure;
    redirect(303, `/measures/${measureId}?taken`);
  },
} satisfies Actions;
