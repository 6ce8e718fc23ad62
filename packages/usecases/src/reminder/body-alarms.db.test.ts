import { inContext } from '@qorgan/data';
import { dayOf, timeOf } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  appointCaseManager,
  blankBodyChild,
  closeBodyCase,
  openBodyCase,
  sendOnward,
  viewBodyCase,
} from '../body/index.ts';
import { enterShifts } from '../rota/index.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { clockOf } from '../testing/clock.ts';
import { brokenTrails, trailOf } from '../testing/index.ts';
import { at, granted, openTown, type Town } from '../testing/town.ts';
import { countNewReminders, myReminders } from './my-reminders.ts';

let town: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
});
afterAll(() => town.database.close());

const { plan, deliver, strike } = clockOf(() => town);

const organisationId = () => town.idOf.guardianshipBody;
const worker = (now: string) => town.as('guardianshipBody', at(now));
const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', birthDate: '2015-05-05' };

/** A case that the body opened on what it heard at this moment. */
async function opened(now: string): Promise<string> {
  const heard = { circumstance: 'p4.4' as const, from: 'көршісі', words: 'Айқай естілді.' };
  const arrived = { kind: 'outside' as const, heard, receivedAt: at(now), noticedAt: null };
  return granted(await openBodyCase(worker(now), { arrived, kinds: ['violence'], child })).id;
}
const names = () =>
  new Map([
    [town.as('guardianshipBody').actor.memberId, 'receiver'],
    [bodies.as('bodyHead').actor.memberId, 'bodyHead'],
    [bodies.as('caseManager').actor.memberId, 'caseManager'],
  ]);
/** Who was told of a duty of this case, in the order it fell due. */
async function told(caseId: string, duty: string): Promise<string[]> {
  const rows = await inContext(
    town.database.db,
    { purpose: 'clock', organisationId: organisationId() },
    (tx) =>
      tx
        .selectFrom('reminder')
        .selectAll()
        .where('subjectId', '=', caseId)
        .where('duty', '=', duty as 'p12.1.upward')
        .where('deliveredAt', 'is not', null)
        .orderBy('dueAt')
        .execute(),
  );
  const by = Map.groupBy(rows, ({ dueAt, step }) => `${dayOf(dueAt)} ${timeOf(dueAt)} ${step}`);
  return [...by].map(([when, of]) => {
    const whom = of.map(({ memberId }) => names().get(memberId)).toSorted();
    return `${when}: ${whom.join(', ')}`;
  });
}
/** When the clock looks at a case next. */
const looksAt = async (caseId: string) => {
  const { at } = await town.database.db
    .selectFrom('wakeUp')
    .select('at')
    .where('subjectId', '=', caseId)
    .executeTakeFirstOrThrow();
  return at && `${dayOf(at)} ${timeOf(at)}`;
};

test('order-2026/12.1: an hour that runs on a Friday night alarms every receiver, once for each step', async () => {
  const caseId = await opened('2026-11-20 18:30');
  for (const now of ['18:31', '19:00', '19:00', '19:05', '19:15', '19:31']) await strike(`2026-11-20 ${now}`);
  await strike('2026-11-23 08:01');
  expect(await told(caseId, 'p12.1.upward')).toEqual([
    '2026-11-20 19:00 half: bodyHead, receiver',
    '2026-11-20 19:15 unanswered: bodyHead, receiver',
    '2026-11-20 19:30 overdue: bodyHead, receiver',
    '2026-11-23 08:00 morning: bodyHead, receiver',
  ]);
  const head = bodies.as('bodyHead', at('2026-11-23 09:00'));
  expect(await countNewReminders(head)).toBeGreaterThan(0);
  const mine = await myReminders(head);
  expect(mine.find((one) => one.about === 'bodyCase' && one.duty === 'p12.1.upward')).toMatchObject({
    ...{ caseId, step: 'morning', isNew: true, isOverdue: true },
  });
  expect(await countNewReminders(head)).toBe(0);
  // Nobody else learns of it.
  for (const person of ['commission', 'police', 'head', 'administrator'] as const)
    expect(await myReminders(town.as(person, at('2026-11-23 09:00'))), person).toEqual([]);
  expect(await myReminders(bodies.as('caseManager', at('2026-11-23 09:00')))).toEqual([]);
});

