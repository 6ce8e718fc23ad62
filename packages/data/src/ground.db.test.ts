import { migrations } from '@qorgan/migrations';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaVersion } from './connection/migrate.ts';
import type { Database } from './connection/open-database.ts';
import { inContext } from './context.ts';
import { freshDatabase } from './testing.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('the schema is the newest one', async () => {
  expect(await schemaVersion(database.db)).toBe(Object.keys(migrations).at(-1));
});

test('both engines answer with the same types', async () => {
  const { rows } =
    await sql`select 9007199254740991::int8 as big, count(*) as counted, date '2026-02-28' as day,
    '\\x00ff'::bytea as bytes, timestamptz '2026-02-28 10:00:00.123+05' as instant,
    array['a','b']::text[] as words from (values (1)) v(x)`.execute(database.db);
  expect(rows).toStrictEqual([
    {
      big: 9007199254740991,
      counted: 1,
      day: '2026-02-28',
      bytes: Uint8Array.of(0, 255),
      instant: new Date('2026-02-28T05:00:00.123Z'),
      words: ['a', 'b'],
    },
  ]);
});

test('a context is gone with its transaction', async () => {
  const seen = await inContext(database.db, { purpose: 'identity' }, async (tx) => {
    const asked = await sql<{ role: string; purpose: string }>`
      select current_user as role, qorgan_purpose() as purpose`.execute(tx);
    return asked.rows[0];
  });
  expect(seen).toEqual({ role: 'qorgan_app', purpose: 'identity' });
  const after = await sql<{ role: string; purpose: string | null }>`
    select current_user as role, qorgan_purpose() as purpose`.execute(database.db);
  expect(after.rows[0]!.role).not.toBe('qorgan_app');
  expect(after.rows[0]!.purpose).toBeNull();
});
