import { heldPageOf, waitingFor } from '#lib/server/held-form.ts';
import { house, isSecure } from '#lib/server/house.ts';
import { safeTo } from '#lib/server/open-pages.ts';
import { readSessionCookie, writeSessionCookie } from '#lib/server/session-cookie.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { signInText } from '#lib/text/sign-in.ts';
import { demoSignIns } from '@qorgan/seeds';
import type { Locale } from '@qorgan/statute';
import { signIn } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

/** The lengths only keep out what nobody types; the words for a missing field are the reader's own. */
const credentials = (locale: Locale) =>
  z.object({
    login: z.string().trim().min(1, signInText[locale].loginMissing).max(200),
    password: z.string().min(1, signInText[locale].passwordMissing).max(1000),
  });

export const load = (async (event) => {
  const { locals, url, cookies } = event;
  if (locals.session) redirect(303, safeTo(url.searchParams.get('to')));
  const hasEnded = readSessionCookie(cookies, isSecure()) !== undefined;
  const waiting = waitingFor(event, url.searchParams.get('to'));
  return {
    form: await superValidate(zod4(credentials(locals.locale))),
    why: waiting === 'thisPage' ? ('held' as const) : hasEnded ? ('ended' as const) : null,
    isWaiting: waiting === 'another',
    demo: house().config.isDemo
      ? demoSignIns.map(({ login, password, who }) => ({ login, password, who: who[locals.locale] }))
      : [],
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { request, locals, cookies, url, getClientAddress, setHeaders } = event;
    const form = await superValidate(await request.formData(), zod4(credentials(locals.locale)));
    const { login, password } = form.data;
    // superforms puts what was typed back into the page; a password stays out of it.
    form.data.password = '';
    if (!form.valid) return fail(400, { form, refused: undefined });

    const signedIn = await signIn(locals.house, { login, password, address: getClientAddress() });
    if (signedIn.ok) {
      const { cookie, expiresAt, actor } = signedIn.value;
      writeSessionCookie(cookies, { value: cookie, expiresAt }, isSecure());
      // Who comes of themselves, days later, is led to what they had typed.
      const to = url.searchParams.get('to') ?? (await heldPageOf(event, actor.accountId));
      redirect(303, safeTo(to));
    }

    const { refusal } = signedIn;
    if (refusal.kind === 'tooSoon') setHeaders({ 'retry-after': String(refusal.seconds) });
    return fail(refusal.kind === 'tooSoon' ? 429 : 422, {
      form,
      refused: refusalText(refusal, locals.locale),
    });
  },
} satisfies Actions;
