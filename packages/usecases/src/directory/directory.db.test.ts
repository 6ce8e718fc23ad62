import type { DirectoryEntry } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrganisation, createRegion } from '../organisation/create-organisation.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  everybody,
  granted,
  issue,
  nameOf,
  notFound,
  openTown,
  reportedCase,
  send,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { viewReferral } from '../referral/view-referral.ts';
import { addBody, changeBody, previewBody } from './keep-directory.ts';
import { viewBody, viewDirectory } from './view-directory.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const later = at('2026-11-19 14:00');
const keeper = () => town.as('regionalAdministrator', later);
const seen = async (bodyId: string) => granted(await viewBody(keeper(), bodyId));
const change = async (bodyId: string, changes: Partial<DirectoryEntry>, reason = 'көшті') => {
  const { body } = await seen(bodyId);
  return changeBody(keeper(), {
    bodyId,
    version: body.version,
    entry: { ...body.entry, ...changes },
    reason,
  });
};
const named = (name: string) => ({ kk: `${name} (қаз)`, ru: `${name} (рус)`, en: name });

test('everybody of the region reads it, schools stand in it not, and one person keeps it', async () => {
  for (const person of everybody) {
    const { bodies, isKept } = await viewDirectory(town.as(person));
    expect(
      bodies.map(({ kind }) => kind),
      person,
    ).toEqual(['commission', 'guardianshipBody', 'police', 'police', 'regionalCommissioner']);
    expect(isKept, person).toBe(person === 'regionalAdministrator');
  }
});

test('a change is a version: who, when and why; the old one stays', async () => {
  const id = town.idOf.commission;
  granted(await change(id, { phones: ['102', '+7 7172 000000'], hours: { kk: '9–18', ru: '9–18' } }));
  const { versions, body } = await seen(id);
  expect(body).toMatchObject({ version: 2, entry: { phones: ['102', '+7 7172 000000'] } });
  expect(versions).toMatchObject([
    { version: 2, reason: 'көшті', recordedAt: later, recordedByName: nameOf('regionalAdministrator') },
    { version: 1, reason: null, recordedIn: null, entry: { phones: [] } },
  ]);
  // A school reads which office changed it, and not which person there.
  expect(granted(await viewBody(town.as('teacher'), id)).versions[0]).toMatchObject({
    recordedIn: named('department'),
    recordedByName: null,
  });
  expect((await trailOf(town, 'department')).at(-1)).toMatchObject({
    type: 'bodyChanged',
    details: { version: 2, fields: ['phones', 'hoursKk', 'hoursRu'] },
  });
});

test('two who change it at once, a change that is none, and what cannot be used are refused', async () => {
  const bodyId = town.idOf.guardianshipBody;
  const { body } = await seen(bodyId);
  granted(await change(bodyId, { emails: ['organ@kokzhiek.example'] }));
  const late = { bodyId, version: body.version, entry: body.entry, reason: 'кеш' };
  expect(await changeBody(keeper(), late)).toEqual(changedMeanwhile);
  expect(await previewBody(keeper(), late)).toEqual(changedMeanwhile);
  expect(await change(bodyId, {})).toMatchObject({ refusal: { kind: 'wrongState', is: 'same' } });
  expect(await change(bodyId, { phones: ['сұраңыз'] })).toEqual(broken('phoneUnclear'));
});

test('nobody else keeps it, and nobody keeps another region’s', async () => {
  const bodyId = town.idOf.police;
  const { body } = await seen(bodyId);
  const input = { bodyId, version: body.version, entry: { ...body.entry, phones: ['102'] }, reason: 'x' };
  for (const person of everybody.filter((one) => one !== 'regionalAdministrator')) {
    expect(await changeBody(town.as(person), input), person).toEqual(notFound);
    expect(await previewBody(town.as(person), input), person).toEqual(notFound);
    expect(await addBody(town.as(person), { kind: 'police', entry: body.entry }), person).toEqual(notFound);
  }
  const house = town.house();
  const region = await createRegion(house, { name: named('Elsewhere') });
  const { id } = await createOrganisation(house, { kind: 'police', regionId: region.id, name: named('far') });
  expect(await viewBody(keeper(), id)).toEqual(notFound);
  expect(await changeBody(keeper(), { ...input, bodyId: id })).toEqual(notFound);
  // A school is no body.
  expect(await viewBody(keeper(), town.idOf.school)).toEqual(notFound);
});

test('a letter keeps the version it was addressed by; what is open is counted and addressed anew', async () => {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.regionalCommissioner');
  const bodyId = town.idOf.regionalCommissioner;
  const { body } = await seen(bodyId);
  const entry = { ...body.entry, name: named('Жаңа уәкіл') };
  const preview = () => previewBody(keeper(), { bodyId, version: body.version, entry });
  expect(granted(await preview())).toMatchObject({
    changes: [{ field: 'nameKk', after: 'Жаңа уәкіл (қаз)' }, { field: 'nameRu' }, { field: 'nameEn' }],
    openLetters: 1,
  });
  granted(await issue(town, id));
  granted(await send(town, id));
  expect(granted(await preview()).openLetters).toBe(0);
  granted(await change(bodyId, { name: named('Жаңа уәкіл') }));

  const sent = granted(await viewReferral(town.as('head', later), id));
  expect(sent.referral.issued[0]!.directoryVersion).toBe(1);
  expect(sent.recipient).toMatchObject({ directoryVersion: 2, name: named('Жаңа уәкіл') });
});

test('a body that receives no more is offered for no new letter, and one that was added is', async () => {
  const { body } = await seen(town.idOf.secondPolice);
  const added = granted(
    await addBody(keeper(), { kind: 'police', entry: { ...body.entry, name: named('Үшінші бөлім') } }),
  );
  granted(await change(town.idOf.secondPolice, { isClosed: true }, 'таратылды'));
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, 'p8.police');
  const { recipients } = granted(await viewReferral(town.as('head', later), id));
  expect(recipients.map((one) => one.id).toSorted()).toEqual([town.idOf.police, added.id].toSorted());
  expect(recipients.find((one) => one.id === added.id)).toMatchObject({ receivesHere: false });
});
