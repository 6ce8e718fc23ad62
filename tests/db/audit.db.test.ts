import { randomUUID } from 'node:crypto';
import {
  appendAudit,
  beginAudit,
  createVault,
  inContext,
  noOrganisation,
  verifyAudit,
  type AuditFinding,
} from '@qorgan/data';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
// Only a thief of the database writes hashes by hand.
import { hashOf } from '../../packages/data/src/audit/audit-chain.ts';
import { openSmallTown, start, type SmallTown } from './small-town.ts';

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town.database.close());

const append = (organisationId: string | null, n = 0) =>
  inContext(town.database.db, { purpose: 'identity' }, (tx) =>
    appendAudit(tx, town.vault, {
      organisationId,
      actorId: null,
      at: new Date(start.getTime() + n),
      requestId: `request-${n}`,
      type: 'reportRead',
      subject: { type: 'report', id: randomUUID() },
      details: { z: 1, a: ['x', 'y'], n },
    }),
  );

const verify = async (organisationId = town.school, vault = town.vault): Promise<AuditFinding> =>
  (await verifyAudit(town.database.db, vault)).find((found) => found.organisationId === organisationId)!;

/** As somebody who holds the database, but not the key. */
async function tamper(...statements: string[]): Promise<void> {
  const { db } = town.database;
  await sql.raw('alter table audit_entry disable trigger audit_entry_append_only').execute(db);
  for (const statement of statements)
    await sql.raw(statement.replaceAll('$school', `'${town.school}'`)).execute(db);
  await sql.raw('alter table audit_entry enable trigger audit_entry_append_only').execute(db);
}

// Each test begins with the same five entries; what the last one destroyed is put aside.
beforeEach(async () => {
  const { db } = town.database;
  await tamper('delete from audit_entry where organisation_id = $school');
  await db.deleteFrom('auditHead').where('organisationId', '=', town.school).execute();
  await inContext(db, { purpose: 'administration' }, (tx) => beginAudit(tx, town.vault, town.school));
  for (let n = 1; n <= 5; n += 1) await append(town.school, n);
});

