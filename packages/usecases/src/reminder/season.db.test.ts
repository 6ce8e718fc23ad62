import { inContext } from '@qorgan/data';
import { dayOf, timeOf } from '@qorgan/domain';
import { afterEach, expect, test } from 'vitest';
import { createReport } from '../report/create-report.ts';
import { viewReport } from '../report/view-report.ts';
import { openCase } from '../case/open-case.ts';
import {
  aisha,
  at,
  form,
  granted,
  mother,
  openTown,
  policeCalled,
  record,
  type Town,
} from '../testing/index.ts';
import type { ReminderJob } from './carrier.ts';
import { deliverReminder } from './deliver-reminder.ts';
import { tick } from './tick.ts';

let town: Town;
afterEach(() => town.database.close());

/** Noticed, reported and opened at once, so that what comes later is the clock's alone. */
async function caseOf(when: string): Promise<string> {
  const now = at(when);
  const [noticedOn, noticedTime] = when.split(' ');
  const filled = form(town, { noticedOn, noticedTime, signs: ['sign.anxiety'] });
  const { id: reportId } = granted(await createReport(town.as('teacher', now), filled));
  const head = town.as('head', now);
  const [pupil] = granted(await viewReport(head, reportId)).triage!.pupils;
  const child = { kinds: ['violence' as const], child: aisha, parents: [mother] };
  return granted(await openCase(head, { reportId, reportPupilId: pupil!.id, ...child })).id;
}

const sentToCommission = {
  kind: 'sentToCommission',
  channel: 'paper',
  takenBy: 'кезекші',
  incomingNumber: null,
  referralId: null,
} as const;

/** The clock strikes every two hours, day and night, and what it brings is delivered at once. */
async function hoursPass(from: string, to: string, happens: Record<string, () => Promise<unknown>> = {}) {
  const jobs: ReminderJob[] = [];
  const outbox = {
    put: (_tx: unknown, more: readonly ReminderJob[]) => Promise.resolve(void jobs.push(...more)),
  };
  const left = Object.entries(happens).map(([when, what]) => ({ when: at(when), what }));
  for (let now = at(from); now <= at(to); now = new Date(now.getTime() + 2 * 3_600_000)) {
    while (left[0] && left[0].when <= now) await left.shift()!.what();
    await tick(town.house(now), outbox);
    for (const job of jobs.splice(0)) await deliverReminder(town.house(now), { mail: null, push: null }, job);
  }
}

/** Which reminders of these two duties came, when, in the order they fell due. */
const came = (caseId: string) =>
  inContext(town.database.db, { purpose: 'clock', organisationId: town.idOf.school }, async (tx) => {
    const rows = await tx
      .selectFrom('reminder')
      .selectAll()
      .where('caseId', '=', caseId)
      .where('duty', 'in', ['p11.3.commission', 'p8.police'])
      .orderBy('dueAt')
      .orderBy('duty')
      .execute();
    expect(
      rows.every(({ deliveredAt, memberId }) => deliveredAt && memberId === town.as('head').actor.memberId),
    ).toBe(true);
    return rows.map(({ dueAt, duty, step }) => `${dayOf(dueAt)} ${timeOf(dueAt)} ${duty} ${step}`);
  });

test('through the New Year of 2027: nothing on days off, and nothing lost by them', async () => {
  town = await openTown();
  let onSunday = '';
  let first = '';
  let second = '';
  await hoursPass('2026-12-20 00:00', '2027-01-10 23:00', {
    '2026-12-20 10:00': async () => (onSunday = await caseOf('2026-12-20 10:00')),
    '2026-12-21 09:00': () =>
      record(town, onSunday, policeCalled, { happened: at('2026-12-20 10:10'), now: at('2026-12-21 09:00') }),
    '2026-12-23 15:00': () => record(town, onSunday, sentToCommission, { happened: at('2026-12-23 15:00') }),
    '2026-12-28 11:00': async () => (first = await caseOf('2026-12-28 11:00')),
    '2026-12-29 15:00': () =>
      record(town, first, policeCalled, { happened: at('2026-12-29 15:00'), lateReason: 'байланыс болмады' }),
    '2026-12-31 16:00': async () => (second = await caseOf('2026-12-31 16:00')),
  });
  // Three working days after a Sunday: Monday to Wednesday. Sent on Wednesday at three, so the last call never came.
  expect(await came(onSunday)).toEqual([
    '2026-12-20 10:15 p8.police target',
    '2026-12-21 08:00 p8.police morning',
    '2026-12-22 13:00 p11.3.commission half',
    '2026-12-23 08:00 p11.3.commission lastMorning',
  ]);
  // Tuesday to Thursday. Off are 1 and 2 January, the Sunday, the 4th in their place, and the 7th.
  expect(await came(first)).toEqual([
    '2026-12-28 11:15 p8.police target',
    '2026-12-28 16:00 p8.police twoHours',
    '2026-12-29 08:00 p8.police morning',
    '2026-12-30 09:30 p11.3.commission half',
    '2026-12-31 08:00 p11.3.commission lastMorning',
    '2026-12-31 16:00 p11.3.commission twoHours',
    '2027-01-01 00:00 p11.3.commission overdue',
    '2027-01-05 08:00 p11.3.commission morning',
    '2027-01-06 08:00 p11.3.commission morning',
    '2027-01-08 08:00 p11.3.commission morning',
  ]);
  // 5, 6 and 8 January.
  expect(await came(second)).toEqual([
    '2026-12-31 16:15 p8.police target',
    '2027-01-05 08:00 p8.police morning',
    '2027-01-06 08:00 p8.police morning',
    '2027-01-06 12:00 p11.3.commission half',
    '2027-01-08 08:00 p11.3.commission lastMorning',
    '2027-01-08 08:00 p8.police morning',
    '2027-01-08 16:00 p11.3.commission twoHours',
    '2027-01-09 00:00 p11.3.commission overdue',
  ]);
});

test('through Nauryz of 2027', async () => {
  town = await openTown();
  let first = '';
  await hoursPass('2027-03-18 00:00', '2027-03-27 23:00', {
    '2027-03-18 12:00': async () => (first = await caseOf('2027-03-18 12:00')),
  });
  // Friday the 19th, then the weekend, Nauryz to the 23rd, the 24th for the Sunday of Nauryz; the 25th and 26th.
  expect(await came(first)).toEqual([
    '2027-03-18 12:15 p8.police target',
    '2027-03-18 16:00 p8.police twoHours',
    '2027-03-19 08:00 p8.police morning',
    '2027-03-25 08:00 p8.police morning',
    '2027-03-25 10:00 p11.3.commission half',
    '2027-03-26 08:00 p11.3.commission lastMorning',
    '2027-03-26 08:00 p8.police morning',
    '2027-03-26 16:00 p11.3.commission twoHours',
    '2027-03-27 00:00 p11.3.commission overdue',
  ]);
});
