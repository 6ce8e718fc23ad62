import { atTime, dayOf } from '@qorgan/domain';
import { listSittings, setQuorumRule, writeSitting } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankRule, blankSitting, ruleSchema, sittingSchema } from '#lib/forms/sitting-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, url } = event;
  const list = found(await listSittings(locals.ctx()));
  const held = await takeHeld(event);
  const opened = { ...blankSitting, day: dayOf(locals.now) };
  return {
    ...{ list, isSaved: url.searchParams.has('saved') },
    isHeld: held !== null,
    typed: held?.has('place') ? readTyped(held, blankSitting) : opened,
    rule: held?.has('members') ? readTyped(held, blankRule) : null,
  };
}) satisfies PageServerLoad;

export const actions = {
  /** Prepares a sitting: who was there is written down once it was held. */
  add: async ({ locals, request }) => {
    const given = readTyped(await request.formData(), blankSitting);
    const typed = { ...given, name: [], post: [], part: [] };
    const checked = await checkForm(typed, sittingSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { day, time, place } = checked.value;
    const input = { sittingId: null, version: 0, at: atTime(day, time), place, present: [] };
    const done = answered(await writeSitting(locals.ctx(), input), locals.locale, { typed });
    if (!done.ok) return done.failure;
    redirect(303, `/sittings/${done.value.id}`);
  },

  rule: async ({ locals, request }) => {
    const rule = readTyped(await request.formData(), blankRule);
    const checked = await checkForm(rule, ruleSchema);
    if (!checked.ok) return fail(400, { rule, problems: checked.problems });
    const done = answered(await setQuorumRule(locals.ctx(), checked.value), locals.locale, { rule });
    if (!done.ok) return done.failure;
    redirect(303, '/sittings?saved');
  },
} satisfies Actions;
