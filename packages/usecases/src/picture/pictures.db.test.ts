import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayDays } from '../attendance/index.ts';
import { asAdministration } from '../organisation/on-behalf-of.ts';
import { importRoster } from '../pupil/import-roster.ts';
import { at, everybody, granted, notFound, openTown, trailOf, type Town } from '../testing/index.ts';
import { enterOnRegister } from '../watch/index.ts';
import { viewPictures } from './view-pictures.ts';

let town: Town;
const asked = { as: 'page' } as const;

beforeAll(async () => {
  town = await openTown();
  const { organisationId } = town.as('psychologist').actor;
  const csv = 'Тегі;Аты;Сыныбы;Туған күні\nКим;Олег;9 «В»;2011-05-05';
  await importRoster(asAdministration(town.house(at('2026-09-01 09:30'))), { organisationId, csv });
  const ctx = town.as('psychologist');
  for (const [pupilId, from, until] of [
    [town.pupils.Айша, '2026-10-05', '2026-10-09'],
    [town.pupils.Дамир, '2026-10-05', null],
    [town.pupils.Дамир, '2026-11-05', null],
  ] as const)
    granted(await sayDays(ctx, { pupilId, from, until, mark: 'unexcused', note: null, version: null }));
  granted(
    await enterOnRegister(ctx, {
      ...{ pupilId: town.pupils.Дамир, concernsHead: false, concernsMembers: [], answers: null },
      grounds: [{ ground: 'attn.truancy', since: '2026-11-05', source: 'absences', evidence: '' }],
      terms: {
        ...{ level: 'raised', responsibleId: ctx.actor.memberId, reviewOn: '2026-12-20', agreed: '' },
        ...{ contactEvery: null, contactType: null },
      },
    }),
  );
});
afterAll(() => town.database.close());

test('pupils are counted by class and month, and small numbers do not leave the desk', async () => {
  const { months, classes, school } = granted(await viewPictures(town.as('psychologist'), asked));
  expect(months).toEqual(['2026-09', '2026-10', '2026-11']);
  expect(classes.map(({ classLabel }) => classLabel)).toEqual(['6 «Б»', '9 «В»']);
  const [sixth, ninth] = classes;
  expect(sixth!.seen).toEqual({ absences: [0, 2, 1], signs: [0, 0, 0], watches: [0, 0, 1] });
  expect(sixth!.given).toEqual({ absences: [0, null, null], signs: [0, 0, 0], watches: [0, 0, null] });
  expect(ninth!.given.absences).toEqual([0, 0, 0]);
  expect(school.seen.absences).toEqual([0, 2, 1]);
  // It would be the one hidden number.
  expect(school.given.absences).toEqual([0, null, null]);
});

test('a year before is there and empty; others are not; nobody else sees any', async () => {
  const ctx = town.as('psychologist');
  expect(granted(await viewPictures(ctx, { ...asked, year: 2025 })).months).toHaveLength(12);
  expect(await viewPictures(ctx, { ...asked, year: 2020 })).toEqual(notFound);
  for (const person of everybody)
    expect((await viewPictures(town.as(person), asked)).ok, person).toBe(person === 'psychologist');
  expect((await trailOf(town, 'school')).filter(({ type }) => type === 'picturesRead')).not.toEqual([]);
});
