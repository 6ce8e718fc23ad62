import { inContext, readSeat } from '@qorgan/data';
import { dayOf, type Role } from '@qorgan/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { headDesk } from '../desk/head-desk.ts';
import { mySeats, signIn, switchSeat } from '../identity/index.ts';
import { viewReport } from '../report/view-report.ts';
import { report } from '../testing/story.ts';
import { broken, granted, morning, notFound, openTown, type Place, type Town } from '../testing/town.ts';
import { addMember, addSeat } from './add-member.ts';
import { changeRoles } from './change-roles.ts';
import { endMember } from './end-member.ts';
import { missingLeaders } from './missing-leaders.ts';
import { asAdministration } from './on-behalf-of.ts';

/** The other school has a head and no deputy: whoever else leads there is made here. */
let town: Town;
let implicated: string;

const password = 'teniz-tolqyny-42';
const administration = () => asAdministration(town.house());
const seat = (login: string, roles: Role[], place: Place = 'otherSchool') => ({
  organisationId: town.idOf[place],
  name: 'Сынақов',
  login,
  roles,
  position: { kk: '', ru: '' },
  phone: null,
});
/** People sign in to their oldest seat. */
const laterOn = new Date(morning.getTime() + 1000);
let logins = 0;
const newLogin = () => `one-more-${(logins += 1)}`;

const joins = async (roles: Role[], login = newLogin()) =>
  granted(await addMember(administration(), { ...seat(login, roles), password })).memberId;
const sitsToo = async (login: string, roles: Role[], place?: Place) =>
  granted(await addSeat(asAdministration(town.house(laterOn)), seat(login, roles, place))).memberId;
const leaves = async (memberId: string, place: Place = 'otherSchool') =>
  granted(await endMember(administration(), memberId, town.idOf[place]));
const becomes = (memberId: string, roles: Role[]) =>
  changeRoles(administration(), memberId, roles, town.idOf.otherSchool);
/** As it may stand in a database from before this was refused. */
const holdsAlso = (memberId: string, roles: Role[]) =>
  town.database.db.updateTable('member').set({ roles }).where('id', '=', memberId).execute();

async function seatedAs(memberId: string): Promise<Context> {
  const found = await inContext(town.database.db, { purpose: 'identity' }, (tx) =>
    readSeat(tx, town.vault, memberId, dayOf(morning)),
  );
  return { ...town.house(), actor: found!.actor };
}

/** What somebody is shown of the implicating report: the use case, the desk, and the rows alone. */
async function seenFrom(ctx: Context) {
  const viewed = await viewReport(ctx, implicated);
  const desk = await headDesk(ctx);
  const rows = await inContext(town.database.db, { actor: { ...ctx.actor, hasBeenHead: false } }, (tx) =>
    tx.selectFrom('report').select('id').where('id', '=', implicated).execute(),
  );
  const onDesk = desk?.reports.some(({ id }) => id === implicated) ?? false;
  return { viewed: viewed.ok, onDesk, rows: rows.length };
}
const all = { viewed: true, onDesk: true, rows: 1 };
const nothing = { viewed: false, onDesk: false, rows: 0 };
const areDirectWaysShown = async () =>
  granted(await viewReport(town.as('teacherElsewhere'), implicated)).directWays !== null;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());
beforeEach(async () => {
  const children = [{ pupilId: null, name: 'Бала', classLabel: '', part: 'affected' }];
  implicated = await report(town, { concernsHead: true, children }, 'teacherElsewhere');
});

test('nobody is made head and deputy of one school, in one seat or in two', async () => {
  const refused = broken('headIsNoDeputy');
  expect(await addMember(administration(), seat(newLogin(), ['head', 'deputy']))).toEqual(refused);
  expect(await addSeat(administration(), seat('headelsewhere@test', ['deputy']))).toEqual(refused);
  const login = newLogin();
  const memberId = await joins(['deputy'], login);
  expect(await addSeat(administration(), seat(login, ['teacher', 'head']))).toEqual(refused);
  await leaves(memberId);
});

test('whoever holds both all the same is the head, and the reporter is told that nobody else leads', async () => {
  const memberId = town.as('headElsewhere').actor.memberId;
  await holdsAlso(memberId, ['head', 'deputy']);
  expect(await seenFrom(await seatedAs(memberId))).toEqual(nothing);
  expect(await areDirectWaysShown()).toBe(true);

  const deputy = await joins(['deputy']);
  expect(await areDirectWaysShown()).toBe(false);
  expect(await seenFrom(await seatedAs(deputy))).toEqual(all);
  await leaves(deputy);
  await holdsAlso(memberId, ['head']);
});

test('a head who moves to another seat of theirs is the head there too', async () => {
  const login = newLogin();
  const former = await joins(['teacher'], login);
  const deputy = await sitsToo(login, ['deputy']);
  await holdsAlso(former, ['head']);
  const { cookie, actor } = granted(await signIn(town.house(), { login, password, address: '::1' }));
  expect(actor).toMatchObject({ memberId: former, hasBeenHead: true });
  const moved = granted(await switchSeat({ ...town.house(), actor }, cookie, deputy));
  expect(moved.actor).toMatchObject({ memberId: deputy, roles: ['deputy'], hasBeenHead: true });
  expect(await seenFrom({ ...town.house(), actor: moved.actor })).toEqual(nothing);
  expect((await mySeats({ ...town.house(), actor })).map((one) => one.actor.hasBeenHead)).toEqual([
    true,
    true,
  ]);
  expect(await areDirectWaysShown()).toBe(true);
  await leaves(deputy);
  await leaves(former);
});

