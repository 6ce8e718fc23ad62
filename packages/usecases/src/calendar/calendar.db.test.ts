import { dayOf, type CalendarSaying } from '@qorgan/domain';
import { inContext } from '@qorgan/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewCase } from '../case/view-case.ts';
import { readRegister } from '../register/read-register.ts';
import { deliverReminder } from '../reminder/deliver-reminder.ts';
import type { ReminderJob } from '../reminder/carrier.ts';
import { tick } from '../reminder/tick.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  nameOf,
  notFound,
  openTown,
  record,
  reportedCase,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { changeCalendar, previewCalendarChange, type WantedChange } from './change-calendar.ts';
import { keptYears, viewCalendar, viewCalendarChange, viewWeek } from './view-calendar.ts';

let town: Town;
const towns: Town[] = [];
const newTown = async () => towns.push((town = await openTown()));
beforeAll(newTown);
afterAll(async () => {
  for (const one of towns) {
    expect(await brokenTrails(one)).toEqual([]);
    await one.database.close();
  }
});

const source = { name: 'Еңбек министрінің бұйрығы', number: '415', on: '2026-11-18' } as const;
const said = { source, reason: 'Демалыс ауыстырылды' };
const admin = (when: string) => town.as('administrator', at(when));
const preview = (when: string, wanted: WantedChange) => previewCalendarChange(admin(when), wanted);

/** Looks, and saves what was seen. */
async function say(when: string, says: CalendarSaying | null, replaces: string | null = null) {
  const wanted = { says, replaces };
  const seen = await preview(when, wanted);
  if (!seen.ok) return seen;
  const act = says ? said : { source: null, reason: 'Қате енгізілді' };
  return changeCalendar(admin(when), { ...wanted, ...act, seen: seen.value.seen });
}
/** The id of the change that was recorded last. */
const lastChange = async (year: number) => granted(await viewCalendar(town.as('head'), year)).changes[0]!.id;

const commissionOf = async (caseId: string, when: string) => {
  const { duties } = granted(await viewCase(town.as('head', at(when)), caseId));
  const duty = duties.find(({ id }) => id === 'p11.3.commission')!;
  if (duty.due.kind !== 'workingDays') throw new Error('11.3 counts working days');
  return { ...duty, lastDay: duty.due.lastDay, lastCounted: duty.counted.at(-1)!.day };
};

test('everybody sees each year that is kept as their own organisation counts it, and no other', async () => {
  for (const person of everybody) {
    const view = granted(await viewCalendar(town.as(person), 2026));
    expect(view, person).toMatchObject({ week: 'fiveDays', confirmed: 'official', years: keptYears });
    expect(view.mayAmend, person).toBe(person === 'administrator');
  }
  expect(keptYears).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(granted(await viewCalendar(town.as('head'), 2027)).confirmed).toBe('no');
  for (const year of [2024, 2031]) expect(await viewCalendar(town.as('head'), year)).toEqual(notFound);
});

test('nobody but the administrator changes it, and another school’s stays as it is', async () => {
  const wanted = { says: { what: 'off', on: '2026-12-01' }, replaces: null } as const;
  for (const person of everybody.filter((one) => one !== 'administrator')) {
    expect(await previewCalendarChange(town.as(person), wanted), person).toEqual(notFound);
    expect(await changeCalendar(town.as(person), { ...wanted, ...said, seen: '' }), person).toEqual(notFound);
    expect(await viewWeek(town.as(person)), person).toEqual(notFound);
  }
  granted(await say('2026-11-19 09:00', { what: 'off', on: '2026-12-01' }));
  const id = await lastChange(2026);
  const december = async (person: 'teacher' | 'headElsewhere') =>
    granted(await viewCalendar(town.as(person), 2026)).days.some(({ date }) => date === '2026-12-01');
  expect([await december('teacher'), await december('headElsewhere')]).toEqual([true, false]);
  expect(await viewCalendarChange(town.as('teacher'), id)).toEqual(notFound);
  expect(granted(await viewCalendarChange(town.as('administrator'), id))).toMatchObject({
    source,
    reason: said.reason,
    recordedByName: nameOf('administrator'),
  });
});

