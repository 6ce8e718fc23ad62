import { leastTimed } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  brokenTrails,
  everybody,
  granted,
  notFound,
  offRoster,
  openTown,
  policeCalled,
  record,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { blankBodyChild, openBodyCase } from '../body/index.ts';
import { countSchool } from './count-school.ts';
import { viewRegion } from './view-region.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const fixedOn = at('2026-12-21 00:00');
const look = async (now = fixedOn, period: string | null = null, person: Person = 'regionalAdministrator') =>
  granted(await viewRegion(town.as(person, now), { period, as: 'page' }));

test('a month is counted once and for all as it stood when it was fixed, without a name', async () => {
  for (let n = 0; n < leastTimed; n++) {
    const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
    if (n < 7) granted(await record(town, caseId, policeCalled, { happened: at('2026-11-19 11:20') }));
  }
  // Before the month is fixed there is only what waits now, in spans.
  const before = await look(at('2026-12-20 23:59'));
  expect(before).toMatchObject({ asked: '2026-10', rows: [], schools: 2 });
  expect(before.now.find(({ duty }) => duty === 'p8.police')).toMatchObject({
    cites: 'order-2026/8',
    open: { from: 1, to: 4 },
    missed: { from: 0, to: 0 },
  });
  expect(before.now.find(({ duty }) => duty === 'p11.3.commission')).toMatchObject({
    missed: { from: 10, to: 14 },
  });

  const fixed = await look();
  expect(fixed.asked).toBe('2026-11');
  expect(fixed.periods).not.toContain('2026-12');
  const police = fixed.rows.find(({ duty }) => duty === 'p8.police')!;
  // Three were not told: that number is small, and so is nothing beside it shown from which it follows.
  expect(police.total).toEqual({ shown: 10, hiddenIn: 0 });
  expect(police.parts).toMatchObject({ open: { hiddenIn: 1 }, done: { hiddenIn: 1 } });
  expect(police.times).toBeNull();
  expect(fixed.rows.find(({ duty }) => duty === 'p11.3.commission')!.parts.missed).toEqual({
    shown: 10,
    hiddenIn: 0,
  });
  expect(JSON.stringify(fixed)).not.toMatch(/Әлімова|Айша|Сынақов|school"?:"[0-9a-f-]{36}/);

  // Asked much later, it is the same.
  expect((await look(at('2027-03-01 10:00'), '2026-11')).rows).toEqual(fixed.rows);
});

test('a fact, a case and a report joined to it count from when they were written down', async () => {
  const { caseId, reportId } = await reportedCase(town, ['violence'], { change: offRoster });
  const late = at('2026-12-22 10:00');
  const told = { happened: at('2026-11-19 11:20'), now: late, lateReason: 'кеш жазылды' };
  granted(await record(town, caseId, policeCalled, told));
  const counted = async (moment: Date) => {
    const count = await countSchool(town.house(), town.idOf.school);
    const police = count(moment).filter(({ duty }) => duty === 'p8.police');
    return [police.length, police.filter(({ doneAt }) => doneAt).length];
  };
  expect([await counted(fixedOn), await counted(late)]).toEqual([
    [11, 7],
    [11, 8],
  ]);
  const joinedLater = `update case_report set joined_at = '2026-12-22T00:00:00Z' where report_id = '${reportId}'`;
  await town.database.asOwner(joinedLater);
  expect([await counted(fixedOn), await counted(late)]).toEqual([
    [10, 7],
    [11, 8],
  ]);
});

test('the bodies’ duties are counted beside, each by the kind of its body', async () => {
  const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', birthDate: '2015-05-05' };
  const noon = at('2026-11-19 12:00');
  const heard = { circumstance: 'p4.4' as const, from: 'көршісі', words: 'Көршісі хабарласты.' };
  const arrived = { kind: 'outside' as const, heard, receivedAt: noon, noticedAt: null };
  const body = town.as('guardianshipBody', noon);
  granted(await openBodyCase(body, { arrived, kinds: ['violence'], child }));
  const { now } = await look(at('2026-12-01 10:00'));
  expect(now.find(({ duty }) => duty === 'p12.2.caseManager')).toMatchObject({
    ...{ kind: 'guardianshipBody', isOneOf: false },
    ...{ cites: 'order-2026/12.2', open: { from: 0, to: 0 }, missed: { from: 1, to: 4 } },
  });
  const { rows } = await look();
  expect(rows.find(({ duty }) => duty === 'p12.2.caseManager')!.total).toEqual({ shown: 0, hiddenIn: 1 });
});

test('only the region’s administrator and its commissioner look, and each look is on record', async () => {
  for (const person of everybody) {
    const asked = await viewRegion(town.as(person, fixedOn), { period: '2026-11', as: 'xlsx' });
    const may = person === 'regionalAdministrator' || person === 'regionalCommissioner';
    if (may) expect(asked.ok, person).toBe(true);
    else expect(asked, person).toEqual(notFound);
  }
  expect((await trailOf(town, 'department')).at(-1)).toMatchObject({
    type: 'regionRead',
    details: { period: '2026-11', as: 'xlsx' },
  });
  for (const none of ['2026-12', '2026-Q4', '2026', "x'--"])
    expect((await look(fixedOn, none)).asked, none).toBe('2026-11');
});
