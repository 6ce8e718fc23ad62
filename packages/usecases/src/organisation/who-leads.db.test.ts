import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContext, readLetterContent, readSeat } from '@qorgan/data';
import { dayOf } from '@qorgan/domain';
import { headDesk } from '../desk/head-desk.ts';
import { findSession, signIn } from '../identity/index.ts';
import { viewReport } from '../report/view-report.ts';
import { drafted, issue, report, reportedCase } from '../testing/story.ts';
import { at, broken, granted, morning, notFound, openTown, type Person, type Town } from '../testing/town.ts';
import { trailOf } from '../testing/trail.ts';
import { endAbsence, recordAbsence } from './absences.ts';
import { changeDeputyTerm } from './change-deputy-term.ts';
import { changeRoles } from './change-roles.ts';
import { findMember } from './find-member.ts';
import { missingLeaders } from './missing-leaders.ts';
import { whoLeads } from './who-leads.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const idOf = (person: Person) => town.as(person).actor.memberId;
/** Signs in anew, as somebody does on another day. */
async function fresh(person: Person, now = morning) {
  const seat = await inContext(town.database.db, { purpose: 'identity' }, (tx) =>
    readSeat(tx, town.vault, idOf(person), dayOf(now)),
  );
  return { ...town.house(now), actor: seat!.actor };
}
const leaders = async (now = morning, by: Person = 'administrator') =>
  granted(await whoLeads(await fresh(by, now))).leaders.map(
    ({ memberId, post, isThere }) =>
      `${post} ${(['head', 'deputy', 'secondDeputy'] as const).find((one) => idOf(one) === memberId)}${isThere ? '' : '*'}`,
  );

test('a deputy leads on their days only, in sessions that are open too', async () => {
  const admin = town.as('administrator');
  const term = { from: '2026-11-19', until: '2026-11-20', order: 2 } as const;
  expect(await changeDeputyTerm(admin, idOf('deputy'), { ...term, until: '2026-11-18' })).toEqual(
    broken('untilBeforeFrom'),
  );
  granted(await changeDeputyTerm(admin, idOf('deputy'), term));
  expect(await leaders()).toEqual(['head head', 'deputy deputy', 'deputy secondDeputy']);

  const { cookie } = granted(
    await signIn(town.house(at('2026-11-20 23:00')), {
      login: 'deputy@test',
      password: 'teniz-tolqyny-42',
      address: 'x',
    }),
  );
  const reportId = await report(town, { concernsHead: true });
  const act = async (now: Date) => ({
    ...town.house(now),
    actor: (await findSession(town.house(now), cookie))!.actor,
  });
  const [lastMinute, next] = [at('2026-11-20 23:59'), at('2026-11-21 00:00')];
  granted(await viewReport(await act(lastMinute), reportId));
  expect((await headDesk(await act(lastMinute)))!.reports).toHaveLength(1);
  const after = await act(next);
  expect(after.actor.roles).toEqual(['teacher']);
  expect(await viewReport(after, reportId)).toEqual(notFound);
  expect(await headDesk(after)).toBeNull();
  expect(await leaders(next)).toEqual(['head head', 'deputy secondDeputy', 'null deputy*']);

  granted(await changeDeputyTerm(admin, idOf('deputy'), { from: null, until: null, order: 1 }));
});

test('only an administrator gives dates, only to a deputy, and it is on record', async () => {
  const open = { from: null, until: null, order: null };
  for (const by of ['head', 'deputy', 'teacher', 'headElsewhere'] as const)
    expect(await changeDeputyTerm(town.as(by), idOf('deputy'), open), by).toEqual(notFound);
  expect(await changeDeputyTerm(town.as('administrator'), idOf('teacher'), open)).toMatchObject({
    refusal: { kind: 'wrongState' },
  });
  expect(await changeDeputyTerm(town.as('administrator'), idOf('headElsewhere'), open)).toEqual(notFound);
  expect(() => changeDeputyTerm(town.as('administrator'), idOf('deputy'), { ...open, order: 0 })).toThrow(
    RangeError,
  );
  const entry = (await trailOf(town, 'school')).find(({ type }) => type === 'deputyTermChanged');
  expect(entry).toMatchObject({
    subjectId: idOf('deputy'),
    details: { former: ['', '', ''], term: ['2026-11-19', '2026-11-20', '2'] },
  });
});

