import { endWebhook, retryWebhook, setWebhook, testWebhook, viewWebhooks } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankWebhook, webhookSchema } from '#lib/forms/partner-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const ends = ['testSent', 'ended', 'retried'] as const;

export const load = (async (event) => {
  const view = found(await viewWebhooks(event.locals.ctx()));
  const held = await takeHeld(event);
  return {
    ...view,
    typed: held ? readTyped(held, blankWebhook) : blankWebhook,
    isHeld: held !== null,
    end: ends.find((end) => event.url.searchParams.has(end)) ?? null,
  };
}) satisfies PageServerLoad;

const named = async ({ request }: RequestEvent, field: string) =>
  knownId(String((await request.formData()).get(field) ?? ''));

export const actions = {
  set: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankWebhook);
    const checked = await checkForm(typed, webhookSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const set = answered(await setWebhook(locals.ctx(), checked.value), locals.locale, { typed });
    // Shown on this very answer and kept nowhere: a redirect would need a place for it.
    return set.ok ? { secret: set.value.secret } : set.failure;
  },
  test: async (event) => {
    found(await testWebhook(event.locals.ctx(), await named(event, 'webhook')));
    redirect(303, '/exchange/webhooks?testSent');
  },
  end: async (event) => {
    found(await endWebhook(event.locals.ctx(), await named(event, 'webhook')));
    redirect(303, '/exchange/webhooks?ended');
  },
  retry: async (event) => {
    found(await retryWebhook(event.locals.ctx(), await named(event, 'event')));
    redirect(303, '/exchange/webhooks?retried');
  },
} satisfies Actions;