test('what was put on record verifies, in every chain', async () => {
  await append(null, 1);
  const found = await verifyAudit(town.database.db, town.vault);
  expect(found.every(({ ok }) => ok)).toBe(true);
  expect(found.map(({ organisationId }) => organisationId).toSorted()).toEqual(
    [town.school, town.otherSchool, town.body, noOrganisation].toSorted(),
  );
  expect(await verify()).toMatchObject({
    entries: 5,
    ok: true,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('an entry that is rolled back leaves no gap', async () => {
  const failing = inContext(town.database.db, { purpose: 'identity' }, async (tx) => {
    await appendAudit(tx, town.vault, {
      organisationId: town.school,
      actorId: null,
      at: start,
      requestId: 'x',
      type: 'reportRead',
    });
    throw new Error('the act failed');
  });
  await expect(failing).rejects.toThrow('the act failed');
  await append(town.school, 6);
  expect(await verify()).toMatchObject({ entries: 6, ok: true });
});

test('nobody changes or deletes an entry while the trigger stands, the owner neither', async () => {
  const { db } = town.database;
  await expect(sql`update audit_entry set details = '{}'`.execute(db)).rejects.toThrow('append-only');
  await expect(sql`delete from audit_entry`.execute(db)).rejects.toThrow('append-only');
  await expect(sql`truncate audit_entry`.execute(db)).rejects.toThrow('append-only');
});

test('the role of the requests cannot touch an entry or take the trigger away', async () => {
  const asApp = (statement: string) =>
    inContext(town.database.db, { purpose: 'administration', organisationId: town.school }, (tx) =>
      sql.raw(statement).execute(tx),
    );
  await expect(asApp(`update audit_entry set details = '{}'`)).rejects.toThrow('permission denied');
  await expect(asApp('delete from audit_entry')).rejects.toThrow('permission denied');
  await expect(asApp('alter table audit_entry disable trigger all')).rejects.toThrow('must be owner');
});

const details = (n: number) => `details = '{"a":["x","y"],"n":${n},"z":1}'`;

test.each<[why: string, statements: string[], damage: object]>([
  [
    'a detail is changed',
    [`update audit_entry set details = '{}' where seq = 3`],
    { at: 3, what: 'changed' },
  ],
  [
    'a time is moved',
    [`update audit_entry set at = at + interval '1 second' where seq = 2`],
    { at: 2, what: 'changed' },
  ],
  [
    'the person is taken out',
    [`update audit_entry set actor_id = gen_random_uuid() where seq = 4`],
    { at: 4, what: 'changed' },
  ],
  ['an entry is deleted', ['delete from audit_entry where seq = 3'], { at: 3, what: 'missing' }],
  ['the first one is deleted', ['delete from audit_entry where seq = 1'], { at: 1, what: 'missing' }],
  ['the last one is deleted', ['delete from audit_entry where seq = 5'], { at: 5, what: 'missing' }],
  [
    'the last one is cut off and the head set back',
    [
      'delete from audit_entry where seq = 5',
      `update audit_head h set seq = 4, hash = e.hash from audit_entry e
         where e.seq = 4 and e.organisation_id = h.organisation_id and h.organisation_id = $school`,
    ],
    { at: 4, what: 'endForged' },
  ],
  [
    'all are deleted and the head set to the beginning',
    ['delete from audit_entry', `update audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')`],
    { at: 0, what: 'endForged' },
  ],
  ['the head is deleted', ['delete from audit_head'], { at: 0, what: 'noChain' }],
  [
    'two entries change places',
    [
      'update audit_entry set seq = -3 where seq = 3',
      'update audit_entry set seq = 3 where seq = 4',
      'update audit_entry set seq = 4 where seq = -3',
    ],
    { at: 3, what: 'unlinked' },
  ],
  [
    'an entry is deleted and the later ones move up',
    [
      'delete from audit_entry where seq = 2',
      'update audit_entry set seq = -seq where seq > 2',
      'update audit_entry set seq = -seq - 1 where seq < 0',
    ],
    { at: 2, what: 'unlinked' },
  ],
  [
    'an entry is added at the end',
    [
      `insert into audit_entry select organisation_id, 6, at, actor_id, request_id, type, subject_type, subject_id,
         refused, details, hash, hash, mac from audit_entry where seq = 5`,
    ],
    { at: 6, what: 'changed' },
  ],
  [
    'the mac of another entry is used',
    ['update audit_entry set mac = (select mac from audit_entry where seq = 1) where seq = 2'],
    { at: 2, what: 'forged' },
  ],
])('%s: verifying names the place', async (_why, statements, damage) => {
  await tamper(...statements.map((statement) => inSchool(statement)));
  expect(await verify()).toMatchObject({ ok: false, ...damage });
});

/** Statements say `where seq = …` and mean the school's chain only. */
function inSchool(statement: string): string {
  if (statement.includes('$school')) return statement;
  const clause = 'organisation_id = $school';
  const narrowed = statement.replaceAll(/\bwhere seq/g, `where ${clause} and seq`);
  return narrowed === statement ? `${statement} where ${clause}` : narrowed;
}

test('a chain written anew without the key is forged from its first changed entry', async () => {
  const { db } = town.database;
  await tamper(inSchool(`update audit_entry set ${details(9)} where seq = 3`));
  const chain = db.selectFrom('auditEntry').selectAll().where('organisationId', '=', town.school);
  for (const seq of [3, 4, 5]) {
    const entry = await chain.where('seq', '=', seq).executeTakeFirstOrThrow();
    const before = await chain.where('seq', '=', seq - 1).executeTakeFirstOrThrow();
    const hex = (bytes: Uint8Array) => `'\\x${Buffer.from(bytes).toString('hex')}'::bytea`;
    const hash = hashOf({ ...entry, previous: before.hash });
    await tamper(
      inSchool(
        `update audit_entry set previous = ${hex(before.hash)}, hash = ${hex(hash)} where seq = ${seq}`,
      ),
    );
  }
  expect(await verify()).toMatchObject({ ok: false, at: 3, what: 'forged' });
});

test('whoever has another key proves nothing with it', async () => {
  const other = createVault(new Uint8Array(32).fill(7));
  expect(await verify(town.school, other)).toMatchObject({ ok: false, at: 1, what: 'forged' });
});

test('a chain that was taken away is not begun again by the next entry', async () => {
  await tamper(inSchool('delete from audit_entry'), inSchool('delete from audit_head'));
  await expect(append(town.school, 7)).rejects.toThrow('no audit trail');
});

test('many who append at once make one unbroken chain', async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => append(n % 4 === 0 ? town.otherSchool : town.school, n)),
  );
  expect(await verify()).toMatchObject({ entries: 35, ok: true });
  expect(await verify(town.otherSchool)).toMatchObject({ ok: true });
});

test('an entry goes to its organisation whatever context it is written in, and the context stays', async () => {
  const actor = { memberId: randomUUID(), accountId: randomUUID(), organisationId: town.otherSchool };
  const seen = await inContext(
    town.database.db,
    {
      actor: {
        ...actor,
        organisationKind: 'school',
        roles: ['teacher'],
        hasBeenHead: false,
        on: '2026-11-20',
      },
    },
    async (tx) => {
      await appendAudit(tx, town.vault, {
        organisationId: town.school,
        actorId: actor.memberId,
        at: start,
        requestId: 'x',
        type: 'reportRead',
      });
      const asked = await sql<{ here: string }>`select qorgan_organisation() as here`.execute(tx);
      return asked.rows[0]!.here;
    },
  );
  expect(seen).toBe(town.otherSchool);
  expect(await verify()).toMatchObject({ entries: 6, ok: true });
});
