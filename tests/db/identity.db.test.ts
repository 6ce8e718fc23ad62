import { createHash } from 'node:crypto';
import { inContext, verifyAudit } from '@qorgan/data';
import type { Result, Role } from '@qorgan/domain';
import {
  addMember,
  addSeat,
  asAdministration,
  changePassword,
  changeRoles,
  dropHeldForm,
  endMember,
  findSession,
  heldFor,
  holdForm,
  listMembers,
  mySeats,
  mySessions,
  openHeldForm,
  sessionOwner,
  signIn,
  signOut,
  signOutEverywhere,
  switchSeat,
  type Context,
} from '@qorgan/usecases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  granted,
  homeOf,
  hours,
  later,
  minutes,
  openSmallTown,
  password,
  start,
  type SmallTown,
} from './small-town.ts';

let town: SmallTown;
beforeAll(async () => {
  town = await openSmallTown();
});
afterAll(() => town.database.close());

const elsewhere = '198.51.100.7';
const enter = (login: string, at = start, given = password, address = homeOf(login)) =>
  signIn(town.house(at), { login, password: given, address });
const wait = (result: Result<unknown>) =>
  !result.ok && result.refusal.kind === 'tooSoon' ? result.refusal.seconds : 0;
const trail = (type: string) =>
  town.database.db
    .selectFrom('auditEntry')
    .selectAll()
    .where('type', '=', type as 'signedIn')
    .execute();

describe('signing in', () => {
  test('gives a session that says who it is', async () => {
    const ctx = (await town.join('aigul', ['teacher']))();
    const { cookie, expiresAt, actor } = granted(await enter(' AIGUL '));
    expect(actor).toEqual(ctx.actor);
    expect(actor).toMatchObject({
      organisationId: town.school,
      organisationKind: 'school',
      roles: ['teacher'],
    });
    expect(expiresAt).toEqual(later(hours(8)));
    expect(await findSession(town.house(), cookie)).toEqual({
      actor,
      isActingHead: false,
      name: 'Name of aigul',
      organisation: {
        id: town.school,
        kind: 'school',
        names: { kk: 'School', ru: 'School', en: 'School' },
        regionId: expect.any(String),
      },
    });
  });

  test('the database holds neither the cookie, nor the login, nor the password', async () => {
    await town.join('saule', ['teacher']);
    const { cookie } = granted(await enter('saule'));
    const { db } = town.database;
    const sessions = await db.selectFrom('session').select('id').execute();
    expect(sessions.map(({ id }) => id)).toContain(createHash('sha256').update(cookie).digest('hex'));
    const tables = ['account', 'member', 'session', 'signInThrottle', 'auditEntry', 'heldForm'] as const;
    for (const table of tables) {
      const text = JSON.stringify(await db.selectFrom(table).selectAll().execute(), (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : (value as unknown),
      );
      for (const secret of [cookie, 'saule', 'Name of', password]) expect(text, table).not.toContain(secret);
    }
  });

  test('an unknown login and a wrong password get the same answer', async () => {
    await town.join('dana', ['teacher']);
    const wrong = await enter('dana', later(minutes(1)), 'not the password');
    const unknown = await enter('nobody-here', later(minutes(1)), 'not the password');
    expect(unknown).toEqual(wrong);
    expect(wrong).toEqual({ ok: false, refusal: { kind: 'ruleBroken', rule: 'wrongCredentials' } });
    const refused = await trail('signInRefused');
    expect(refused.filter(({ organisationId }) => organisationId === town.school)).toHaveLength(1);
    expect(refused.every(({ actorId, refused }) => actorId === null && refused === 'wrongCredentials')).toBe(
      true,
    );
  });

  test('an unknown login takes the time of a wrong password', async () => {
    await town.join('timed', ['teacher']);
    const took = async (login: string, n: number) => {
      const began = performance.now();
      await enter(login, later(hours(2 * n)), 'not the password');
      return performance.now() - began;
    };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 1; n <= 9; n += 1) {
      known.push(await took('timed', n));
      unknown.push(await took('untimed', n));
    }
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
    expect(median(unknown) / median(known)).toBeLessThan(2);
  });

  test('a password of a megabyte is wrong, not a burden', async () => {
    await town.join('large', ['teacher']);
    expect((await enter('large', start, 'x'.repeat(1_000_000))).ok).toBe(false);
    expect((await enter('large', start, '')).ok).toBe(false);
  });
});

