import { approvedVersion, draftVersion } from '@qorgan/domain';
import { startPlanVersion } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { revisionInput } from '#lib/forms/revision.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { planAt, writePlan } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { plan, bodyCase, mayWrite } = await planAt(event);
  if (!plan || plan.closing || !mayWrite || !approvedVersion(plan) || draftVersion(plan)) error(404);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    bodyCase,
    revision: plan.revision,
    typed: held ? readTyped(held, blankReason) : blankReason,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    return writePlan(event, typed, reasonSchema.extend({ revision: revisionInput }), (at, { reason }) =>
      startPlanVersion(event.locals.ctx(), { ...at, reason }),
    );
  },
} satisfies Actions;
