import { house } from '#lib/server/house.ts';
import { log, withoutWords } from '#lib/server/log.ts';
import { schemaVersion } from '@qorgan/data';
import { json } from '@sveltejs/kit';
import { setTimeout } from 'node:timers/promises';
import type { RequestHandler } from './$types';

const patience = 2000;

/** For whoever watches the portal: 200 with the version of the schema, 503 where the database does not answer. */
export const GET: RequestHandler = async ({ locals }) => {
  const giveUp = new AbortController();
  try {
    const schema = await Promise.race([
      schemaVersion(house().database.db),
      setTimeout(patience, undefined, { signal: giveUp.signal }),
    ]);
    if (schema) return answer({ status: 'ok', schema }, 200);
    log().error({ id: locals.requestId }, 'the database is too slow');
  } catch (error) {
    log().error({ id: locals.requestId, error: withoutWords(error) }, 'the database does not answer');
  } finally {
    giveUp.abort();
  }
  return answer({ status: 'unavailable' }, 503);
};

const answer = (body: object, status: number) =>
  json(body, { status, headers: { 'cache-control': 'no-store' } });
