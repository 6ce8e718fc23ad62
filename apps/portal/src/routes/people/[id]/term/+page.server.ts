import { isoOf } from '#lib/forms/moment.ts';
import { optionalDay } from '#lib/forms/optional-day.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { TermProblem } from '#lib/text/leaders.ts';
import { changeDeputyTerm } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { livingMember } from '../../living-member.server.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { from: '', until: '', order: '' };
const term = z.object({
  from: optionalDay,
  until: optionalDay,
  order: z
    .string()
    .trim()
    .refine((text) => /^([1-9]\d?)?$/.test(text), { error: 'orderWrong' satisfies TermProblem })
    .transform((text) => (text === '' ? null : Number(text))),
});

export const load = (async ({ locals, params }) => {
  const member = await livingMember(locals.ctx(), knownId(params.id));
  if (!member.roles.includes('deputy')) error(404);
  const { from, until, order } = member.term;
  return { member, typed: { from: from ?? '', until: until ?? '', order: order ? String(order) : '' } };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const ctx = locals.ctx();
    const member = await livingMember(ctx, knownId(params.id));
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, term);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const changed = answered(await changeDeputyTerm(ctx, member.id, checked.value), locals.locale, {
      typed: { ...typed, from: isoOf(typed.from), until: isoOf(typed.until) },
    });
    if (!changed.ok) return changed.failure;
    redirect(303, '/people?term');
  },
} satisfies Actions;
