import { isSecure } from '#lib/server/house.ts';
import { found } from '#lib/server/answer.ts';
import { dropSessionCookie, readSessionCookie } from '#lib/server/session-cookie.ts';
import { accountText } from '#lib/text/account.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { can } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import {
  changePassword,
  endPairing,
  isReminded,
  myPairings,
  mySeats,
  mySessions,
  signOutEverywhere,
  switchSeat,
} from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import { setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

const passwords = (locale: Locale) => {
  const t = accountText[locale];
  return z
    .object({
      current: z.string().min(1, t.currentMissing),
      next: z.string().min(1, t.nextMissing),
      repeat: z.string(),
    })
    .refine(({ next, repeat }) => next === repeat, { path: ['repeat'], error: t.repeatDiffers });
};

export const load = (async ({ locals, cookies, url }) => {
  const ctx = locals.ctx();
  const seats = await mySeats(ctx);
  return {
    form: await superValidate(zod4(passwords(locals.locale))),
    sessions: await mySessions(ctx, readSessionCookie(cookies, isSecure())),
    browsers: await myPairings(ctx),
    mayReport: can(ctx.actor, 'report.create', { organisationId: ctx.actor.organisationId }),
    isReminded: isReminded(ctx.actor),
    seats,
    seat: seats.find(({ actor }) => actor.memberId === ctx.actor.memberId),
    isPasswordChanged: url.searchParams.get('done') === 'password',
    isUnpaired: url.searchParams.get('done') === 'unpaired',
  };
}) satisfies PageServerLoad;

export const actions = {
  password: async ({ request, locals, cookies }) => {
    const ctx = locals.ctx();
    const form = await superValidate(await request.formData(), zod4(passwords(locals.locale)));
    const { current, next } = form.data;
    // superforms puts what was typed back into the page; passwords stay out of it.
    form.data = { current: '', next: '', repeat: '' };
    if (!form.valid) return fail(400, { form });

    const keep = readSessionCookie(cookies, isSecure());
    const changed = await changePassword(ctx, { current, next, ...(keep ? { keep } : {}) });
    if (changed.ok) redirect(303, '/account?done=password');

    const { refusal } = changed;
    const isCurrentWrong = refusal.kind === 'ruleBroken' && refusal.rule === 'wrongCredentials';
    const words = isCurrentWrong
      ? accountText[locals.locale].currentWrong
      : refusalText(refusal, locals.locale);
    const field = refusal.kind === 'ruleBroken' && !isCurrentWrong ? 'next' : 'current';
    return setError(form, field, words, { status: refusal.kind === 'tooSoon' ? 429 : 422 });
  },

  everywhere: async ({ locals, cookies }) => {
    await signOutEverywhere(locals.ctx());
    dropSessionCookie(cookies, isSecure());
    redirect(303, '/sign-in');
  },

  unpair: async ({ request, locals }) => {
    const pairingId = z.uuid().safeParse((await request.formData()).get('pairing'));
    if (!pairingId.success) error(400);
    const ended = await endPairing(locals.ctx(), pairingId.data);
    // A second click finds it ended already, and the page shows that.
    redirect(303, ended.ok ? '/account?done=unpaired' : '/account');
  },

  seat: async ({ request, locals, cookies }) => {
    const ctx = locals.ctx();
    const memberId = z.uuid().safeParse((await request.formData()).get('member'));
    const cookie = readSessionCookie(cookies, isSecure());
    if (!memberId.success || !cookie) error(400);
    found(await switchSeat(ctx, cookie, memberId.data));
    redirect(303, '/');
  },
} satisfies Actions;
