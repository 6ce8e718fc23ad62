import { inContext, type Database } from '@qorgan/data';
import { freshDatabase, freshVault } from '@qorgan/data/testing';
import type { Actor, AuditType, Result } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context, House } from '../context.ts';
import { findSession } from '../identity/find-session.ts';
import { signIn } from '../identity/sign-in.ts';
import { addMember, addSeat } from './add-member.ts';
import { createOrganisation, createRegion } from './create-organisation.ts';
import { endMember } from './end-member.ts';
import { findMember } from './find-member.ts';
import { listMembers } from './list-members.ts';
import { asAdministration } from './on-behalf-of.ts';
import { resetPassword } from './reset-password.ts';

let database: Database;
let house: House;
const schools: string[] = [];
const people = new Map<string, { ctx: Context; password: string }>();

beforeAll(async () => {
  database = await freshDatabase();
  house = {
    db: database.db,
    vault: freshVault(),
    now: new Date('2026-09-01T05:00:00Z'),
    requestId: 'TEST-0001',
    newId: () => crypto.randomUUID(),
  };
  const { id: regionId } = await createRegion(house, { name: { kk: 'Өңір', ru: 'Регион', en: 'Region' } });
  for (const name of ['7', '12']) {
    const school = { kind: 'school', regionId, name: { kk: name, ru: name, en: name } } as const;
    schools.push((await createOrganisation(house, school)).id);
  }
  for (const [login, at, role] of [
    ['admin', 0, 'administrator'],
    ['teacher', 0, 'teacher'],
    ['head', 0, 'head'],
    ['admin12', 1, 'administrator'],
  ] as const)
    await add(login, schools[at]!, role);
});
afterAll(() => database.close());

const seat = (login: string, organisationId: string, role: Actor['roles'][number]) => ({
  organisationId,
  login,
  name: `Әлімова ${login}`,
  roles: [role],
  position: { kk: '', ru: '' },
  phone: null,
});

async function add(login: string, organisationId: string, role: Actor['roles'][number]): Promise<void> {
  const { memberId, password } = must(
    await addMember(asAdministration(house), seat(login, organisationId, role)),
  );
  const actor: Actor = {
    memberId,
    accountId: await accountOf(memberId),
    organisationId,
    organisationKind: 'school',
    roles: [role],
    hasBeenHead: false,
    on: '2026-11-20',
  };
  people.set(login, { ctx: { ...house, actor }, password });
}

const accountOf = (memberId: string) =>
  inContext(database.db, { purpose: 'identity' }, async (tx) => {
    const rows = tx.selectFrom('member').select('accountId').where('id', '=', memberId);
    return (await rows.executeTakeFirstOrThrow()).accountId;
  });

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const ctx = (login: string) => people.get(login)!.ctx;
const idOf = (login: string) => ctx(login).actor.memberId;
const enter = (login: string, password: string) => signIn(house, { login, password, address: '10.0.0.1' });
const recorded = (type: AuditType) =>
  inContext(database.db, { purpose: 'verification' }, (tx) =>
    tx
      .selectFrom('auditEntry')
      .select(['organisationId', 'actorId', 'details'])
      .where('type', '=', type)
      .orderBy('organisationId')
      .orderBy('seq')
      .execute(),
  );

test('the new password opens, the old one does not, and every session has ended', async () => {
  const old = people.get('teacher')!.password;
  const { cookie } = must(await enter('teacher', old));
  const { login, password } = must(await resetPassword(ctx('admin'), idOf('teacher')));
  expect([login, password === old]).toEqual(['teacher', false]);
  expect(await findSession(house, cookie)).toBeNull();
  expect(await enter('teacher', old)).toMatchObject({ ok: false });
  expect(await enter('teacher', password)).toMatchObject({ ok: true });
  expect(await recorded('passwordChanged')).toEqual([
    {
      organisationId: schools[0],
      actorId: idOf('admin'),
      details: JSON.stringify({ endedSessions: 1, isReset: true }),
    },
  ]);
});

test.each([
  ['a teacher', 'teacher', 'head'],
  ['the head', 'head', 'teacher'],
  ['an administrator of another school', 'admin12', 'teacher'],
  ['an administrator of their own password', 'admin', 'admin'],
])('%s is told that there is nothing, and it is on record', async (_who, by, of) => {
  const before = (await recorded('accessRefused')).length;
  expect(await resetPassword(ctx(by), idOf(of))).toEqual({ ok: false, refusal: { kind: 'notFound' } });
  expect(await recorded('accessRefused')).toHaveLength(before + 1);
});

test('what is no id at all is not found either', async () => {
  for (const refused of [await resetPassword(ctx('admin'), 'x'), await findMember(ctx('admin'), 'x')])
    expect(refused).toEqual({ ok: false, refusal: { kind: 'notFound' } });
});

test('one school does not get the key to another: only the administration resets who sits in both', async () => {
  await add('two.schools', schools[0]!, 'teacher');
  must(await addSeat(asAdministration(house), seat('two.schools', schools[1]!, 'head')));
  const { password } = people.get('two.schools')!;
  expect(await resetPassword(ctx('admin'), idOf('two.schools'))).toMatchObject({
    refusal: { kind: 'wrongState', is: 'seatElsewhere' },
  });
  expect(await enter('two.schools', password)).toMatchObject({ ok: true });
  const reset = must(await resetPassword(asAdministration(house), idOf('two.schools'), schools[0]!));
  expect(await enter('two.schools', reset.password)).toMatchObject({ ok: true });
});

test('the list to manage is for administrators, and shows a login to nobody else', async () => {
  const logins = async (login: string, action?: 'member.manage') =>
    must(await listMembers(ctx(login), action)).map((member) => member.login);
  expect(await logins('admin', 'member.manage')).toContain('teacher');
  expect(new Set(await logins('head'))).toEqual(new Set([null]));
  expect(await listMembers(ctx('head'), 'member.manage')).toMatchObject({ refusal: { kind: 'notFound' } });
  expect(must(await findMember(ctx('admin'), idOf('head')))).toMatchObject({ login: 'head' });
  expect(await findMember(ctx('head'), idOf('teacher'))).toMatchObject({ refusal: { kind: 'notFound' } });
  expect(await findMember(ctx('admin12'), idOf('teacher'))).toMatchObject({ refusal: { kind: 'notFound' } });
});

test('whoever has left has no password to reset', async () => {
  await add('leaver', schools[0]!, 'teacher');
  must(await endMember(ctx('admin'), idOf('leaver')));
  expect(await resetPassword(ctx('admin'), idOf('leaver'))).toMatchObject({ refusal: { kind: 'notFound' } });
  expect(await findMember(ctx('admin'), idOf('leaver'))).toMatchObject({ refusal: { kind: 'notFound' } });
});