describe('order-2026/11.3: a case noticed on Thursday 19 November', () => {
  const mondayOff = { what: 'off', on: '2026-11-23' } as const;
  const jobs: ReminderJob[] = [];
  const outbox = {
    put: (_tx: unknown, more: readonly ReminderJob[]) => Promise.resolve(void jobs.push(...more)),
  };
  const strike = async (now: string) => {
    await tick(town.house(at(now)), outbox);
    for (const job of jobs.splice(0))
      await deliverReminder(town.house(at(now)), { mail: null, push: null }, job);
  };
  /** The days of which the clock reminded that they are the last. */
  const lastMornings = (caseId: string) =>
    inContext(town.database.db, { purpose: 'clock', organisationId: town.idOf.school }, async (tx) => {
      const rows = await tx
        .selectFrom('reminder')
        .select(['dueAt', 'deliveredAt'])
        .where('caseId', '=', caseId)
        .where('duty', '=', 'p11.3.commission')
        .where('step', '=', 'lastMorning')
        .orderBy('dueAt')
        .execute();
      return rows.map(({ dueAt, deliveredAt }) => deliveredAt && dayOf(dueAt));
    });
  let moving = '';
  let settled = '';

  test('the preview tells numbers and dates and no more; what changed meanwhile is shown again', async () => {
    settled = (await reportedCase(town)).caseId;
    moving = (await reportedCase(town)).caseId;
    const sent = { kind: 'sentToCommission', channel: 'paper', takenBy: 'к', incomingNumber: null } as const;
    const done = { happened: at('2026-11-19 12:00'), now: at('2026-11-19 12:01') };
    granted(await record(town, settled, { ...sent, referralId: null }, done));

    const wanted = { says: mondayOff, replaces: null };
    const first = granted(await preview('2026-11-20 09:00', wanted));
    expect(first.effect).toEqual({
      moved: [{ from: '2026-11-24', to: '2026-11-25', count: 1, isOverdueThen: false }],
      ...{ unmoved: 0, surer: 0, lessSure: 0, passed: 0 },
    });
    // Another case is opened before it is saved.
    await reportedCase(town);
    const late = { ...wanted, ...said, seen: first.seen };
    expect(await changeCalendar(admin('2026-11-20 09:05'), late)).toEqual(changedMeanwhile);
    const again = granted(await preview('2026-11-20 09:06', wanted));
    expect(again.effect.moved[0]!.count).toBe(2);
    const future = { ...source, on: '2026-11-21' } as const;
    const saved = { ...late, seen: again.seen };
    expect(await changeCalendar(admin('2026-11-20 09:07'), { ...saved, source: future })).toEqual(
      broken('inFuture'),
    );
    granted(await changeCalendar(admin('2026-11-20 09:07'), saved));
    expect(await changeCalendar(admin('2026-11-20 09:08'), saved)).toEqual(broken('alreadySo'));
    expect((await trailOf(town, 'school')).at(-1)).toMatchObject({
      type: 'calendarChanged',
      details: { what: 'off', on: '2026-11-23', moved: 2 },
    });
  });

  test('the open deadline moves, on the page and in the count of days; what was settled does not', async () => {
    expect(await commissionOf(moving, '2026-11-20 10:00')).toMatchObject({
      lastDay: '2026-11-25',
      lastCounted: '2026-11-25',
    });
    expect(await commissionOf(settled, '2026-11-20 10:00')).toMatchObject({
      lastDay: '2026-11-24',
      lastCounted: '2026-11-24',
    });
  });

  test('the reminder moves with it, and taken back it moves back', async () => {
    await strike('2026-11-23 09:00');
    granted(await say('2026-11-23 10:00', null, await lastChange(2026)));
    expect((await commissionOf(moving, '2026-11-23 11:00')).lastDay).toBe('2026-11-24');
    await strike('2026-11-24 08:05');
    expect(await lastMornings(moving)).toEqual(['2026-11-24']);
    expect(await lastMornings(settled)).toEqual([]);

    // On the last day itself it is called off once more: the next morning is the last one then.
    granted(await say('2026-11-24 09:00', mondayOff));
    await strike('2026-11-25 08:05');
    expect(await lastMornings(moving)).toEqual(['2026-11-24', '2026-11-25']);
    await strike('2026-11-26 00:05');
  });

  test('once it has passed nothing moves it: late is late, in the register too', async () => {
    const wanted = { says: null, replaces: await lastChange(2026) };
    const { effect } = granted(await preview('2026-11-26 09:00', wanted));
    expect(effect).toMatchObject({ moved: [], passed: 2 });
    granted(await say('2026-11-26 09:00', null, wanted.replaces));
    expect((await commissionOf(moving, '2026-11-26 10:00')).lastDay).toBe('2026-11-25');
    // Recorded on the 26th, it is late against the 25th, and the reason is asked for.
    const sent = { kind: 'sentToCommission', channel: 'paper', takenBy: 'к', incomingNumber: null } as const;
    const late = { happened: at('2026-11-26 10:30') };
    const content = { ...sent, referralId: null };
    expect(await record(town, moving, content, late)).toMatchObject({
      refusal: { rule: 'lateReasonNeeded' },
    });
    granted(await record(town, moving, content, { ...late, lateReason: 'ауырды' }));
    const asked = { year: 2026, hasNames: false, as: 'page' } as const;
    const { referrals } = granted(await readRegister(town.as('head', at('2026-11-27 09:00')), asked));
    const rows = referrals.filter(({ duty, at: sentAt }) => duty === 'p11.3.commission' && sentAt);
    expect(rows.map(({ due, isLate }) => [due.kind === 'workingDays' && due.lastDay, isLate])).toEqual([
      ['2026-11-24', false],
      ['2026-11-25', true],
    ]);
    expect(
      await changeCalendar(admin('2026-11-26 10:00'), { ...wanted, source: null, reason: 'x', seen: '' }),
    ).toEqual(broken('alreadyCorrected'));
    const changes = granted(await viewCalendar(town.as('teacher'), 2026)).changes;
    expect(changes.map(({ says, replacedBy }) => ['on' in says && says.on, replacedBy?.reason])).toEqual([
      ['2026-11-23', 'Қате енгізілді'],
      ['2026-11-23', 'Қате енгізілді'],
      ['2026-12-01', undefined],
    ]);
  });
});