test.each<[why: string, takesAway: (memberId: string) => Promise<unknown>]>([
  ['the seat has ended', (memberId) => leaves(memberId)],
  ['the seat has another role now', (memberId) => becomes(memberId, ['teacher'])],
])('whoever was head is still meant by "the head": %s', async (_why, takesAway) => {
  const login = newLogin();
  const headed = await joins(['head'], login);
  await takesAway(headed);
  const deputy = await sitsToo(login, ['deputy']);
  expect(await seenFrom(await seatedAs(deputy))).toEqual(nothing);
  expect(await areDirectWaysShown()).toBe(true);
  await leaves(deputy);
});

test('the head becomes a deputy in the same seat, and stays meant; not both at once', async () => {
  const memberId = await joins(['head']);
  expect(await becomes(memberId, ['head', 'deputy'])).toEqual(broken('headIsNoDeputy'));
  expect(await becomes(memberId, ['deputy', 'teacher'])).toEqual({ ok: true, value: undefined });
  const ctx = await seatedAs(memberId);
  expect(ctx.actor).toMatchObject({ roles: ['deputy', 'teacher'], hasBeenHead: true });
  expect(await seenFrom(ctx)).toEqual(nothing);
  await becomes(memberId, ['teacher']);
  await becomes(memberId, ['deputy']);
  expect(await seenFrom(await seatedAs(memberId))).toEqual(nothing);
  await leaves(memberId);
});

test('roles that a second seat holds already count too, and the deputy of one school becomes its head', async () => {
  const login = newLogin();
  const first = await joins(['deputy'], login);
  const second = await sitsToo(login, ['teacher']);
  expect(await becomes(second, ['head'])).toEqual(broken('headIsNoDeputy'));
  await becomes(first, ['teacher']);
  expect(await becomes(second, ['head'])).toMatchObject({ ok: true });
  expect(await seenFrom(await seatedAs(second))).toEqual(nothing);
  await leaves(first);
  await leaves(second);
});

test('whoever manages the people is told which reports nobody would see', async () => {
  const administrator = await seatedAs(await joins(['administrator']));
  const missing = async () => granted(await missingLeaders(administrator));
  const head = town.as('headElsewhere').actor.memberId;
  expect(await missing()).toBe('aboutHead');
  const deputy = await joins(['deputy']);
  expect(await missing()).toBeNull();
  await becomes(deputy, ['teacher']);
  await holdsAlso(head, ['teacher']);
  expect(await missing()).toBe('all');
  await holdsAlso(head, ['head']);
  await leaves(deputy);
  await leaves(administrator.actor.memberId);
  expect(await missingLeaders(town.as('headElsewhere'))).toEqual(notFound);
});

test('the head of one school may be a deputy of another', async () => {
  const deputy = await sitsToo('head@test', ['deputy']);
  expect(await seenFrom(await seatedAs(deputy))).toEqual(all);
  expect(await areDirectWaysShown()).toBe(false);
  await leaves(deputy);
});

test('a head who reports about themself sees their report and nothing of what is done with it', async () => {
  implicated = await report(town, { concernsHead: true }, 'head');
  expect(granted(await viewReport(town.as('head'), implicated))).toMatchObject({
    triage: null,
    directWays: null,
  });
  expect((await headDesk(town.as('head')))!.reports.map(({ id }) => id)).not.toContain(implicated);
});

test('a deputy who reports about the head works on it, the head learns nothing', async () => {
  implicated = await report(town, { concernsHead: true }, 'deputy');
  expect(granted(await viewReport(town.as('deputy'), implicated)).triage).not.toBeNull();
  expect(await viewReport(town.as('head'), implicated)).toEqual(notFound);
});

test('the audit trail does not tell the head either', async () => {
  const plain = await report(town, {}, 'teacher');
  implicated = await report(town, { concernsHead: true }, 'teacher');
  granted(await viewReport(town.as('deputy'), implicated));
  expect(await viewReport(town.as('head'), implicated)).toEqual(notFound);
  for (const person of ['deputy', 'head'] as const) await headDesk(town.as(person));
  const entries = await inContext(town.database.db, { actor: town.as('head').actor }, (tx) =>
    tx.selectFrom('auditEntry').select(['type', 'subjectId', 'details']).execute(),
  );
  const told = JSON.stringify(entries);
  expect(told).not.toContain(implicated);
  for (const known of [plain, town.as('teacher').actor.memberId, 'deskRead']) expect(told).toContain(known);
});

test('nobody heads a body without the role by which its cases are seen', async () => {
  const adding = (roles: Role[]) =>
    addMember(administration(), { ...seat(newLogin(), roles, 'guardianshipBody'), password });
  expect(await adding(['bodyHead'])).toEqual(broken('bodyHeadReceives'));
  const { memberId } = granted(await adding(['receiver', 'bodyHead']));
  const left = changeRoles(administration(), memberId, ['bodyHead'], town.idOf.guardianshipBody);
  expect(await left).toEqual(broken('bodyHeadReceives'));
});
