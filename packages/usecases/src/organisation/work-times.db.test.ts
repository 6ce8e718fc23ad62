import { inContext } from '@qorgan/data';
import { dayOf, timeOf, type WorkTimes } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  report,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { changeWorkTimes, viewWorkTimes } from './work-times.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const usual: WorkTimes = {
  hours: { begins: '08:00', ends: '18:00' },
  targetMinutes: 15,
  unopened: { inHours: 15, outside: 30 },
};
const change = (version: number, times: Partial<WorkTimes>, when = at('2026-11-19 09:00')) =>
  changeWorkTimes(town.as('administrator', when), { version, times: { ...usual, ...times } });

/** When the head was alarmed of a report, by the clock that strikes at noon. */
async function alarmedAt(reportId: string): Promise<string[]> {
  await tick(town.house(at('2026-11-19 12:00')), { put: () => Promise.resolve() });
  const rows = await inContext(
    town.database.db,
    { purpose: 'clock', organisationId: town.idOf.school },
    (tx) =>
      tx
        .selectFrom('reminder')
        .select('dueAt')
        .where('reportId', '=', reportId)
        .where('memberId', '=', town.as('head').actor.memberId)
        .orderBy('dueAt')
        .execute(),
  );
  return rows.map(({ dueAt }) => `${dayOf(dueAt)} ${timeOf(dueAt)}`);
}

test('the administrator of the school sets its times, and nobody else', async () => {
  expect(granted(await viewWorkTimes(town.as('administrator')))).toEqual([
    { ...usual, version: 0, recorded: null },
  ]);
  for (const person of everybody.filter((one) => one !== 'administrator')) {
    expect(await viewWorkTimes(town.as(person)), person).toEqual(notFound);
    expect(await changeWorkTimes(town.as(person), { version: 0, times: usual }), person).toEqual(notFound);
  }
});

test('old and new values are on record; two who change it at once, nothing new and a day backwards are refused', async () => {
  granted(await change(0, { unopened: { inHours: 20, outside: 45 } }));
  expect(await change(0, { targetMinutes: 5 })).toEqual(changedMeanwhile);
  expect(await change(1, { unopened: { inHours: 20, outside: 45 } })).toMatchObject({
    refusal: { kind: 'wrongState', is: 'same' },
  });
  expect(await change(1, { hours: { begins: '18:00', ends: '08:00' } })).toEqual(broken('hoursBackwards'));
  const [now, before] = granted(await viewWorkTimes(town.as('administrator')));
  expect(now).toMatchObject({ version: 1, recorded: { byName: nameOf('administrator') } });
  expect(before).toEqual({ ...usual, version: 0, recorded: null });
  expect((await trailOf(town, 'school')).at(-1)).toMatchObject({
    type: 'workTimesChanged',
    details: { changes: ['unopenedInHours 15 20', 'unopenedOutside 30 45'] },
  });
});

test('ADR 0082: a report that nobody opens alarms by them', async () => {
  // Received at 10:20, in school hours, with twenty minutes.
  const id = await report(town);
  expect(await alarmedAt(id)).toEqual(['2026-11-19 10:40']);
});
