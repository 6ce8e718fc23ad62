import { pushSchema } from '#lib/forms/push-form.ts';
import { answered } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { house } from '#lib/server/house.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { pushText } from '#lib/text/push.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { remindedText } from '#lib/text/reminders.ts';
import { locales } from '@qorgan/statute';
import {
  addPushBrowser,
  askMailAddress,
  confirmMailAddress,
  isReminded,
  myMailAddress,
  myPushBrowsers,
  removeMailAddress,
  removePushBrowser,
} from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

const ends = ['confirmed', 'removed', 'pushed', 'unpushed'] as const;

export const load = (async (event) => {
  const { locals, url } = event;
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    mail: await myMailAddress(leading(event)),
    hasMailServer: house().carriers.mail !== null,
    push: {
      browsers: await myPushBrowsers(leading(event)),
      publicKey: house().carriers.push?.publicKey ?? null,
    },
    typed: { address: held?.get('address') ?? '', locale: held?.get('locale') ?? locals.locale },
    end: ends.find((end) => end === url.searchParams.get('done')) ?? null,
  };
}) satisfies PageServerLoad;

const addressForm = z.object({
  address: z.string().trim().max(254).pipe(z.email()),
  locale: z.enum(locales),
});

export const actions = {
  address: async (event) => {
    const ctx = leading(event);
    const t = remindedText[event.locals.locale];
    const form = await event.request.formData();
    const typed = { address: String(form.get('address') ?? ''), locale: String(form.get('locale') ?? '') };
    const read = addressForm.safeParse(typed);
    if (!read.success) {
      const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
      return fail(400, {
        typed,
        errors: {
          ...(wrong.has('address') && { address: t.addressWrong }),
          ...(wrong.has('locale') && { locale: t.languageMissing }),
        },
      });
    }
    const carrier = house().carriers.mail;
    if (!carrier) error(404);
    const asked = await askMailAddress(ctx, carrier, read.data);
    if (!asked.ok) return fail(429, { typed, errors: { address: t.tooMany } });
    if (asked.value === 'notSent') return fail(502, { typed, errors: { address: t.notSent } });
    redirect(303, '/account/reminders');
  },

  confirm: async (event) => {
    const ctx = leading(event);
    const { locale } = event.locals;
    const code = String((await event.request.formData()).get('code') ?? '').replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(code)) return fail(400, { errors: { code: remindedText[locale].codeMissing } });
    const confirmed = await confirmMailAddress(ctx, code);
    if (!confirmed.ok) return fail(422, { errors: { code: refusalText(confirmed.refusal, locale) } });
    redirect(303, '/account/reminders?done=confirmed');
  },

  push: async (event) => {
    const ctx = leading(event);
    const { locale } = event.locals;
    const read = pushSchema.safeParse(Object.fromEntries(await event.request.formData()));
    const carrier = house().carriers.push;
    if (!carrier) error(404);
    if (!read.success) return fail(400, { refused: { text: pushText[locale].failed } });
    const added = answered(await addPushBrowser(ctx, carrier, { ...read.data, locale }), locale, {});
    if (!added.ok) return added.failure;
    redirect(303, '/account/reminders?done=pushed');
  },

  unpush: async (event) => {
    const ctx = leading(event);
    const id = knownId(String((await event.request.formData()).get('id') ?? ''));
    await removePushBrowser(ctx, id);
    redirect(303, '/account/reminders?done=unpushed');
  },

  remove: async (event) => {
    await removeMailAddress(leading(event));
    redirect(303, '/account/reminders?done=removed');
  },
} satisfies Actions;

/** For whoever is never reminded of anything the page is not there. */
function leading({ locals }: RequestEvent) {
  const ctx = locals.ctx();
  if (!isReminded(ctx.actor)) error(404);
  return ctx;
}
