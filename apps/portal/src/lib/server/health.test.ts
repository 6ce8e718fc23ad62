import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { GET } from '../../routes/health/+server.ts';
import { health } from './health.ts';
import { openLog } from './log.ts';

test('a database that answers', async () => {
  const found = { schema: '2026-11-22T1000_ground', reminders: 'running' as const };
  expect(await health(async () => found, 1000)).toEqual({ status: 'ok', ...found });
});

test('a database that throws', async () => {
  const gone = new Error('gone');
  expect(await health(() => Promise.reject(gone), 1000)).toEqual({ status: 'unavailable', why: gone });
});

test('a database that is silent, and that throws after all when nobody listens any more', async () => {
  const silent = () => setTimeout(60).then(() => Promise.reject(new Error('too late')));
  expect(await health(silent, 20)).toEqual({ status: 'unavailable', why: 'slow' });
  await setTimeout(80);
});

test('whoever asks is told 503 and nothing more where the database does not answer', async () => {
  openLog({ logLevel: 'silent' });
  // No house is open here, so that there is no database to ask.
  const answer = await GET({ locals: { requestId: 'x' } } as Parameters<typeof GET>[0]);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'unavailable' }]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
