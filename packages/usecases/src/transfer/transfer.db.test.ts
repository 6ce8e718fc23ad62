import { afterAll, beforeAll, expect, test } from 'vitest';
import { headDesk } from '../desk/head-desk.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  granted,
  issue,
  look,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { answerTransfer, transfers, viewTransfer } from './answer-transfer.ts';
import { offerTransfer, prepareTransfer, type OfferInput } from './offer-transfer.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-23 10:00');
const note = 'Бала математика мұғаліміне сенеді.';
const offer = async (caseId: string, change: Partial<OfferInput> = {}, by: Person = 'head') => {
  const { file } = await look(town, caseId, by);
  const nothing = { parents: false, kinds: false, factIds: [], letterIds: [], note };
  const input = { caseId, revision: file.revision, toId: town.idOf.otherSchool, ...nothing, ...change };
  return offerTransfer(town.as(by, now), input);
};
const view = async (id: string, by: Person) => viewTransfer(town.as(by, now), id);
const answer = (id: string, by: Person, said: 'accepted' | 'refused' | 'withdrawn', reason: string | null) =>
  answerTransfer(town.as(by, now), { id, answer: said, reason });

test('only what the head selected goes, and the other school reads it', async () => {
  const { caseId } = await reportedCase(town);
  granted(await record(town, caseId, policeCalled));
  granted(await record(town, caseId, { kind: 'ambulanceCalled', by: 'мейірбике', outcome: null }));
  const letter = await drafted(town, caseId, 'p11.3.commission');
  granted(await issue(town, letter));
  granted(await send(town, letter));
  const page = granted(await prepareTransfer(town.as('head', now), caseId));
  expect(page.schools.map(({ id }) => id)).toEqual([town.idOf.otherSchool]);
  const call = page.facts.find(({ content }) => content.kind === 'noticeGiven')!;

  const { id } = granted(await offer(caseId, { kinds: true, factIds: [call.id], letterIds: [letter] }));
  expect((await headDesk(town.as('headElsewhere', now)))!.offers).toBe(1);
  const { content, isIncoming } = granted(await view(id, 'headElsewhere'));
  expect(isIncoming).toBe(true);
  expect(content).toMatchObject({ child: { surname: 'Әлімова' }, kinds: ['violence'], parents: null, note });
  expect(content!.facts.map((fact) => fact.content.kind)).toEqual(['noticeGiven']);
  expect(content!.facts[0]!.at).toEqual(call.at);
  expect(content!.letters).toMatchObject([{ duty: 'p11.3.commission' }]);
  expect(JSON.stringify(content)).not.toMatch(/мейірбике|Гүлнар/);

  granted(await answer(id, 'headElsewhere', 'accepted', null));
  expect((await headDesk(town.as('headElsewhere', now)))!.offers).toBe(0);
  expect(granted(await view(id, 'headElsewhere')).content).not.toBeNull();
  expect(granted(await view(id, 'head'))).toMatchObject({ answer: 'accepted', isIncoming: false });
});

test('what was refused or taken back is not before the other school any more; the reason is for both', async () => {
  const { caseId } = await reportedCase(town);
  const first = granted(await offer(caseId)).id;
  expect(await answer(first, 'headElsewhere', 'refused', null)).toEqual(broken('reasonNeeded'));
  granted(await answer(first, 'headElsewhere', 'refused', 'бұл бала бізге келген жоқ'));
  expect(granted(await view(first, 'headElsewhere')).content).toBeNull();
  expect(granted(await view(first, 'head'))).toMatchObject({ reason: 'бұл бала бізге келген жоқ' });
  expect(await answer(first, 'headElsewhere', 'accepted', null)).toMatchObject({ ok: false });

  const second = granted(await offer(caseId)).id;
  expect(await offer(caseId)).toEqual(broken('alreadyOffered'));
  granted(await answer(second, 'head', 'withdrawn', 'басқа мектепке ауысты'));
  expect(granted(await view(second, 'headElsewhere')).content).toBeNull();
  expect(granted(await view(second, 'head')).content).not.toBeNull();
});

test('nobody else offers, answers or sees it; each side does only its own', async () => {
  const { caseId } = await reportedCase(town);
  const { id } = granted(await offer(caseId));
  for (const person of ['teacher', 'psychologist', 'administrator', 'teacherElsewhere', 'police'] as const) {
    expect(await view(id, person), person).toEqual(notFound);
    expect(await answer(id, person, 'accepted', null), person).toEqual(notFound);
    expect(await prepareTransfer(town.as(person, now), caseId), person).toEqual(notFound);
  }
  expect(await answer(id, 'head', 'accepted', null)).toEqual(notFound);
  expect(await answer(id, 'headElsewhere', 'withdrawn', 'керек емес')).toEqual(notFound);
  expect(await transfers(town.as('teacher', now))).toBeNull();
});

test('a file about the head is offered by the deputy and stays unseen by the head', async () => {
  const { caseId } = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  const { id } = granted(await offer(caseId, {}, 'deputy'));
  expect(await view(id, 'head')).toEqual(notFound);
  expect((await transfers(town.as('head', now)))!.map((one) => one.id)).not.toContain(id);
  expect(granted(await view(id, 'headElsewhere')).content).not.toBeNull();
});

test('where the parents are not to know, nothing goes that says who they are', async () => {
  const { caseId } = await reportedCase(town);
  const told = {
    kind: 'parentsInformed',
    who: 'Әлімова Гүлнар',
    how: 'phone',
    by: 'басшы',
    note: null,
  } as const;
  granted(await record(town, caseId, told));
  const notTold = { kind: 'parentsNotInformed', reason: 'қауіп', decidedBy: 'басшы' } as const;
  granted(await record(town, caseId, notTold, { happened: at('2026-11-19 11:05') }));
  expect(await offer(caseId, { parents: true })).toMatchObject({ refusal: { rule: 'parentsNamed' } });
  const page = granted(await prepareTransfer(town.as('head', now), caseId));
  const { id } = granted(await offer(caseId, { factIds: page.facts.map((fact) => fact.id) }));
  const { content } = granted(await view(id, 'headElsewhere'));
  expect(content!.parentsHidden).toBe(true);
  expect(JSON.stringify(content)).not.toContain('Гүлнар');
});

test('a case that changed since the form was opened is not offered unseen', async () => {
  const { caseId } = await reportedCase(town);
  const { revision } = (await look(town, caseId)).file;
  granted(await record(town, caseId, policeCalled));
  expect(await offer(caseId, { revision })).toEqual(changedMeanwhile);
  expect(await offer(caseId, { toId: town.idOf.police })).toEqual(broken('noRecipient'));
});

test('both schools have it on record, without a name', async () => {
  const { caseId } = await reportedCase(town);
  const { id } = granted(await offer(caseId));
  granted(await view(id, 'headElsewhere'));
  granted(await answer(id, 'headElsewhere', 'accepted', null));
  expect(await recordOf(town, 'school', id)).toEqual(['transferOffered', 'transferAccepted']);
  expect(await recordOf(town, 'otherSchool', id)).toEqual([
    'transferOffered',
    'transferRead',
    'transferAccepted',
  ]);
  expect(JSON.stringify(await trailOf(town, 'otherSchool'))).not.toMatch(/Әлімова|Бала математика/);
});
