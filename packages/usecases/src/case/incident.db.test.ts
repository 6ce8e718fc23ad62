import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewReport } from '../report/view-report.ts';
import {
  aisha,
  broken,
  brokenTrails,
  granted,
  look,
  nameOf,
  notFound,
  openTown,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { linkCases, unlinkCases, viewIncident } from './link-cases.ts';
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

describe('cases of different reports are joined by hand', () => {
  const reason = 'екеуі де сейсенбідегі төбелеске қатысты';
  const link = (caseId: string, number: number, by: Person = 'head') =>
    linkCases(town.as(by), { caseId, number, reason });
  const incidentOf = async (caseId: string, by: Person = 'head') =>
    granted(await viewIncident(town.as(by), caseId));

  test('both show each other with who said so and why, until it is taken back', async () => {
    const [one, other] = [(await reportedCase(town)).caseId, (await reportedCase(town)).caseId];
    const { number } = (await look(town, other)).file;
    expect(await link(one, 99_999)).toMatchObject(broken('caseNumberUnknown'));
    expect(await link(other, number)).toMatchObject(broken('caseNumberUnknown'));
    granted(await link(one, number));
    expect(await link(one, number)).toMatchObject(broken('alreadyInIncident'));
    expect(await beside(one)).toEqual([other]);
    expect(await beside(other)).toEqual([one]);
    const { links } = await incidentOf(other, 'deputy');
    expect(links).toMatchObject([{ otherId: one, reason, linkedByName: nameOf('head') }]);

    const input = { caseId: other, linkId: links[0]!.id, reason: 'басқа күні болған' };
    expect(await unlinkCases(town.as('headElsewhere'), input)).toEqual(notFound);
    granted(await unlinkCases(town.as('deputy'), input));
    expect(await beside(one)).toEqual([]);
    expect((await unlinkCases(town.as('head'), input)).ok).toBe(false);
    const types = (await trailOf(town, 'school'))
      .filter(({ subjectId }) => subjectId === one)
      .map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['casesLinked', 'casesUnlinked']));
    granted(await link(other, (await look(town, one)).file.number));
  });

  test('a case that concerns the head is to the head as if it were not there, joined or not', async () => {
    const { caseId } = await reportedCase(town);
    const own = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
    const { number } = (await look(town, own.caseId, 'deputy')).file;
    expect(await link(caseId, number)).toMatchObject(broken('caseNumberUnknown'));
    granted(await link(caseId, number, 'deputy'));
    expect((await incidentOf(caseId, 'deputy')).links).toHaveLength(1);
    expect(await incidentOf(caseId)).toMatchObject({ others: [], links: [] });
    expect(await viewIncident(town.as('psychologist'), caseId)).toEqual(notFound);
  });
});
