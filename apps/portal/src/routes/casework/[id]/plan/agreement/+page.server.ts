import { dayOf, type Agreement } from '@qorgan/domain';
import { savePlanAgreement } from '@qorgan/usecases';
import { agreementSchema, blankAgreement, typedAgreement, withIsoDays } from '#lib/forms/plan-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { draftAt, writePlan } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { view, draft, revision } = await draftAt(event);
  const held = await takeHeld(event);
  const today = dayOf(event.locals.now);
  const { agreement } = draft.content;
  const kept = agreement ? typedAgreement(agreement, today) : blankAgreement(today);
  return {
    isHeld: held !== null,
    bodyCase: view.bodyCase,
    revision,
    typed: held ? readTyped(held, kept) : kept,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const blank = { ...blankAgreement(dayOf(event.locals.now)), revision: '' };
    const typed = withIsoDays(readTyped(await event.request.formData(), blank), 'on');
    return writePlan(event, typed, agreementSchema(typed.kind), (at, { revision: _, ...agreement }) =>
      savePlanAgreement(event.locals.ctx(), { ...at, agreement: agreement as Agreement }),
    );
  },
} satisfies Actions;