describe('guessing is slowed down', () => {
  test('the wait grows to a minute and never beyond, and the right password then goes in', async () => {
    await town.join('guessed', ['head']);
    let at = later(hours(1)).getTime();
    const waits: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      const seconds = wait(await enter('guessed', new Date(at), 'guess', elsewhere));
      if (seconds > 0) waits.push(seconds);
      at += seconds * 1000;
    }
    expect(waits.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 32, 60]);
    expect(waits.length).toBeGreaterThan(20);
    expect(waits.slice(7).every((seconds) => seconds === 60)).toBe(true);

    const blocked = wait(await enter('guessed', new Date(at), password, elsewhere));
    expect(blocked).toBeLessThanOrEqual(60);
    expect((await enter('guessed', new Date(at + blocked * 1000), password, elsewhere)).ok).toBe(true);
  });

  test('trying at a closed door does not keep it closed', async () => {
    await town.join('patient', ['head']);
    let at = later(hours(1)).getTime();
    let closed = 0;
    for (let n = 0; closed < 60; n += 1) {
      closed = wait(await enter('patient', new Date(at), 'guess', elsewhere));
      if (closed < 60) at += closed * 1000;
      expect(n).toBeLessThan(100);
    }
    for (let second = 1; second < 60; second += 7)
      expect(wait(await enter('patient', new Date(at + second * 1000), 'guess', elsewhere))).toBe(
        60 - second,
      );
    expect((await enter('patient', new Date(at + 60_000), password, elsewhere)).ok).toBe(true);
  });

  test('guessing at a login from anywhere does not keep its owner out where they always sign in', async () => {
    await town.join('needed', ['head']);
    const at = later(hours(1));
    for (let n = 0; n < 40; n += 1) await enter('needed', at, 'guess', `203.0.113.${n}`);
    expect(wait(await enter('needed', at, password, '203.0.113.200'))).toBeGreaterThan(0);
    expect((await enter('needed', at, password)).ok).toBe(true);
  });

  test('guessing at many logins from one address slows the address, not those who are known there', async () => {
    await town.join('colleague', ['teacher']);
    const [at, school] = [later(hours(1)), homeOf('colleague')];
    for (let n = 0; n < 40; n += 1) await enter(`made-up-${n}`, at, 'guess', school);
    expect(wait(await enter('made-up-99', at, 'guess', school))).toBeGreaterThan(0);
    expect((await enter('colleague', at, password, school)).ok).toBe(true);
  });

  test('an IPv6 network is one address', async () => {
    const at = later(hours(3));
    for (let n = 0; n < 45; n += 1) await enter(`sixth-${n}`, at, 'guess', `2001:db8:0:7::${n.toString(16)}`);
    expect(wait(await enter('sixth-99', at, 'guess', '2001:0db8:0000:0007:ffff::1'))).toBeGreaterThan(0);
    expect(wait(await enter('sixth-99', at, 'guess', '2001:db8:0:8::1'))).toBe(0);
  });

  test('guesses sent all at once are counted one by one', async () => {
    await town.join('burst', ['head']);
    const at = later(hours(1));
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => enter('burst', at, 'guess', elsewhere)),
    );
    expect(answers.filter((answer) => wait(answer) === 0).length).toBeLessThanOrEqual(6);
  });

  test('a success forgives the login its failures', async () => {
    await town.join('forgiven', ['teacher']);
    for (let n = 0; n < 4; n += 1) await enter('forgiven', start, 'guess');
    expect((await enter('forgiven')).ok).toBe(true);
    for (let n = 0; n < 4; n += 1) expect(wait(await enter('forgiven', start, 'guess'))).toBe(0);
    expect((await enter('forgiven')).ok).toBe(true);
  });
});