test('the first deputy who is there acts for an absent head, and stops when the head is back', async () => {
  const away = { memberId: idOf('head'), from: '2026-11-19', until: '2026-11-25' } as const;
  const { id } = granted(await recordAbsence(town.as('head'), away));
  expect(await leaders()).toEqual(['actingHead deputy', 'deputy secondDeputy', 'head head*']);
  const deputyAway = granted(
    await recordAbsence(town.as('deputy'), { ...away, memberId: idOf('deputy'), until: '2026-11-19' }),
  );
  expect(await leaders()).toEqual(['actingHead secondDeputy', 'head head*', 'deputy deputy*']);
  expect(await leaders(at('2026-11-20 08:00'))).toEqual([
    'actingHead deputy',
    'deputy secondDeputy',
    'head head*',
  ]);

  // Whoever is away loses no right, and who acts for the head is a deputy where the head is implicated.
  const ordinary = await report(town);
  granted(await viewReport(town.as('head'), ordinary));
  const implicated = await report(town, { concernsHead: true });
  expect(await viewReport(town.as('head'), implicated)).toEqual(notFound);
  granted(await viewReport(town.as('secondDeputy'), implicated));

  const view = granted(await whoLeads(town.as('deputy', at('2026-11-20 08:00'))));
  expect(view.leaders.map(({ mayRecord }) => mayRecord)).toEqual([true, false, false]);
  granted(await endAbsence(town.as('head', at('2026-11-20 09:00')), id));
  expect((await leaders(at('2026-11-20 09:00')))[0]).toBe('head head');
  expect((await leaders())[0]).toBe('actingHead secondDeputy');
  expect(await endAbsence(town.as('head', at('2026-11-20 09:10')), id)).toMatchObject({
    refusal: { kind: 'wrongState' },
  });
  granted(await endAbsence(town.as('administrator'), deputyAway.id));
  const types = (await trailOf(town, 'school')).map(({ type }) => type);
  expect(types.filter((type) => type === 'absenceRecorded')).toHaveLength(2);
  expect(types.filter((type) => type === 'absenceEnded')).toHaveLength(2);
});

test('whoever acts for the head signs as that, and only while they act', async () => {
  const noon = at('2026-11-24 12:00');
  const { caseId } = await reportedCase(town);
  const referralId = await drafted(town, caseId, 'p8.police');
  const signedBy = async (person: Person) => {
    const { id } = granted(await issue(town, referralId, null, noon, false, person));
    const content = await inContext(town.database.db, { actor: town.as('head').actor }, async (tx) =>
      readLetterContent(tx, await town.vault.of(tx, town.idOf.school), id),
    );
    return (JSON.parse(content!) as { signatory: { position: object } }).signatory.position;
  };
  const own = { kk: 'қызметкер', ru: 'сотрудник' };
  expect(await signedBy('deputy')).toEqual(own);
  const away = { memberId: idOf('head'), from: '2026-11-24', until: '2026-11-24' } as const;
  const { id } = granted(await recordAbsence(town.as('head'), away));
  const acting = { kk: 'қызметкердің міндетін атқарушы', ru: 'И.о. сотрудник' };
  expect(await signedBy('deputy')).toEqual(acting);
  expect(await signedBy('secondDeputy')).toEqual(own);
  expect(await signedBy('head')).toEqual(own);
  granted(await endAbsence(town.as('head', noon), id));
  expect(await signedBy('deputy')).toEqual(own);
});

test('an absence is written by the person, the head or an administrator, and by nobody else', async () => {
  const away = { memberId: idOf('secondDeputy'), from: '2027-03-01', until: null } as const;
  for (const by of ['teacher', 'deputy', 'psychologist', 'headElsewhere'] as const)
    expect(await recordAbsence(town.as(by), away), by).toEqual(notFound);
  for (const by of ['secondDeputy', 'head', 'administrator'] as const) {
    const { id } = granted(await recordAbsence(town.as(by), away));
    expect(await endAbsence(town.as('deputy'), id)).toEqual(notFound);
    granted(await endAbsence(town.as(by), id));
  }
  expect(await recordAbsence(town.as('head'), { ...away, until: '2027-02-01' })).toEqual(
    broken('untilBeforeFrom'),
  );
  expect(await recordAbsence(town.as('teacher'), { ...away, memberId: idOf('teacher') })).toMatchObject({
    refusal: { kind: 'wrongState' },
  });
  expect(await whoLeads(town.as('teacher'))).toEqual(notFound);
});

test('where everybody is away, that is said; a report is taken all the same', async () => {
  const ids: string[] = [];
  for (const person of ['head', 'deputy', 'secondDeputy'] as const) {
    const away = { memberId: idOf(person), from: '2026-12-28', until: '2026-12-31' } as const;
    ids.push(granted(await recordAbsence(town.as(person), away)).id);
  }
  const now = at('2026-12-29 10:00');
  expect(granted(await whoLeads(town.as('administrator', now))).isNobodyThere).toBe(true);
  const reportId = await report(town, { noticedOn: '2026-12-29', noticedTime: '09:00' }, 'teacher', now);
  expect(granted(await viewReport(town.as('teacher', now), reportId))).toMatchObject({
    directWays: null,
    isSomebodyThere: false,
  });
  for (const id of ids) granted(await endAbsence(town.as('administrator'), id));
  expect(granted(await viewReport(town.as('teacher', now), reportId)).isSomebodyThere).toBe(true);
});

test('who is out of their dates is missed; a deputy made anew is not bound by the dates of before', async () => {
  const admin = town.as('administrator');
  const over = { from: null, until: '2026-11-18', order: null } as const;
  for (const person of ['deputy', 'secondDeputy'] as const)
    granted(await changeDeputyTerm(admin, idOf(person), over));
  expect(await missingLeaders(admin)).toEqual({ ok: true, value: 'aboutHead' });
  granted(await changeRoles(admin, idOf('deputy'), ['teacher']));
  granted(await changeRoles(admin, idOf('deputy'), ['deputy']));
  expect(await missingLeaders(admin)).toEqual({ ok: true, value: null });
  const { term } = granted(await findMember(admin, idOf('deputy')));
  expect(term).toEqual({ from: null, until: null, order: null });
});
