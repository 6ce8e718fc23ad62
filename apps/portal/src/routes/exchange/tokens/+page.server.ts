import { endToken, issueToken, viewTokens } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankToken, tokenSchema } from '#lib/forms/partner-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const view = found(await viewTokens(event.locals.ctx()));
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    ...view,
    typed: held ? readTyped(held, blankToken) : blankToken,
    isEnded: event.url.searchParams.has('ended'),
  };
}) satisfies PageServerLoad;

export const actions = {
  issue: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankToken);
    const checked = await checkForm(typed, tokenSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const issued = answered(await issueToken(locals.ctx(), checked.value.partnerId), locals.locale, {
      typed,
    });
    // Shown on this very answer and kept nowhere: a redirect would need a place for it.
    return issued.ok ? { token: issued.value.token } : issued.failure;
  },
  end: async ({ locals, request }) => {
    const tokenId = knownId(String((await request.formData()).get('token') ?? ''));
    found(await endToken(locals.ctx(), tokenId));
    redirect(303, '/exchange/tokens?ended');
  },
} satisfies Actions;