describe('a session ends', () => {
  const session = async (login: string) => {
    await town.join(login, ['teacher']);
    return granted(await enter(login)).cookie;
  };

  test('after eight hours in which nobody did anything', async () => {
    const cookie = await session('idle');
    expect(await findSession(town.house(later(hours(8) - 1)), cookie)).not.toBeNull();
    const other = await session('idle2');
    expect(await findSession(town.house(later(hours(8))), other)).toBeNull();
  });

  test('later while somebody is active, and the cookie is given anew', async () => {
    const cookie = await session('active');
    expect((await findSession(town.house(later(minutes(4))), cookie))!.freshCookie).toBeUndefined();
    const seen = await findSession(town.house(later(hours(7))), cookie);
    expect(seen!.freshCookie).toEqual({ value: cookie, expiresAt: later(hours(15)) });
    expect(await findSession(town.house(later(hours(14))), cookie)).not.toBeNull();
  });

  test('after seven days whatever was done', async () => {
    const cookie = await session('restless');
    for (let hour = 7; hour < 168; hour += 7)
      expect(await findSession(town.house(later(hours(hour))), cookie), `${hour} h`).not.toBeNull();
    const last = await findSession(town.house(later(hours(168) - 1)), cookie);
    expect(last!.freshCookie!.expiresAt).toEqual(later(hours(168)));
    expect(await findSession(town.house(later(hours(168))), cookie)).toBeNull();
  });

  test('when its person signs out', async () => {
    const cookie = await session('leaving');
    await signOut(town.house(), cookie);
    expect(await findSession(town.house(), cookie)).toBeNull();
    expect(await sessionOwner(town.house(), cookie)).toBeNull();
    await expect(signOut(town.house(), cookie)).resolves.toBeUndefined();
    await expect(signOut(town.house(), 'no such cookie')).resolves.toBeUndefined();
    expect(await findSession(town.house(), '')).toBeNull();
  });

  test('everywhere, when its person says so', async () => {
    const ctx = (await town.join('everywhere', ['teacher']))();
    const cookies = [granted(await enter('everywhere')).cookie, granted(await enter('everywhere')).cookie];
    const other = await session('untouched');
    const listed = await mySessions(ctx, cookies[0]);
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    expect(await signOutEverywhere(ctx)).toEqual({ ended: 3 });
    for (const cookie of cookies) expect(await findSession(town.house(), cookie)).toBeNull();
    expect(await findSession(town.house(), other)).not.toBeNull();
  });

  test('when its person leaves the school', async () => {
    const cookie = await session('gone');
    const { actor } = (await findSession(town.house(), cookie))!;
    await town.join('office', ['administrator']);
    granted(await endMember(asAdministration(town.house()), actor.memberId, town.school));
    expect(await findSession(town.house(), cookie)).toBeNull();
    const again = await enter('gone');
    expect(again).toEqual({ ok: false, refusal: { kind: 'ruleBroken', rule: 'wrongCredentials' } });
  });

  test('even where only the seat was ended and the session row is still there', async () => {
    const cookie = await session('lingering');
    const { actor } = (await findSession(town.house(), cookie))!;
    await town.database.db
      .updateTable('member')
      .set({ endedAt: start })
      .where('id', '=', actor.memberId)
      .execute();
    expect(await findSession(town.house(), cookie)).toBeNull();
  });

  test('and for a week still tells whose it was', async () => {
    const cookie = await session('late');
    const { accountId } = (await findSession(town.house(), cookie))!.actor;
    const ended = later(hours(8));
    expect(await findSession(town.house(ended), cookie)).toBeNull();
    expect(await sessionOwner(town.house(ended), cookie)).toBe(accountId);
    await town.join('somebody-else', ['teacher']);
    expect(await sessionOwner(town.house(later(hours(8 + 7 * 24) - 1)), cookie)).toBe(accountId);
    expect(await sessionOwner(town.house(later(hours(8 + 7 * 24))), cookie)).toBeNull();
  });
});

