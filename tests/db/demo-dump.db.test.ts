import { demoOrganisations, demoRosters, seedDemo } from '@qorgan/seeds';
import { freshDatabase, freshVault } from '@qorgan/data/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Every row of every table, as whoever holds the database itself would read it. Bytes appear in hex. */
let dump = '';
const database = await freshDatabase();
afterAll(() => database.close());

beforeAll(async () => {
  const newId = () => crypto.randomUUID();
  await seedDemo({ db: database.db, vault: freshVault(), now: new Date(), requestId: 'dump', newId });
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(database.db);
  for (const { name } of tables.rows) {
    const rows = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.raw(name)} t`.execute(
      database.db,
    );
    dump += rows.rows.map(({ row }) => `${name} ${row}`).join('\n');
  }
  dump = dump.toLowerCase();
});

/** Readable, or as the bytes of its UTF-8 in hex. */
const isIn = (text: string) =>
  dump.includes(text.toLowerCase()) ||
  dump.includes(Buffer.from(text).toString('hex')) ||
  dump.includes(Buffer.from(text).toString('base64').toLowerCase().replace(/=+$/, ''));

test('what is not personal is found, so the search itself works', () => {
  expect(isIn('Көкжиек қаласының полиция басқармасы')).toBe(true);
  expect(dump).toContain('"seeming_kind": "violence"');
});

const words = Object.values(demoRosters).flatMap((csv) =>
  csv
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .flatMap((line) => {
      const [surname, given, patronymic, , birthDate, , address, parent, , phone] = line.split(';');
      return [surname, given, patronymic, birthDate, address, parent, phone];
    })
    // Two letters stand in many a word that is nobody's name.
    .filter((word): word is string => word !== undefined && word.length > 2),
);

test.each([...new Set(words)])('a dump of the demo does not show %j', (word) => {
  expect(isIn(word)).toBe(false);
});

test.each(demoOrganisations.flatMap(({ members }) => members.map(({ name }) => name)))(
  'a dump of the demo does not show the colleague %j',
  (name) => expect(isIn(name)).toBe(false),
);

test.each([
  'Сарсенова',
  'Аяжан',
  'Рахметов',
  'тартып алған',
  'Жеңіс көшесі',
  'екі ауысыммен',
  'айғай',
  'көгерген',
  'Үйге барғым келмейді',
  'Медбикеге',
  '2-сабақтан',
  'жалғыз отырады',
])('a dump of the demo does not show the narrative %j', (words) => expect(isIn(words)).toBe(false));
