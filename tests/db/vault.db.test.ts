import { asPurpose, createVault, inContext, SealBroken, verifyMasterKey, type Seals } from '@qorgan/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSmallTown, start, type SmallTown } from './small-town.ts';

let town: SmallTown;
let seals: Seals;
const place = { table: 'report', column: 'narrative', id: '2f0b4c0e-0000-4000-8000-000000000001' };
const words = 'Бала қолындағы көгерген жерді жасырды';

const sealsOf = (organisationId: string, vault = town.vault) =>
  inContext(town.database.db, { purpose: 'identity' }, (tx) => vault.of(tx, organisationId));

beforeAll(async () => {
  town = await openSmallTown();
  seals = await sealsOf(town.school);
});
afterAll(() => town.database.close());

test('what is sealed opens in its place, the empty text too', () => {
  expect(seals.open(place, seals.seal(place, words))).toBe(words);
  expect(seals.open(place, seals.seal(place, ''))).toBe('');
  const bytes = Uint8Array.from([0, 255, 128, 7]);
  expect(seals.openBytes(place, seals.sealBytes(place, bytes))).toStrictEqual(bytes);
});

test('nothing of the text is readable in the sealed bytes, and no two seals of it are alike', () => {
  const [one, two] = [seals.seal(place, words), seals.seal(place, words)];
  expect(Buffer.from(one).includes(Buffer.from('Бала'))).toBe(false);
  expect(Buffer.from(one).toString('latin1')).not.toContain('narrative');
  expect(Buffer.compare(one, two)).not.toBe(0);
  expect(one.length).toBe(Buffer.byteLength(words) + 29);
});

test.each([
  ['another table', { ...place, table: 'fact' }],
  ['another column', { ...place, column: 'closed_reason' }],
  ['another row', { ...place, id: '2f0b4c0e-0000-4000-8000-000000000002' }],
  ['the same letters cut elsewhere', { table: 'reportn', column: 'arrative', id: place.id }],
])('it does not open in %s', (_what, elsewhere) => {
  const sealed = seals.seal(place, words);
  expect(() => seals.open(elsewhere, sealed)).toThrow(SealBroken);
});

test('a byte changed anywhere, a byte less or a byte more breaks the seal', () => {
  const sealed = seals.seal(place, words);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = changed[at]! ^ 1;
    expect(() => seals.open(place, changed), `byte ${at}`).toThrow(SealBroken);
  }
  expect(() => seals.open(place, sealed.subarray(0, -1))).toThrow(SealBroken);
  expect(() => seals.open(place, Uint8Array.from([...sealed, 0]))).toThrow(SealBroken);
  expect(() => seals.open(place, new Uint8Array())).toThrow(SealBroken);
  expect(() => seals.open(place, Uint8Array.from([1, 2, 3]))).toThrow(SealBroken);
});

test('what one school sealed does not open for another', async () => {
  const sealed = seals.seal(place, words);
  const others = await sealsOf(town.otherSchool);
  expect(() => others.open(place, sealed)).toThrow(SealBroken);
});

test('the complaint tells nothing of what was sealed', () => {
  const changed = seals.seal(place, words);
  changed[20] = changed[20]! ^ 1;
  try {
    seals.open(place, changed);
    expect.unreachable();
  } catch (error) {
    expect(`${String(error)} ${(error as Error).stack}`).not.toContain('Бала');
    expect((error as Error).cause).toBeUndefined();
  }
});

test('under another master key nothing opens, and the start notices', async () => {
  const stranger = createVault(new Uint8Array(32).fill(9));
  await expect(sealsOf(town.school, stranger)).rejects.toThrow(SealBroken);
  await expect(verifyMasterKey(town.database.db, stranger)).rejects.toMatchObject({
    why: { problem: 'otherKey' },
  });
  await expect(verifyMasterKey(town.database.db, createVault(town.masterKey))).resolves.toBeUndefined();
});

test('a second vault over the same master key opens what the first sealed', async () => {
  const again = await sealsOf(town.school, createVault(town.masterKey));
  expect(again.open(place, seals.seal(place, words))).toBe(words);
});

test('the wrapped key of one organisation does not serve another', async () => {
  const { db } = town.database;
  const stolen = await db
    .selectFrom('organisationKey')
    .select('wrapped')
    .where('organisationId', '=', town.school)
    .executeTakeFirstOrThrow();
  const own = await db
    .selectFrom('organisationKey')
    .select('wrapped')
    .where('organisationId', '=', town.body)
    .executeTakeFirstOrThrow();
  const put = (wrapped: Uint8Array) =>
    db.updateTable('organisationKey').set({ wrapped }).where('organisationId', '=', town.body).execute();
  await put(stolen.wrapped);
  await expect(sealsOf(town.body, createVault(town.masterKey))).rejects.toThrow(SealBroken);
  await put(own.wrapped);
});

test('a key whose transaction fails is not remembered', async () => {
  const { db } = town.database;
  const vault = createVault(town.masterKey);
  const administration = { purpose: 'administration', organisationId: town.school } as const;
  const kept = await db
    .selectFrom('organisationKey')
    .selectAll()
    .where('organisationId', '=', town.school)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('organisationKey').where('organisationId', '=', town.school).execute();
  await inContext(db, administration, async (tx) => {
    await vault.createKey(tx, town.school, start);
    await asPurpose(tx, { purpose: 'identity' }, (tx) => vault.of(tx, town.school));
    throw new Error('undone');
  }).catch(() => undefined);
  await db.insertInto('organisationKey').values(kept).execute();
  const after = await sealsOf(town.school, vault);
  expect(after.open(place, seals.seal(place, words))).toBe(words);
});

test('keyed hashes: the same for the same, another for another scope, text or key', () => {
  const { vault } = town;
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  expect(hex(vault.lookupHash('login', 'aigul'))).toBe(hex(vault.lookupHash('login', 'aigul')));
  expect(hex(vault.lookupHash('login', 'aigul'))).not.toBe(hex(vault.lookupHash('iin', 'aigul')));
  expect(hex(vault.lookupHash('login', 'aigul'))).not.toBe(hex(vault.lookupHash('login', 'aigulm')));
  expect(hex(vault.lookupHash('a', 'bc'))).not.toBe(hex(vault.lookupHash('ab', 'c')));
  expect(hex(vault.lookupHash('login', 'aigul'))).not.toBe(
    hex(createVault(new Uint8Array(32)).lookupHash('login', 'aigul')),
  );
});

test('what belongs to nobody opens for its purpose only', () => {
  const sealed = town.vault.sealPortable('held_form a', words);
  expect(town.vault.openPortable('held_form a', sealed)).toBe(words);
  expect(() => town.vault.openPortable('held_form b', sealed)).toThrow(SealBroken);
});

test('a master key is 32 bytes', () => {
  expect(() => createVault(new Uint8Array(31))).toThrow(RangeError);
});
