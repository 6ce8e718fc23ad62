import { afterAll, beforeAll, expect, test } from 'vitest';
import { headDesk } from '../desk/head-desk.ts';
import { viewReport } from '../report/view-report.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  granted,
  look,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { closeCase, reopenCase } from './close-case.ts';
import { joinCase } from './open-case.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const later = at('2026-11-20 09:00');
const revisionOf = async (caseId: string) => (await look(town, caseId)).file.revision;
const close = async (caseId: string, whyOpen: string | null, by: Person = 'head') =>
  closeCase(town.as(by, later), {
    caseId,
    revision: await revisionOf(caseId),
    reason: 'шара қабылданды',
    whyOpen,
  });

test('a case with open duties closes only with a second reason, and both stay on record, sealed', async () => {
  const { caseId } = await reportedCase(town);
  expect(await close(caseId, null)).toEqual(broken('whyOpenNeeded'));
  granted(await close(caseId, 'бала басқа облысқа көшті'));

  const view = await look(town, caseId);
  expect(view.closing?.content).toMatchObject({
    reason: 'шара қабылданды',
    whyOpen: 'бала басқа облысқа көшті',
    openDuties: expect.arrayContaining(['p8.police', 'p11.3.commission']),
  });
  expect(view.duties.filter(({ state }) => state === 'open')).toEqual([]);
  const entry = (await trailOf(town, 'school')).findLast(({ type }) => type === 'caseClosed');
  expect(JSON.stringify(entry?.details)).not.toMatch(/көшті|шара/);
});

test('a closed case leaves the desk and stands among the closed ones', async () => {
  const { caseId } = await reportedCase(town);
  granted(await close(caseId, 'қате'));
  const desk = (await headDesk(town.as('head', later)))!;
  expect(desk.due.map(({ file }) => file.id)).not.toContain(caseId);
  expect(desk.closed.map(({ id }) => id)).toContain(caseId);
});

test('nothing is recorded or written in a closed case until it is reopened', async () => {
  const { caseId } = await reportedCase(town);
  granted(await close(caseId, 'қате'));
  expect(await record(town, caseId, policeCalled)).toEqual(broken('caseIsClosed'));
  await expect(drafted(town, caseId, 'p8.police')).rejects.toThrow(/caseIsClosed/);

  const again = { caseId, revision: await revisionOf(caseId), reason: 'жаңа мән-жай' };
  granted(await reopenCase(town.as('head', at('2026-11-20 09:02')), again));
  granted(await record(town, caseId, policeCalled, { happened: at('2026-11-20 09:05') }));
  expect((await look(town, caseId)).facts.map(({ content }) => content.kind)).toEqual([
    'kindsDecided',
    'caseClosed',
    'caseReopened',
    'noticeGiven',
  ]);
  expect(await recordOf(town, 'school', caseId)).toEqual(
    expect.arrayContaining(['caseClosed', 'caseReopened']),
  );
});

test('what came meanwhile is not closed away unseen', async () => {
  const { caseId } = await reportedCase(town);
  const revision = await revisionOf(caseId);
  granted(await record(town, caseId, policeCalled));
  const input = { caseId, revision, reason: 'бітті', whyOpen: 'бітті' };
  expect(await closeCase(town.as('head', later), input)).toEqual(changedMeanwhile);
});

test('only those who lead close or reopen; the try of others is on record', async () => {
  const { caseId } = await reportedCase(town);
  for (const person of ['teacher', 'psychologist', 'administrator', 'headElsewhere', 'police'] as const)
    expect(await close(caseId, 'бітті', person), person).toEqual(notFound);
  granted(await close(caseId, 'бітті', 'deputy'));
  expect(await recordOf(town, 'school', caseId)).toContain('accessRefused');
});

test('a further report on the child that joins a closed case opens it again', async () => {
  const { caseId } = await reportedCase(town);
  granted(await close(caseId, 'қате'));
  const reportId = await report(town, {}, 'secondTeacher', later);
  const { report: found, triage } = granted(await viewReport(town.as('head', later), reportId));
  const reportPupilId = triage!.pupils[0]!.id;
  granted(await joinCase(town.as('head', at('2026-11-20 09:30')), { reportId, reportPupilId, caseId }));

  const view = await look(town, caseId);
  expect(view.closing).toBeNull();
  expect(view.facts.at(-1)!.content).toEqual({
    kind: 'caseReopened',
    reason: null,
    report: found.number,
  });
  expect(view.duties.some(({ state }) => state === 'open')).toBe(true);
});
