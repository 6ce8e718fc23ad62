import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  look,
  openTown,
  record,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { headDesk } from './head-desk.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const desk = async (by: Person, now = at('2026-11-19 11:00')) => (await headDesk(town.as(by, now)))!;

test.each<Person>(['teacher', 'psychologist', 'administrator', 'police', 'commission'])(
  'the %s has none',
  async (person) => {
    expect(await headDesk(town.as(person))).toBeNull();
  },
);

test('danger comes first, then who needs a doctor, then who waits longest', async () => {
  const first = await report(town, {}, 'teacher', at('2026-11-19 10:10'));
  const doctor = await report(town, { doctorNeeded: true }, 'teacher', at('2026-11-19 10:15'));
  const danger = await report(town, { dangerNow: true }, 'teacher', at('2026-11-19 10:20'));
  const second = await report(town, {}, 'teacher', at('2026-11-19 10:12'));
  const elsewhere = await report(
    town,
    { dangerNow: true, children: [{ pupilId: null, name: 'Бала', classLabel: '', part: 'affected' }] },
    'teacherElsewhere',
  );
  const waiting = (await desk('head')).reports.map(({ id }) => id);
  expect(waiting).toEqual([danger, doctor, first, second]);
  expect(waiting).not.toContain(elsewhere);
});

test('the case that presses most comes first; what is done asks for nothing', async () => {
  const bullying = await reportedCase(town, ['bullying']);
  const violence = await reportedCase(town, ['violence']);
  const order = async (now: Date) => (await desk('head', now)).due.map(({ file }) => file.id);
  expect(new Set(await order(at('2026-11-19 10:40')))).toEqual(new Set([bullying.caseId, violence.caseId]));
  // The commission was to be told by the 24th.
  expect((await order(at('2026-11-25 09:00')))[0]).toBe(violence.caseId);

  const how = { channel: 'phone', takenBy: 'кезекші', incomingNumber: null, referralId: null } as const;
  for (const recipient of ['police', 'childRightsBody', 'regionalCommissioner'] as const)
    expect((await record(town, bullying.caseId, { kind: 'noticeGiven', recipient, ...how })).ok).toBe(true);
  const [onDesk] = (await desk('head')).due.filter(({ file }) => file.id === bullying.caseId);
  expect(onDesk!.open.map(({ id }) => id)).toEqual(['p9.bullying']);
  await record(town, bullying.caseId, { kind: 'bullyingTrackBegun', by: 'психолог', note: null });
  expect((await desk('head')).settled.map(({ id }) => id)).toEqual([bullying.caseId]);
  expect((await look(town, bullying.caseId)).duties.every(({ attention }) => attention === 'settled')).toBe(
    true,
  );
});

test('the time of 11.3 is on the desk before any case is, and stands beside the next step once there is one', async () => {
  const clockOf = async (id: string) => (await desk('head')).reports.find((one) => one.id === id)!.clock;
  const violence = await report(town);
  expect(await clockOf(violence)).toMatchObject({
    is: 'runs',
    isCertain: true,
    due: { lastDay: '2026-11-24' },
  });
  expect(await clockOf(await report(town, { seemingKind: 'unsure' }))).toMatchObject({ isCertain: false });
  expect(await clockOf(await report(town, { seemingKind: 'bullying' }))).toMatchObject({ is: 'notNamed' });

  const caseOf = async (caseId: string, now?: Date) =>
    (await desk('head', now)).due.find(({ file }) => file.id === caseId)!;
  const { caseId } = await reportedCase(town, ['violence']);
  expect(await caseOf(caseId)).toMatchObject({
    next: { due: { kind: 'immediate' } },
    commission: { id: 'p11.3.commission', state: 'open', due: { lastDay: '2026-11-24' } },
  });
  const late = await caseOf(caseId, at('2026-11-25 09:00'));
  expect(late.open[0]!.id).toBe('p11.3.commission');
  expect(late.next, 'what is overdue does not hide the immediate step').toMatchObject({
    due: { kind: 'immediate' },
  });
  const bullying = await reportedCase(town, ['bullying']);
  expect((await caseOf(bullying.caseId)).commission).toMatchObject({
    state: 'notOwed',
    notOwed: { code: 'kindNotNamed' },
  });
});

test('a case that implicates the head is on the deputies’ desk alone', async () => {
  const { caseId } = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  const onDesk = async (by: Person) => (await desk(by)).due.map(({ file }) => file.id);
  expect(await onDesk('deputy')).toContain(caseId);
  expect(await onDesk('head')).not.toContain(caseId);
});

test('looking at the desk is on record, with the ids of what was shown and no word of it', async () => {
  const shown = await desk('deputy');
  const last = (await trailOf(town, 'school')).at(-1)!;
  expect(last).toMatchObject({
    type: 'deskRead',
    actorId: town.as('deputy').actor.memberId,
    subjectId: null,
  });
  expect(last.details.reports).toEqual(expect.arrayContaining(shown.reports.map(({ id }) => id)));
  expect(JSON.stringify(last)).not.toMatch(/\p{Script=Cyrillic}/u);
});