describe('a form that came too late', () => {
  test('is kept for its account, a week, until it is dropped', async () => {
    const { accountId } = (await town.join('typing', ['teacher']))().actor;
    const content = 'Бала жылап отыр';
    const hold = () => holdForm(town.house(), { accountId, content });
    const [id, tooOld, others] = [await hold(), await hold(), await hold()];
    const rows = await town.database.db.selectFrom('heldForm').selectAll().execute();
    for (const row of rows) {
      expect(Buffer.from(row.content).includes(Buffer.from('Бала'))).toBe(false);
      expect([id, tooOld, others]).not.toContain(row.id);
    }
    const other = (await town.join('other-typing', ['teacher']))().actor.accountId;
    expect(await openHeldForm(town.house(), { id: others, accountId: other })).toBeNull();
    await dropHeldForm(town.house(), { id: others, accountId: other });
    expect(await openHeldForm(town.house(), { id: others, accountId })).toBe(content);

    const monday = later(heldFor - 1);
    expect(await openHeldForm(town.house(monday), { id, accountId })).toBe(content);
    expect(await openHeldForm(town.house(monday), { id, accountId })).toBe(content);
    await dropHeldForm(town.house(monday), { id, accountId });
    expect(await openHeldForm(town.house(monday), { id, accountId })).toBeNull();
    expect(heldFor).toBe(hours(7 * 24));
    expect(await openHeldForm(town.house(later(heldFor)), { id: tooOld, accountId })).toBeNull();
  });

  test('what nobody came back for is wiped when the next person signs in', async () => {
    const { accountId } = (await town.join('never-back', ['teacher']))().actor;
    await holdForm(town.house(), { accountId, content: 'x' });
    const left = () =>
      town.database.db.selectFrom('heldForm').selectAll().where('accountId', '=', accountId).execute();
    granted(await enter('typing', later(heldFor - 1)));
    expect(await left()).toHaveLength(1);
    granted(await enter('typing', later(heldFor)));
    expect(await left()).toEqual([]);
  });
});

describe('changing the password', () => {
  const next = 'tau-basyndagy-kar-7';

  test('ends all other sessions and lets in with the new one only', async () => {
    const ctx = (await town.join('careful', ['teacher']))();
    const { cookie } = granted(await enter('careful'));
    const { cookie: other } = granted(await enter('careful'));
    const changed = await changePassword(ctx, { current: password, next, keep: cookie });
    expect(changed).toEqual({ ok: true, value: { endedSessions: 2 } });
    expect(await findSession(town.house(), cookie)).not.toBeNull();
    expect(await findSession(town.house(), other)).toBeNull();
    expect((await enter('careful')).ok).toBe(false);
    expect((await enter('careful', start, next)).ok).toBe(true);
  });

  test('needs the current one, and guessing it is slowed down', async () => {
    const ctx = (await town.join('open-session', ['teacher']))();
    const guess = (at: Date) => changePassword({ ...ctx, now: at }, { current: 'guess', next });
    for (let n = 0; n < 6; n += 1)
      expect(await guess(start)).toEqual({
        ok: false,
        refusal: { kind: 'ruleBroken', rule: 'wrongCredentials' },
      });
    expect(wait(await guess(start))).toBeGreaterThan(0);
    expect((await enter('open-session')).ok).toBe(true);
  });

  test.each(['short', 'aaaaaaaaaaaaaa', '1234567890123', 'Password2026!', 'құпиясөз2026', 'пароль123456'])(
    'refuses %s',
    async (weak) => {
      const ctx = (await town.join(`weak-${Buffer.from(weak).toString('hex').slice(0, 20)}`, ['teacher']))();
      expect(await changePassword(ctx, { current: password, next: weak })).toEqual({
        ok: false,
        refusal: { kind: 'ruleBroken', rule: 'passwordWeak' },
      });
    },
  );

  test('takes a sentence in Kazakh', async () => {
    const ctx = (await town.join('poet', ['teacher']))();
    const said = 'қыстың көзі қырауда';
    expect((await changePassword(ctx, { current: password, next: said })).ok).toBe(true);
    expect((await enter('poet', start, said.normalize('NFD'))).ok).toBe(true);
  });
});

