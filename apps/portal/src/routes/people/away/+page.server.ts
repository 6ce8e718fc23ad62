import { blankMoment, dayInput, isoOf } from '#lib/forms/moment.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { isId, knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { optionalDay } from '#lib/forms/optional-day.ts';
import { endAbsence, recordAbsence, whoLeads } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

const blank = { who: '', from: '', until: '' };
const absence = z.object({
  who: z.string().refine(isId, { error: 'whoNeeded' }),
  from: dayInput,
  until: optionalDay,
});

export const load = (async ({ locals, url }) => {
  const { leaders, isNobodyThere } = found(await whoLeads(locals.ctx()));
  const own = leaders.filter(({ mayRecord }) => mayRecord);
  return {
    ...{ leaders, isNobodyThere },
    // Where there is nobody to choose from, there is nothing to choose.
    typed: { who: own.length === 1 ? own[0]!.memberId : '', from: blankMoment(locals.now).day, until: '' },
    done: (['recorded', 'ended'] as const).find((what) => url.searchParams.has(what)) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  record: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, absence);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { who, from, until } = checked.value;
    const recorded = answered(
      await recordAbsence(locals.ctx(), { memberId: who, from, until }),
      locals.locale,
      { typed: { ...typed, from: isoOf(typed.from), until: isoOf(typed.until) } },
    );
    if (!recorded.ok) return recorded.failure;
    redirect(303, '/people/away?recorded');
  },
  back: async ({ locals, request }) => {
    const id = knownId(String((await request.formData()).get('absence') ?? ''));
    const ended = answered(await endAbsence(locals.ctx(), id), locals.locale, {});
    if (!ended.ok) return ended.failure;
    redirect(303, '/people/away?ended');
  },
} satisfies Actions;