test('ADR 0030: a six-day week from a day on; a mistake is put right by a change that names it', async () => {
  // In the other town time has gone on.
  await newTown();
  const { caseId } = await reportedCase(town);
  const sixDays = { what: 'week', week: 'sixDays', on: '2026-11-20' } as const;
  expect(granted(await preview('2026-11-19 11:00', { says: sixDays, replaces: null })).effect.moved).toEqual([
    expect.objectContaining({ from: '2026-11-24', to: '2026-11-23' }),
  ]);
  granted(await say('2026-11-19 11:00', sixDays));
  expect((await commissionOf(caseId, '2026-11-19 12:00')).lastDay).toBe('2026-11-23');
  const { week, standing } = granted(await viewWeek(admin('2026-11-20 12:00')));
  expect([week, standing!.says]).toEqual(['sixDays', sixDays]);

  granted(await say('2026-11-20 12:00', { ...sixDays, on: '2027-01-11' }, standing!.id));
  expect((await commissionOf(caseId, '2026-11-20 13:00')).lastDay).toBe('2026-11-24');
  const view = granted(await viewCalendar(town.as('head', at('2026-11-20 13:00')), 2027));
  expect(view.changes.map(({ replacedBy }) => replacedBy?.says)).toEqual([
    undefined,
    { ...sixDays, on: '2027-01-11' },
  ]);
});
