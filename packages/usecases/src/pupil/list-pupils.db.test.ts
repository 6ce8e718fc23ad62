import { inContext, type Database } from '@qorgan/data';
import { freshDatabase, freshVault } from '@qorgan/data/testing';
import type { Actor, Role } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context, House } from '../context.ts';
import { createOrganisation, createRegion } from '../organisation/create-organisation.ts';
import { asAdministration } from '../organisation/on-behalf-of.ts';
import { importRoster } from './import-roster.ts';
import { countPupils, listPupils } from './list-pupils.ts';

let database: Database;
let house: House;
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await freshDatabase();
  house = {
    db: database.db,
    vault: freshVault(),
    now: new Date('2026-09-01T05:00:00Z'),
    requestId: 'TEST-0002',
    newId: () => crypto.randomUUID(),
  };
  const { id: regionId } = await createRegion(house, { name: { kk: 'Өңір', ru: 'Регион', en: 'Region' } });
  const school = { kind: 'school', regionId, name: { kk: 'м', ru: 'ш', en: 's' } } as const;
  ours = (await createOrganisation(house, school)).id;
  theirs = (await createOrganisation(house, school)).id;
  const header = 'Тегі;Аты;Сыныбы;Туған күні';
  await load(ours, [
    header,
    'Қасымов;Нұр;10 «А»;2010-01-01',
    'Ли;Вика;2 «Б»;2018-01-01',
    'Әлім;Ай;2 «Б»;2018-02-02',
  ]);
  await load(theirs, [header, 'Бөтен;Бала;2 «Б»;2018-03-03']);
});
afterAll(() => database.close());

async function load(organisationId: string, lines: string[]): Promise<void> {
  const imported = await importRoster(asAdministration(house), { organisationId, csv: lines.join('\n') });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
}

const ctx = (role: Role): Context => {
  const ids = { memberId: crypto.randomUUID(), accountId: crypto.randomUUID(), organisationId: ours };
  const actor: Actor = {
    ...ids,
    organisationKind: 'school',
    roles: [role],
    hasBeenHead: false,
    on: '2026-11-20',
  };
  return { ...house, actor };
};

test('an administrator sees the classes of their own school in order, with counts', async () => {
  expect(await countPupils(ctx('administrator'))).toEqual({
    ok: true,
    value: [
      { classLabel: '2 «Б»', pupils: 2 },
      { classLabel: '10 «А»', pupils: 1 },
    ],
  });
});

test('and the pupils of a class or of the school by the Kazakh alphabet; each look is on record', async () => {
  const names = async (which?: { classLabel: string }) => {
    const listed = await listPupils(ctx('administrator'), which);
    return listed.ok ? listed.value.map(({ name, birthDate }) => `${name} ${birthDate}`) : listed;
  };
  expect(await names()).toEqual(['Әлім Ай 2018-02-02', 'Қасымов Нұр 2010-01-01', 'Ли Вика 2018-01-01']);
  expect(await names({ classLabel: '2 «Б»' })).toEqual(['Әлім Ай 2018-02-02', 'Ли Вика 2018-01-01']);
  expect(await names({ classLabel: '3 «Б»' })).toEqual([]);
  const looks = await inContext(database.db, { purpose: 'verification' }, (tx) =>
    tx
      .selectFrom('auditEntry')
      .select('details')
      .where('type', '=', 'pupilsSearched')
      .orderBy('seq')
      .execute(),
  );
  expect(looks.map(({ details }) => JSON.parse(details))).toEqual(
    [3, 2, 0].map((found) => ({ found, isList: true })),
  );
});

test.each(['teacher', 'head', 'deputy', 'psychologist', 'receiver'] as const)(
  'the %s has no roster to look after',
  async (role) => {
    for (const refused of [await countPupils(ctx(role)), await listPupils(ctx(role))])
      expect(refused).toEqual({ ok: false, refusal: { kind: 'notFound' } });
  },
);
