import { limits, line, optionalText } from '@qorgan/contract';
import type { OrganisationKind } from '@qorgan/domain';
import { addMember, isLogin, listMembers, type Context } from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import * as z from 'zod';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { MemberProblem } from '#lib/text/people.ts';
import { rolesIn, rolesOf } from '../role-choice.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A person as typed. */
const blank = {
  name: '',
  login: '',
  roles: [] as readonly string[],
  positionKk: '',
  positionRu: '',
  phone: '',
};

const wrong = (problem: MemberProblem) => ({ error: problem });
const isPhone = (text: string | null) =>
  text === null || (/^[\d\s()+.-]+$/.test(text) && /^\d{5,15}$/.test(text.replaceAll(/\D/g, '')));

const member = (kind: OrganisationKind) =>
  z.object({
    name: line(limits.name),
    login: line(limits.name).refine(isLogin, wrong('notALogin')),
    roles: rolesOf(kind),
    positionKk: optionalText(limits.line),
    positionRu: optionalText(limits.line),
    phone: optionalText(40).refine(isPhone, wrong('notAPhone')),
  });

export const load = (async (event) => {
  const ctx = event.locals.ctx();
  found(await listMembers(ctx, 'member.manage'));
  const held = await takeHeld(event);
  return {
    roles: rolesIn(ctx.actor.organisationKind),
    typed: held ? readTyped(held, blank) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const ctx = locals.ctx();
    const typed = readTyped(await request.formData(), blank);
    const checked = await checkForm(typed, member(ctx.actor.organisationKind));
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { name, login, roles, positionKk, positionRu, phone } = checked.value;
    const position = { kk: positionKk ?? '', ru: positionRu ?? '' };
    const { organisationId } = ctx.actor;
    const result = await addMember(ctx, { organisationId, name, login, roles, position, phone });
    const isTaken =
      !result.ok && result.refusal.kind === 'ruleBroken' && result.refusal.rule === 'loginTaken';
    const takenBy = isTaken ? await holderOf(ctx, login) : null;
    const added = answered(result, locals.locale, { typed, takenBy });
    if (!added.ok) return added.failure;
    return { added: { name, login: asKept(login), password: added.value.password } };
  },
} satisfies Actions;

/** The colleague who has this login: perhaps just added, by a click whose answer was lost on the way. */
async function holderOf(ctx: Context, login: string): Promise<{ id: string; name: string } | null> {
  const members = found(await listMembers(ctx, 'member.manage'));
  const holder = members.find((one) => one.endedAt === null && one.login === asKept(login));
  return holder ? { id: holder.id, name: holder.name } : null;
}

/** Capitals and spaces around a login make no difference; so it is shown. */
const asKept = (login: string) => login.normalize('NFKC').trim().toLowerCase();
