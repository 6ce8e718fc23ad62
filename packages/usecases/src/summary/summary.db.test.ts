import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, brokenTrails, everybody, granted, notFound, openTown, type Town } from '../testing/index.ts';
import { enterOnRegister } from '../watch/index.ts';
import { viewRegionSummaries } from './region-summary.ts';
import { fixSummary, giveSummary, viewSummaries } from './school-summary.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const half = { schoolYear: 2026, half: 1 } as const;
const open = at('2026-12-31 23:59');
const closed = at('2027-01-10 10:00');
const enter = async (pupilId: string, moment: Date) =>
  granted(
    await enterOnRegister(town.as('psychologist', moment), {
      ...{ pupilId, concernsHead: false, concernsMembers: [], answers: null },
      grounds: [{ ground: 'attn.truancy', since: '2026-11-01', source: 'teacher', evidence: 'сабақта' }],
      terms: {
        ...{ level: 'high', responsibleId: town.as('psychologist').actor.memberId, reviewOn: '2027-02-01' },
        ...{ agreed: '', contactEvery: null, contactType: null },
      },
    }),
  );
const fixed = async () => granted(await viewSummaries(town.as('head', closed))).summaries;

test('a half is fixed once, when it has closed, by the psychologist; asked again after a child came, it is the same', async () => {
  await enter(town.pupils.Айша, at('2026-11-20 10:00'));
  expect(await fixSummary(town.as('psychologist', open), half)).toEqual(notFound);
  for (const person of everybody.filter((one) => one !== 'psychologist'))
    expect(await fixSummary(town.as(person, closed), half), person).toEqual(notFound);
  const { id } = granted(await fixSummary(town.as('psychologist', closed), half));
  const [first] = await fixed();
  // One child is a small number, wherever it is counted; nobody is no number at all.
  expect(first!.figures).toMatchObject({
    total: null,
    entered: null,
    'level.high': null,
    ended: 0,
    'risk.7': 0,
  });

  await enter(town.pupils.Дамир, closed);
  expect(granted(await fixSummary(town.as('psychologist', closed), half))).toEqual({ id });
  expect(await fixed()).toEqual([first]);
  expect(await fixSummary(town.as('psychologist', closed), { schoolYear: 2025, half: 2 })).toEqual(notFound);
});

test('the region sees what was given out, and the schools’ own stay theirs', async () => {
  const region = () => viewRegionSummaries(town.as('regionalAdministrator', closed));
  expect(granted(await region())).toEqual([]);
  const [summary] = await fixed();
  expect(await giveSummary(town.as('teacher', closed), summary!.id)).toEqual(notFound);
  expect(await giveSummary(town.as('headElsewhere', closed), summary!.id)).toEqual(notFound);
  granted(await giveSummary(town.as('head', closed), summary!.id));
  granted(await giveSummary(town.as('psychologist', at('2027-02-01 10:00')), summary!.id));
  const [period] = granted(await region());
  expect(period).toMatchObject({ period: half, schools: [{ id: town.idOf.school }] });
  expect(period!.figures).toMatchObject({
    total: { shown: 0, hiddenIn: 1 },
    ended: { shown: 0, hiddenIn: 0 },
  });
  expect((await fixed())[0]!.givenAt).toEqual(closed);
  expect(granted(await viewSummaries(town.as('headElsewhere', closed))).summaries).toEqual([]);
  for (const person of everybody.filter((one) => one !== 'regionalAdministrator'))
    expect(await viewRegionSummaries(town.as(person, closed)), person).toEqual(notFound);
});
