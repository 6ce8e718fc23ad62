import { takeHeld } from '#lib/server/held-form.ts';
import { pairText } from '#lib/text/pair.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { can, type Result } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { approvePairing, findWaitingBrowser, readCode, refusePairing } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const ends = ['paired', 'refused'] as const;

/** Nothing is taken from the address but how it ended: a link that brings a code along would be a lure. */
export const load = (async (event) => {
  const { locals, url } = event;
  const { actor } = locals.ctx();
  // The one code that comes back by itself is the one typed here when the session had ended.
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    typed: String(held?.get('code') ?? ''),
    mayReport: can(actor, 'report.create', { organisationId: actor.organisationId }),
    end: ends.find((end) => end === url.searchParams.get('done')) ?? null,
  };
}) satisfies PageServerLoad;

type Step = (ctx: ReturnType<App.Locals['ctx']>, code: string) => Promise<Result<Waiting>>;
type Waiting = { browser: string; startedAt: Date };

/** Reads the code that was typed and does one thing with it; what is wrong comes back beside the field. */
async function withCode({ request, locals }: RequestEvent, step: Step) {
  const ctx = locals.ctx();
  const typed = String((await request.formData()).get('code') ?? '');
  const t = pairText[locals.locale];
  const code = readCode(typed);
  if (!code) return { failure: fail(400, { typed, error: t.codeMissing }) };
  const result = await step(ctx, code);
  if (result.ok) return { code, waiting: result.value };
  const status = result.refusal.kind === 'tooSoon' ? 429 : 422;
  return { failure: fail(status, { typed, error: said(result.refusal, locals.locale) }) };
}

const said = (refusal: Parameters<typeof refusalText>[0], locale: Locale): string =>
  refusal.kind === 'notFound' ? pairText[locale].codeUnknown : refusalText(refusal, locale);

export const actions = {
  find: async (event) => {
    const found = await withCode(event, findWaitingBrowser);
    if ('failure' in found) return found.failure;
    const { browser, startedAt } = found.waiting;
    return { confirm: { code: found.code, browser, startedAt } };
  },

  approve: async (event) => {
    const approved = await withCode(event, approvePairing);
    if ('failure' in approved) return approved.failure;
    redirect(303, '/pair?done=paired');
  },

  refuse: async (event) => {
    const refused = await withCode(event, refusePairing);
    if ('failure' in refused) return refused.failure;
    redirect(303, '/pair?done=refused');
  },
} satisfies Actions;
