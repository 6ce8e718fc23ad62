import { health } from '#lib/server/health.ts';
import { house } from '#lib/server/house.ts';
import { log, withoutWords } from '#lib/server/log.ts';
import { schemaVersion } from '@qorgan/data';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const patience = 2000;
const headers = { 'cache-control': 'no-store' };

/** For whoever watches the portal: 200 with the version of the schema, 503 where the database does not answer. */
export const GET: RequestHandler = async ({ locals }) => {
  const found = await health(() => schemaVersion(house().database.db), patience);
  if (found.status === 'ok') return json(found, { headers });
  log().error({ id: locals.requestId, error: withoutWords(found.why) }, 'the database does not answer');
  return json({ status: 'unavailable' }, { status: 503, headers });
};
