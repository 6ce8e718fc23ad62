import { addPartner, endPartner, viewPartners } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankPartner, partnerSchema } from '#lib/forms/partner-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const ends = ['added', 'ended'] as const;

export const load = (async (event) => {
  const view = found(await viewPartners(event.locals.ctx()));
  const held = await takeHeld(event);
  return {
    ...view,
    typed: held ? readTyped(held, blankPartner) : blankPartner,
    isHeld: held !== null,
    end: ends.find((end) => event.url.searchParams.has(end)) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  add: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankPartner);
    const checked = await checkForm(typed, partnerSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const added = answered(await addPartner(locals.ctx(), checked.value), locals.locale, { typed });
    if (!added.ok) return added.failure;
    redirect(303, '/exchange/partners?added');
  },
  end: async ({ locals, request }) => {
    const partnerId = knownId(String((await request.formData()).get('partner') ?? ''));
    found(await endPartner(locals.ctx(), partnerId));
    redirect(303, '/exchange/partners?ended');
  },
} satisfies Actions;
