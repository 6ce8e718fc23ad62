import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewReport } from '../report/view-report.ts';
import {
  aisha,
  brokenTrails,
  granted,
  look,
  openTown,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { joinCase, openCase } from './open-case.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const child = (name: string, part: 'affected' | 'witness' | 'alleged') => ({
  pupilId: null,
  name,
  classLabel: '',
  part,
});
const three = [
  child('Бірінші Бала', 'affected'),
  child('Екінші Бала', 'witness'),
  child('Үшінші Бала', 'alleged'),
];

/** Opens a case for each child of a report who may have one, and answers with their ids. */
async function openAll(reportId: string, by: Person): Promise<string[]> {
  const { pupils } = granted(await viewReport(town.as(by), reportId)).triage!;
  const ids: string[] = [];
  for (const { id: reportPupilId, part, name } of pupils.filter(({ part }) => part !== 'alleged')) {
    const kinds = part === 'witness' ? (['witness'] as const) : (['violence'] as const);
    const named = { ...aisha, surname: name };
    const of = { reportId, reportPupilId, kinds, child: named, parents: [] };
    ids.push(granted(await openCase(town.as(by), of)).id);
  }
  return ids;
}

const beside = async (caseId: string, by: Person = 'head') =>
  (await look(town, caseId, by)).incident.map(({ id }) => id);

test('each child has a case, each case shows the others, and the one said to have done it has none', async () => {
  const [affected, witness, ...more] = await openAll(await report(town, { children: three }), 'head');
  expect(more).toEqual([]);
  expect(await beside(affected!)).toEqual([witness]);
  expect(await beside(witness!)).toEqual([affected]);
  const looks = (await trailOf(town, 'school')).filter(
    ({ subjectId, type }) => subjectId === affected && type === 'caseRead',
  );
  expect(looks.at(-1)!.details).toEqual({ shares: [witness] });
});

test('a case that a further report joins is in its incident too; a case of another report is in none', async () => {
  const alone = await reportedCase(town);
  expect(await beside(alone.caseId)).toEqual([]);
  const reportId = await report(town, { children: three });
  const { pupils } = granted(await viewReport(town.as('head'), reportId)).triage!;
  const join = { reportId, reportPupilId: pupils[0]!.id, caseId: alone.caseId };
  granted(await joinCase(town.as('head'), join));
  const of = {
    reportId,
    reportPupilId: pupils[1]!.id,
    kinds: ['witness'] as const,
    child: aisha,
    parents: [],
  };
  const { id } = granted(await openCase(town.as('head'), of));
  expect(await beside(alone.caseId)).toEqual([id]);
  expect(await beside(id)).toEqual([alone.caseId]);
});

test('an incident about the head is seen by deputies alone', async () => {
  const [one, other] = await openAll(await report(town, { children: three, concernsHead: true }), 'deputy');
  expect(await beside(one!, 'deputy')).toEqual([other]);
  const led = (await look(town, (await reportedCase(town)).caseId)).incident;
  expect(led).toEqual([]);
});
