import { health } from '#lib/server/health.ts';
import { house } from '#lib/server/house.ts';
import { log, withoutWords } from '#lib/server/log.ts';
import { schemaVersion } from '@qorgan/data';
import { clockSilentSince } from '@qorgan/usecases';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const patience = 2000;
const headers = { 'cache-control': 'no-store' };

/**
 * For whoever watches the portal: 200 with the version of the schema and whether reminders go out, 503 where the database
 * does not answer. Silent reminders are no 503: the portal itself works, and taking it away would help nobody.
 */
export const GET: RequestHandler = async ({ locals }) => {
  const found = await health(() => ask(locals.now), patience);
  if (found.status === 'ok') return json(found, { headers });
  log().error({ id: locals.requestId, error: withoutWords(found.why) }, 'the database does not answer');
  return json({ status: 'unavailable' }, { status: 503, headers });
};

async function ask(now: Date) {
  const { db } = house().database;
  const schema = await schemaVersion(db);
  const silent = await clockSilentSince({ db, now });
  return { schema, reminders: silent ? ('silent' as const) : ('running' as const) };
}
