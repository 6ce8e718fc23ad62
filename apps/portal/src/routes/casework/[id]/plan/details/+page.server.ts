import { savePlanDetails } from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import {
  blankDetails,
  detailsOf,
  detailsSchema,
  halfPeriods,
  typedDetails,
  withIsoDays,
} from '#lib/forms/plan-form.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { draftAt, writePlan } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { view, draft, revision } = await draftAt(event);
  const held = await takeHeld(event);
  const kept = typedDetails(draft.content);
  return {
    isHeld: held !== null,
    bodyCase: view.bodyCase,
    revision,
    typed: held ? readTyped(held, kept) : kept,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const given = readTyped(await event.request.formData(), { ...blankDetails, revision: '' });
    const typed = withIsoDays(given, 'assessedFrom', 'assessedUntil', 'periodFrom', 'periodUntil');
    const checked = await checkForm(typed, detailsSchema);
    const half = checked.ok ? halfPeriods(checked.value) : {};
    if (Object.keys(half).length > 0) return fail(400, { typed, problems: half });
    return writePlan(event, typed, detailsSchema, (at, read) =>
      savePlanDetails(event.locals.ctx(), { ...at, details: detailsOf(read) }),
    );
  },
} satisfies Actions;
