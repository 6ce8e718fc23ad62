import { setTimeout } from 'node:timers/promises';
import { apiBase, apiOperations, apiPace, type ApiOperation } from '@qorgan/contract';
import { actAsPaired, type Presented } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { house } from '../house.ts';
import { log, withoutWords } from '../log.ts';
import { askedLanguage } from './asked-language.ts';
import { findOperation } from './find-operation.ts';
import { answers } from './operations.ts';
import { problemResponse } from './problem-response.ts';
import { readJson } from './read-json.ts';
import type { Refused } from './refused.ts';
import { createTurnstile } from './turnstile.ts';

/** Whether an address is the interface's, not a page's. */
export const isApi = (pathname: string): boolean =>
  pathname === apiBase || pathname.startsWith(`${apiBase}/`);

/**
 * Every page may ask, none with the reader's cookies: there are none that open anything here. So a browser needs no
 * leave for this host beforehand, and a page of another site gains nothing that it could not ask for itself.
 */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, X-Request-Id',
};
const preflight = {
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type, Accept-Language',
  'access-control-max-age': '86400',
};

/** Answers whatever is asked of the interface: JSON, or what is wrong as `application/problem+json`; never a page. */
export async function answerApi(event: RequestEvent): Promise<Response> {
  const { request, locals } = event;
  locals.locale = askedLanguage(request.headers.get('accept-language'));
  const { origin } = house().config;
  const response =
    request.method === 'OPTIONS'
      ? new Response(null, { status: 204, headers: preflight })
      : await answer(event, origin).catch((error: unknown) => {
          log().error(
            { id: locals.requestId, method: request.method, error: withoutWords(error) },
            'interface',
          );
          return problemResponse({ problem: 'broken' }, { origin, ...locals });
        });
  for (const [name, value] of Object.entries(crossOrigin)) response.headers.set(name, value);
  response.headers.set('vary', 'Accept-Language');
  response.headers.set('cache-control', 'no-store');
  return response;
}

async function answer(event: RequestEvent, origin: string): Promise<Response> {
  const said = await say(event, origin);
  if ('problem' in said) return problemResponse(said, { origin, ...event.locals });
  if (said.status === 204) return new Response(null, { status: 204 });
  return new Response(JSON.stringify(said.body), {
    status: said.status,
    headers: { 'content-type': 'application/json' },
  });
}

async function say(event: RequestEvent, origin: string) {
  const { request, url, locals } = event;
  const wanted = findOperation(request.method, url.pathname);
  if (wanted.is === 'unknown') return { problem: 'notFound' } satisfies Refused;
  if (wanted.is === 'otherMethod')
    return { problem: 'methodNotAllowed', allowed: wanted.allowed } satisfies Refused;

  const { operation, params } = wanted;
  const { house, locale } = locals;
  const common = { house, locale, origin, address: () => event.getClientAddress(), params };
  const { by, takes } = apiOperations[operation];
  const presented = { token: tokenIn(request), origin };
  const who = await whoAsks(by, event, presented);
  if ('problem' in who) return who;
  const read = takes.length > 0 ? await readJson(request) : { body: undefined };
  if ('problem' in read) return read;
  return call(operation, { ...common, ...read, ...who });
}

/** The table of operations and the table of answers agree by their types; here only the name is known. */
const call = (operation: ApiOperation, asked: object) =>
  (answers[operation] as (asked: object) => ReturnType<(typeof answers)[ApiOperation]>)(asked);

/** Before anything is read: whoever may not ask costs one look at the database. */
async function whoAsks(
  by: (typeof apiOperations)[ApiOperation]['by'],
  { locals }: RequestEvent,
  presented: Presented,
): Promise<object | Refused> {
  if (by === 'nobody') return {};
  if (presented.token === '') return { problem: 'unauthorised' };
  const tooMany = await queue(presented.token);
  if (tooMany) return tooMany;
  if (by === 'token') return { presented };
  const paired = await actAsPaired(locals.house, presented);
  return paired.ok ? { ctx: paired.ctx } : { problem: paired.problem };
}

const turnstile = createTurnstile(apiPace);

/** Stands in the queue of one token; says when to come back where that would take too long. */
async function queue(token: string): Promise<Refused | undefined> {
  const turn = turnstile.take(token, performance.now());
  if ('comeBackIn' in turn) return { problem: 'tooMany', retryAfter: Math.ceil(turn.comeBackIn / 1000) };
  if (turn.wait > 0) await setTimeout(turn.wait);
  return undefined;
}

/** What stands after `Bearer`; empty where there is none, which is nobody's token. */
const tokenIn = ({ headers }: Request): string =>
  /^Bearer +([\w-]{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
