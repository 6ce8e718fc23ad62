import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { changeRoles } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import * as z from 'zod';
import { livingMember } from '../../living-member.server.ts';
import { rolesIn, rolesOf } from '../../role-choice.server.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { roles: [] as readonly string[] };

export const load = (async ({ locals, params }) => {
  const ctx = locals.ctx();
  const member = await livingMember(ctx, knownId(params.id));
  return { member, isSelf: member.id === ctx.actor.memberId, roles: rolesIn(ctx.actor.organisationKind) };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const ctx = locals.ctx();
    const member = await livingMember(ctx, knownId(params.id));
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, z.object({ roles: rolesOf(ctx.actor.organisationKind) }));
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const changed = answered(await changeRoles(ctx, member.id, checked.value.roles), locals.locale, {
      typed,
    });
    if (!changed.ok) return changed.failure;
    // Whoever has taken the role of administrator from themself has no list of people any more.
    const isOut = member.id === ctx.actor.memberId && !checked.value.roles.includes('administrator');
    redirect(303, isOut ? '/' : '/people?roles');
  },
} satisfies Actions;