describe('two seats', () => {
  test('one account acts from either, and each organisation has it on record', async () => {
    await town.join('both', ['teacher']);
    const seat = { name: 'Both', login: 'both', position: { kk: '', ru: '' }, phone: null };
    const { memberId } = granted(
      await addSeat(asAdministration(town.house(later(1000))), {
        ...seat,
        organisationId: town.otherSchool,
        roles: ['psychologist'],
      }),
    );
    const { cookie, actor } = granted(await enter('both'));
    const ctx: Context = { ...town.house(), actor };
    expect(actor.organisationId).toBe(town.school);
    expect((await mySeats(ctx)).map(({ organisation }) => organisation.id)).toEqual([
      town.school,
      town.otherSchool,
    ]);

    const switched = granted(await switchSeat(ctx, cookie, memberId));
    expect(switched.actor).toMatchObject({ organisationId: town.otherSchool, roles: ['psychologist'] });
    expect((await findSession(town.house(), cookie))!.actor).toEqual(switched.actor);
    const entries = (await trail('signedIn')).filter(({ actorId }) => actorId === memberId);
    expect(entries).toMatchObject([{ organisationId: town.otherSchool }]);

    granted(await endMember(asAdministration(town.house()), memberId, town.otherSchool));
    expect(await findSession(town.house(), cookie)).toBeNull();
    expect(granted(await enter('both')).actor.organisationId).toBe(town.school);
  });

  test("nobody moves to somebody else's seat or with somebody else's session", async () => {
    const one = (await town.join('seat-one', ['teacher']))();
    const two = (await town.join('seat-two', ['head']))();
    const { cookie } = granted(await enter('seat-one'));
    const { cookie: others } = granted(await enter('seat-two'));
    const notFound = { ok: false, refusal: { kind: 'notFound' } };
    expect(await switchSeat(one, cookie, two.actor.memberId)).toEqual(notFound);
    expect(await switchSeat(one, others, one.actor.memberId)).toEqual(notFound);
    expect((await findSession(town.house(), cookie))!.actor).toEqual(one.actor);
  });
});

