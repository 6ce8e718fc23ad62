import { setTimeout } from 'node:timers/promises';
import { apiPace } from '@qorgan/contract';
import { actAsSystem, type ActingSystem, type Context } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { house } from '../house.ts';
import { problemResponse } from './problem-response.ts';
import type { Refused } from './refused.ts';
import { createTurnstile } from './turnstile.ts';

const turnstile = createTurnstile(apiPace);

/**
 * Lets a system that shows its token exchange documents, at the pace of the interface; everybody else is told that they
 * may not. No cookie opens anything here.
 */
export async function forSystem(
  event: RequestEvent,
  work: (ctx: Context & { system: ActingSystem }) => Promise<Response>,
): Promise<Response> {
  const token = /^Bearer +(qx_[\w-]{43})$/i.exec(event.request.headers.get('authorization') ?? '')?.[1];
  if (!token) return refused(event, { problem: 'unauthorised' });
  const turn = turnstile.take(token, performance.now());
  if ('comeBackIn' in turn)
    return refused(event, { problem: 'tooMany', retryAfter: Math.ceil(turn.comeBackIn / 1000) });
  if (turn.wait > 0) await setTimeout(turn.wait);
  const ctx = await actAsSystem(event.locals.house, token);
  return ctx ? work(ctx) : refused(event, { problem: 'unauthorised' });
}

/** In codes and in the asker's language, as the interface says it. */
export const refused = ({ locals }: RequestEvent, what: Refused): Response =>
  problemResponse(what, { origin: house().config.origin, ...locals });
