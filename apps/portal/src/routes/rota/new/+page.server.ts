import { blankShifts, shiftsOf, shiftsSchema } from '#lib/forms/rota-form.ts';
import { isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { addDays, dayOf } from '@qorgan/domain';
import { enterShifts, viewRota } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Who is on duty on a day, a week or a month. */
export const load = (async (event) => {
  const { locals } = event;
  const { receivers, hours, mayKeep } = found(await viewRota(locals.ctx()));
  if (!mayKeep) error(404);
  const held = await takeHeld(event);
  const today = dayOf(locals.now);
  const week = { ...blankShifts, from: today, until: addDays(today, 6) };
  return { isHeld: held !== null, receivers, hours, typed: held ? readTyped(held, blankShifts) : week };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankShifts);
    const checked = await checkForm(typed, shiftsSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const entered = answered(await enterShifts(locals.ctx(), shiftsOf(checked.value)), locals.locale, {
      typed: { ...typed, from: isoOf(typed.from), until: isoOf(typed.until) },
    });
    if (!entered.ok) return entered.failure;
    redirect(303, '/rota?entered');
  },
} satisfies Actions;