describe('people of an organisation', () => {
  const person = (login: string) => ({
    name: 'Әсем',
    login,
    roles: ['teacher' as const],
    position: { kk: 'мұғалім', ru: 'учитель' },
    phone: '+7 701 000 00 00',
  });

  test('an administrator adds a colleague, who signs in with the password that was made', async () => {
    const administrator = (await town.join('admin-1', ['administrator']))();
    const added = granted(
      await addMember(administrator, { ...person('assem'), organisationId: town.school }),
    );
    expect(added.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){2}$/);
    expect(granted(await enter('assem', start, added.password)).actor.memberId).toBe(added.memberId);
  });

  test('nobody else adds or ends anybody, and the try is on record', async () => {
    const head = (await town.join('head-1', ['head', 'psychologist', 'teacher']))();
    const administrator = (await town.join('admin-2', ['administrator'], town.otherSchool))();
    const notFound = { ok: false, refusal: { kind: 'notFound' } };
    const before = (await trail('accessRefused')).length;
    for (const ctx of [head, administrator]) {
      expect(await addMember(ctx, { ...person('unwanted'), organisationId: town.school })).toEqual(notFound);
      expect(await endMember(ctx, head.actor.memberId)).toEqual(notFound);
    }
    expect((await trail('accessRefused')).length).toBe(before + 4);
    expect((await enter('unwanted')).ok).toBe(false);
  });

  test('roles change in the seat: sessions go on with the new ones, and both are on record', async () => {
    const administrator = (await town.join('admin-roles', ['administrator']))();
    const colleague = (await town.join('promoted', ['teacher']))();
    const { cookie } = granted(await enter('promoted'));
    const change = (roles: Role[], by: Context = administrator) =>
      changeRoles(by, colleague.actor.memberId, roles);
    const notFound = { ok: false, refusal: { kind: 'notFound' } };
    expect(await change(['head'], colleague)).toEqual(notFound);
    expect(await change(['receiver'])).toMatchObject({ ok: false, refusal: { kind: 'wrongState' } });
    granted(await change(['teacher', 'deputy']));
    expect((await findSession(town.house(), cookie))!.actor.roles).toEqual(['teacher', 'deputy']);
    expect((await trail('rolesChanged')).map(({ subjectId, details }) => [subjectId, details])).toEqual([
      [colleague.actor.memberId, '{"former":["teacher"],"roles":["teacher","deputy"]}'],
    ]);
    granted(await endMember(administrator, colleague.actor.memberId));
    expect(await change(['teacher'])).toEqual(notFound);
  });

  test('the last administrator keeps the role', async () => {
    const alone = (await town.join('admin-alone', ['administrator'], town.body))();
    const change = (roles: Role[]) => changeRoles(alone, alone.actor.memberId, roles);
    expect(await change(['receiver'])).toEqual({
      ok: false,
      refusal: { kind: 'ruleBroken', rule: 'lastAdministrator' },
    });
    granted(await change(['receiver', 'administrator']));
    const { receivesHere } = await town.database.db
      .selectFrom('organisation')
      .select('receivesHere')
      .where('id', '=', town.body)
      .executeTakeFirstOrThrow();
    expect(receivesHere).toBe(true);
    granted(await endMember(asAdministration(town.house()), alone.actor.memberId, town.body));
  });

  test('a login is given once, whatever its capitals; a refused seat leaves no account', async () => {
    const administrator = (await town.join('admin-3', ['administrator']))();
    granted(await addMember(administrator, { ...person('single'), organisationId: town.school }));
    const again = await addMember(administrator, { ...person('Single'), organisationId: town.school });
    expect(again).toEqual({ ok: false, refusal: { kind: 'ruleBroken', rule: 'loginTaken' } });

    const receiver = { ...person('misplaced'), roles: ['receiver' as const], organisationId: town.school };
    const unfit = { ok: false, refusal: { kind: 'wrongState', is: 'school', needs: 'receiver' } };
    expect(await addMember(administrator, receiver)).toEqual(unfit);
    expect((await addMember(administrator, { ...receiver, roles: ['teacher'] })).ok).toBe(true);
  });

  test('the last administrator stays, one of two may go', async () => {
    const first = (await town.join('admin-body', ['administrator'], town.body))();
    const last = await endMember(first, first.actor.memberId);
    expect(last).toEqual({ ok: false, refusal: { kind: 'ruleBroken', rule: 'lastAdministrator' } });
    const second = (await town.join('admin-body-2', ['administrator'], town.body))();
    const both = await Promise.all([
      endMember(first, first.actor.memberId),
      endMember(second, second.actor.memberId),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a body receives here as long as somebody there receives', async () => {
    const receivesHere = async () =>
      (
        await town.database.db
          .selectFrom('organisation')
          .select('receivesHere')
          .where('id', '=', town.body)
          .executeTakeFirstOrThrow()
      ).receivesHere;
    expect(await receivesHere()).toBe(false);
    const receiver = (await town.join('receiving', ['receiver'], town.body))();
    expect(await receivesHere()).toBe(true);
    granted(await endMember(asAdministration(town.house()), receiver.actor.memberId, town.body));
    expect(await receivesHere()).toBe(false);
  });

  test('colleagues see names, only an administrator logins and phones', async () => {
    const teacher = (await town.join('teacher-9', ['teacher'], town.otherSchool))();
    const administrator = (await town.join('admin-9', ['administrator'], town.otherSchool))();
    granted(await addMember(administrator, { ...person('with-phone'), organisationId: town.otherSchool }));
    const seen = granted(await listMembers(teacher));
    expect(seen.map(({ name }) => name)).toContain('Әсем');
    expect(seen.every(({ login, phone }) => login === null && phone === null)).toBe(true);
    const managed = granted(await listMembers(administrator)).find(({ login }) => login === 'with-phone');
    expect(managed).toMatchObject({ phone: '+7 701 000 00 00', position: { kk: 'мұғалім' } });
  });
});

test('all of it is on record, unbroken', async () => {
  const found = await verifyAudit(town.database.db, town.vault);
  expect(found.filter(({ ok }) => !ok)).toEqual([]);
  const seen = await inContext(town.database.db, { purpose: 'verification' }, (tx) =>
    tx.selectFrom('auditEntry').select('type').distinct().execute(),
  );
  expect(seen.map(({ type }) => type).toSorted()).toEqual([
    'accessRefused',
    'memberAdded',
    'memberEnded',
    'passwordChanged',
    'rolesChanged',
    'signInRefused',
    'signedIn',
    'signedOut',
    'signedOutEverywhere',
  ]);
});
