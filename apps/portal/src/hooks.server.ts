import { announceDemo } from '#lib/server/announce-demo.ts';
import { answerApi, isApi } from '#lib/server/api/answer-api.ts';
import { compressed } from '#lib/server/compress.ts';
import { readSessionCookie, writeSessionCookie } from '#lib/server/session-cookie.ts';
import { isForged } from '#lib/server/forged.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { holdPostedForm, letGo } from '#lib/server/held-form.ts';
import { house, houseAt, isSecure, openHouse } from '#lib/server/house.ts';
import { bodyLimit } from '#lib/body-limit.ts';
import { askedLocale, keepLocale, localeOf } from '#lib/server/locale.ts';
import { log, withoutWords } from '#lib/server/log.ts';
import { isDecodable, isOpen, signInPage } from '#lib/server/open-pages.ts';
import { asksForDefault, isBare, refusalPage } from '#lib/server/refusal-page.ts';
import { newRequestId } from '#lib/server/request-id.ts';
import { dev } from '$app/env';
import { findSession } from '@qorgan/usecases';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';

export const init: ServerInit = async () => {
  await openHouse();
  announceDemo(house().config);
  // One forgotten promise must not end the requests of everybody else.
  process.on('unhandledRejection', (error) => log().error({ error: withoutWords(error) }, 'nobody listened'));
  // Sent by server.ts once no request is under way any more.
  process.once('sveltekit:shutdown' as 'beforeExit', () => void house().close());
};

/** Everything a page needs to know about its request. Asks the clock, once. */
const prepare: Handle = async ({ event, resolve }) => {
  const { locals, cookies } = event;
  locals.now = new Date();
  locals.requestId = newRequestId();
  locals.locale = localeOf(cookies);
  locals.session = null;
  locals.house = houseAt(locals.now, locals.requestId);
  locals.ctx = () => {
    if (!locals.session) redirect(303, signInPage(event.url));
    return { ...locals.house, actor: locals.session.actor };
  };

  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', locals.locale),
  });
  response.headers.set('x-request-id', locals.requestId);
  // A shared computer must not show the last person's pages to the next.
  if (!response.headers.has('cache-control'))
    response.headers.set('cache-control', locals.session ? 'no-store' : 'private, no-cache');
  const { method } = event.request;
  log().debug({ id: locals.requestId, method, route: event.route.id, status: response.status });
  return compressed(response, event.request.headers.get('accept-encoding'));
};

/**
 * The interface for programs has doors of its own (ADR 0069): what follows is for pages. No cookie opens anything there,
 * so no form can be forged, and a token opens nothing here.
 */
const forPrograms: Handle = ({ event, resolve }) =>
  isApi(event.url.pathname) ? answerApi(event) : resolve(event);

/** `?lang=ru` on any page keeps the choice and comes back to the same page. */
const switchLanguage: Handle = ({ event, resolve }) => {
  const asked = event.request.method === 'GET' && isDecodable(event.url) ? askedLocale(event.url) : undefined;
  if (!asked) return resolve(event);
  keepLocale(event.cookies, asked.locale, isSecure());
  // Thrown, not returned: kit adds the cookies only to what is thrown or resolved.
  redirect(303, asked.page);
};

/**
 * What cannot reach a page is answered with one that says why. A form beyond the limit: reading it would fail in as
 * many ways as there are readers. A form from elsewhere: nobody's browser may be made to act for them. And a page that
 * is asked for something it does not do.
 */
const refuse: Handle = async ({ event, resolve }) => {
  const { request } = event;
  if (isForged(request, event.url.origin)) return refusalPage(event, 'forged');
  if (Number(request.headers.get('content-length')) > bodyLimit) return refusalPage(event, 'too-large');
  if (request.method === 'POST' && asksForDefault(event.url)) return refusalPage(event, 'no-such');
  const response = await resolve(event);
  if (!isBare(response)) return response;
  const page = await refusalPage(event, 'not-here');
  page.headers.set('allow', response.headers.get('allow') ?? 'GET');
  return page;
};

/** Every form is read in one way, whoever reads it; a form that had been kept is let go once a page has taken it. */
const receiveForm: Handle = async ({ event, resolve }) => {
  const { request } = event;
  request.formData = () => readForm(request);
  const response = await resolve(event);
  if (request.method === 'POST' && response.status === 303) await letGo(event);
  return response;
};

/** One page reaches a program beside the browser, and only that page may (ADR 0102). */
const reachSigner: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (event.route.id !== '/letters/[referral]/sign') return response;
  const policy = response.headers.get('content-security-policy');
  const wider = `connect-src 'self' ${house().signing.address}`;
  if (policy) response.headers.set('content-security-policy', policy.replace("connect-src 'self'", wider));
  return response;
};

/** Who is there. A page that is not for anybody sends strangers to sign in and keeps what they sent. */
const recognise: Handle = async ({ event, resolve }) => {
  const { locals, cookies, url, request } = event;
  const cookie = url.pathname === '/health' ? undefined : readSessionCookie(cookies, isSecure());
  if (cookie) {
    locals.session = await findSession(locals.house, cookie);
    const fresh = locals.session?.freshCookie;
    if (fresh) writeSessionCookie(cookies, fresh, isSecure());
  }
  if (locals.session || isOpen(url.pathname) || !isDecodable(url)) return resolve(event);

  if (!wantsPage(event)) error(401, 'Sign in first.');
  if (request.method === 'POST') await holdPostedForm(event);
  redirect(303, signInPage(url));
};

/** A script that fetches is told 401: following a redirect, it would take the sign-in page for its answer. */
const wantsPage = ({ request }: RequestEvent) => request.headers.get('sec-fetch-dest') !== 'empty';

export const handle = sequence(
  prepare,
  forPrograms,
  refuse,
  switchLanguage,
  receiveForm,
  recognise,
  reachSigner,
);

/** What went wrong inside gets an id that the person can tell us; the log has the id and no personal data. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const id = event.locals.requestId ?? newRequestId();
  if (kind !== 'unknown') return { message: id };
  // On a developer's own machine the words are wanted, and no child is in them.
  if (dev) log().error(error);
  log().error({ id, method: event.request.method, route: event.route.id, error: withoutWords(error) });
  return { message: id, id };
};