test('whoever is on duty is alarmed on a night before a holiday, then everybody; in a gap everybody at once', async () => {
  const keeper = bodies.as('bodyHead', at('2026-12-14 09:00'));
  const onDuty = town.as('guardianshipBody').actor.memberId;
  const hours = { kind: 'offHours' } as const;
  // From Tuesday evening over Independence Day, which is a Wednesday, to Thursday morning.
  const holiday = { memberId: onDuty, from: '2026-12-15', until: '2026-12-16', hours } as const;
  expect(granted(await enterShifts(keeper, holiday))).toEqual({ count: 1 });

  const during = await opened('2026-12-15 22:30');
  const after = await opened('2026-12-17 22:30');
  for (const now of ['2026-12-15 23:00', '2026-12-15 23:15', '2026-12-17 23:00']) await strike(now);
  expect(await told(during, 'p12.1.upward')).toEqual([
    '2026-12-15 23:00 half: receiver',
    '2026-12-15 23:15 unanswered: bodyHead, receiver',
    '2026-12-17 08:00 morning: bodyHead, receiver',
  ]);
  expect(await told(after, 'p12.1.upward')).toEqual(['2026-12-17 23:00 half: bodyHead, receiver']);
});

test('what is done drops out, also between falling due and being delivered, and what is closed is never looked at again', async () => {
  const caseId = await opened('2026-11-25 10:00');
  await plan('2026-11-25 10:31');
  const { bodyCase } = granted(await viewBodyCase(worker('2026-11-25 10:31'), caseId));
  granted(
    await sendOnward(worker('2026-11-25 10:32'), {
      ...{ bodyCaseId: caseId, revision: bodyCase.revision, duty: 'p12.1.upward', words: '' },
      ...{ recipientId: null, recipientName: 'Комитет', channel: 'phone', takenBy: 'Кезекші' },
      ...{ incomingNumber: null, at: at('2026-11-25 10:32'), lateReason: null },
    }),
  );
  await deliver('2026-11-25 10:33');
  await strike('2026-11-25 10:33');
  expect(await told(caseId, 'p12.1.upward')).toEqual([]);
  const listed = await myReminders(worker('2026-11-25 10:34'));
  expect(listed.filter((one) => one.about === 'bodyCase' && one.caseId === caseId).length).toBeGreaterThan(0);

  const { bodyCase: now } = granted(await viewBodyCase(worker('2026-11-25 10:35'), caseId));
  const reason = 'Отбасы басқа өңірге көшті.';
  const input = { bodyCaseId: caseId, revision: now.revision, reason, whyOpen: 'Сол өңірге берілді.' };
  granted(await closeBodyCase(worker('2026-11-25 10:36'), input));
  await strike('2026-11-25 11:30');
  expect(await looksAt(caseId)).toBeNull();
  const left = await myReminders(worker('2026-11-25 11:31'));
  expect(left.filter((one) => one.about === 'bodyCase' && one.caseId === caseId)).toEqual([]);
});

test('whoever a case is entrusted to is told too, and the clock does not look before something falls due', async () => {
  const caseId = await opened('2026-11-26 10:00');
  const { bodyCase } = granted(await viewBodyCase(worker('2026-11-26 10:05'), caseId));
  granted(
    await appointCaseManager(worker('2026-11-26 10:05'), {
      ...{ bodyCaseId: caseId, revision: bodyCase.revision, phone: '+7 700 000 00 00', lateReason: null },
      ...{ memberId: bodies.as('caseManager').actor.memberId, at: at('2026-11-26 10:05') },
    }),
  );
  await strike('2026-11-26 10:06');
  expect(await looksAt(caseId)).toBe('2026-11-26 10:15');
  for (const now of ['2026-11-26 10:30', '2026-11-26 11:01', '2026-11-27 08:00']) await strike(now);
  expect(await told(caseId, 'p12.1.upward')).toEqual([
    '2026-11-26 10:30 half: bodyHead, caseManager, receiver',
    '2026-11-26 11:00 overdue: bodyHead, caseManager, receiver',
    '2026-11-27 08:00 morning: bodyHead, caseManager',
  ]);
  expect(await told(caseId, 'p12.2.caseManager')).toEqual([]);
  const types = (await trailOf(town, 'guardianshipBody'))
    .filter(({ subjectId }) => subjectId === caseId)
    .map(({ type }) => type);
  expect(types).toContain('reminderDelivered');
  expect(await brokenTrails(town)).toEqual([]);
});
