import { atTime, dayOf } from '@qorgan/domain';
import { listSittings, setQuorumRule, writeSitting } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankRule, blankSitting, ruleSchema, sittingSchema } from '#lib/forms/sitting-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const list = found(await listSittings(locals.ctx()));
  return { list, typed: { ...blankSitting, day: dayOf(locals.now) }, isSaved: url.searchParams.has('saved') };
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
