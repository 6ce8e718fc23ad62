import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { brokenTrails, trailOf } from '../testing/index.ts';
import { at, broken, granted, notFound, openTown, type Town } from '../testing/town.ts';
import { enterShifts, takeBackShift, viewRota } from './index.ts';

let town: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
});
afterAll(() => town.database.close());

const hours = { kind: 'offHours' } as const;
const weekend = { from: '2026-11-20', until: '2026-11-22', hours } as const;
const friday = at('2026-11-20 10:00');
const keeper = (now = friday) => bodies.as('bodyHead', now);
const receiver = () => town.as('guardianshipBody').actor.memberId;

test('the head of a body enters a weekend at once; it is shown to those who work there, with the gaps that are left', async () => {
  const before = granted(await viewRota(keeper()));
  expect(before.shifts).toEqual([]);
  expect(before.gaps[0]).toEqual({ from: at('2026-11-20 18:00'), until: at('2026-11-23 08:00') });

  granted(await enterShifts(keeper(), { memberId: receiver(), ...weekend }));
  const rota = granted(await viewRota(town.as('guardianshipBody', at('2026-11-21 02:00'))));
  expect(rota).toMatchObject({ mayKeep: false });
  expect(rota.shifts).toMatchObject([
    { from: at('2026-11-20 18:00'), until: at('2026-11-23 08:00'), isNow: true, counts: true },
  ]);
  expect(rota.gaps[0]).toEqual({ from: at('2026-11-23 18:00'), until: at('2026-11-24 08:00') });
  granted(await viewRota(bodies.as('caseManager')));

  granted(await takeBackShift(keeper(at('2026-11-21 12:00')), rota.shifts[0]!.id));
  const left = granted(await viewRota(keeper(at('2026-11-21 12:00'))));
  expect(left.shifts).toEqual([]);
  expect(left.gaps[0]).toEqual({ from: at('2026-11-21 12:00'), until: at('2026-11-23 08:00') });
  expect(await takeBackShift(keeper(), rota.shifts[0]!.id)).toMatchObject({ ok: false });
  const types = (await trailOf(town, 'guardianshipBody')).map(({ type }) => type);
  expect(types.filter((type) => type.startsWith('shift'))).toEqual(['shiftsEntered', 'shiftWithdrawn']);
  expect(await brokenTrails(town)).toEqual([]);
});

test('only those who receive are on duty, and only the head of the body and its administrator say who', async () => {
  const manager = bodies.as('caseManager').actor.memberId;
  const { memberId: elsewhere } = town.as('commission').actor;
  for (const memberId of [manager, elsewhere])
    expect(await enterShifts(keeper(), { memberId, ...weekend })).toEqual(broken('noReceiver'));
  for (const actor of [town.as('guardianshipBody', friday), bodies.as('caseManager', friday)])
    expect(await enterShifts(actor, { memberId: receiver(), ...weekend })).toEqual(notFound);
  for (const person of ['head', 'administrator', 'regionalAdministrator'] as const)
    expect(await viewRota(town.as(person)), person).toEqual(notFound);
});
