import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  brokenTrails,
  drafted,
  granted,
  issue,
  notFound,
  openTown,
  policeCalled,
  record,
  report,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { readRegister, type RegisterAsked } from './read-register.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const asked: RegisterAsked = { year: 2026, hasNames: true, as: 'page' };
const readAs = async (by: Person, change: Partial<RegisterAsked> = {}, now = at('2026-11-25 10:00')) =>
  readRegister(town.as(by, now), { ...asked, ...change });

test('reports of the year, what was sent because of them, and what still is not', async () => {
  const { caseId } = await reportedCase(town);
  granted(await record(town, caseId, policeCalled));
  const letter = await drafted(town, caseId, 'p11.3.commission');
  granted(await issue(town, letter));
  granted(await send(town, letter));

  const register = granted(await readAs('head'));
  expect(register.reports.map(({ number }) => number)).toEqual([1]);
  expect(register.referrals.map(({ duty, state }) => [duty, state])).toEqual([
    ['p8.police', 'told'],
    ['p8.childRightsBody', 'open'],
    ['p8.regionalCommissioner', 'open'],
    ['p11.3.commission', 'sent'],
  ]);
  expect(register.bodies.get(register.referrals[3]!.recipientId!)).toBeDefined();
  expect(granted(await readAs('head', { year: 2025 })).reports).toEqual([]);
  expect(register.years[0]).toBe(2026);
});

test('what implicates the head is in the deputy’s register and not in the head’s', async () => {
  await report(town, { concernsHead: true }, 'secondTeacher');
  const seenBy = async (by: Person) => granted(await readAs(by)).reports.length;
  expect(await seenBy('deputy')).toBe((await seenBy('head')) + 1);
});

test('it is on record who took it, as what, and whether with names; others find nothing', async () => {
  granted(await readAs('head', { as: 'xlsx', hasNames: false }));
  const entry = (await trailOf(town, 'school')).findLast(({ type }) => type === 'registerRead');
  expect(entry?.details).toMatchObject({ year: 2026, names: false, as: 'xlsx' });
  for (const person of ['teacher', 'psychologist', 'administrator', 'police', 'commission'] as const)
    expect(await readAs(person), person).toEqual(notFound);
  expect(granted(await readAs('headElsewhere')).reports).toEqual([]);
});
