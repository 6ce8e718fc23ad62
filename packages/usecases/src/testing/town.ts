import { inContext, readSeat, type Database, type Vault } from '@qorgan/data';
import { freshDatabase, freshVault } from '@qorgan/data/testing';
import { type Actor, dayOf, type OrganisationKind, type Result, type Role } from '@qorgan/domain';
import type { Context, House } from '../context.ts';
import { addMember } from '../organisation/add-member.ts';
import { createOrganisation, createRegion } from '../organisation/create-organisation.ts';
import { asAdministration } from '../organisation/on-behalf-of.ts';
import { importRoster } from '../pupil/import-roster.ts';

/** An instant in Kazakhstan: `at('2026-11-19 10:00')`. */
export const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`);

/** The Thursday morning on which every story begins. */
export const morning = at('2026-11-19 10:20');

/** Every organisation of the town, all in one region that has no regional body and two stations of the police. */
const organisations = {
  school: 'school',
  otherSchool: 'school',
  police: 'police',
  secondPolice: 'police',
  guardianshipBody: 'guardianshipBody',
  regionalCommissioner: 'regionalCommissioner',
  commission: 'commission',
  department: 'educationDepartment',
} as const satisfies Record<string, OrganisationKind>;
export type Place = keyof typeof organisations;

/** Everybody in it, one for each thing that somebody may do. */
const people = {
  teacher: ['school', 'teacher'],
  secondTeacher: ['school', 'teacher'],
  psychologist: ['school', 'psychologist'],
  administrator: ['school', 'administrator'],
  head: ['school', 'head'],
  deputy: ['school', 'deputy'],
  secondDeputy: ['school', 'deputy'],
  teacherElsewhere: ['otherSchool', 'teacher'],
  headElsewhere: ['otherSchool', 'head'],
  police: ['police', 'receiver'],
  secondPolice: ['secondPolice', 'receiver'],
  guardianshipBody: ['guardianshipBody', 'receiver'],
  regionalCommissioner: ['regionalCommissioner', 'receiver'],
  commission: ['commission', 'receiver'],
  regionalAdministrator: ['department', 'regionalAdministrator'],
} as const satisfies Record<string, readonly [Place, Role]>;
export type Person = keyof typeof people;
export const everybody = Object.keys(people) as Person[];

export const nameOf = (person: Person) => `Сынақов ${person}`;

export type Town = {
  database: Database;
  vault: Vault;
  house(now?: Date): House;
  /** What the use cases are given when this person acts. */
  as(person: Person, now?: Date): Context;
  idOf: Readonly<Record<Place, string>>;
  /** Pupils of the school's roster by given name, and one of the other school's. */
  pupils: Readonly<Record<'Айша' | 'Дамир' | 'Бөтен', string>>;
};

/**
 * Builds a town of its own for one test file, as an administrator would; close its database afterwards. Where another
 * process is to read it, on a database and under a key that are given.
 */
export async function openTown(given: { database?: Database; vault?: Vault } = {}): Promise<Town> {
  const { database = await freshDatabase(), vault = freshVault() } = given;
  const house = (now = morning): House => ({
    db: database.db,
    vault,
    now,
    requestId: 'test',
    newId: () => crypto.randomUUID(),
  });
  const start = house(at('2026-09-01 09:00'));

  const idOf = await found(start);
  const actors = {} as Record<Person, Actor>;
  for (const person of everybody) actors[person] = await seat(start, idOf, person);
  await enrol(start, idOf.school, [
    'Әлімова;Айша;Бекқызы;6 «Б»;2014-03-02',
    'Сейітов;Дамир;;6 «Б»;2014-07-09',
  ]);
  await enrol(start, idOf.otherSchool, ['Бөтенов;Бөтен;;6 «Б»;2014-01-01']);
  return {
    database,
    vault,
    house,
    as: (person, now = morning) => ({ ...house(now), actor: { ...actors[person], on: dayOf(now) } }),
    idOf,
    pupils: await pupilsOf(start, [idOf.school, idOf.otherSchool]),
  };
}

async function found(house: House): Promise<Record<Place, string>> {
  const inThree = (name: string) => ({ kk: `${name} (қаз)`, ru: `${name} (рус)`, en: name });
  const { id: regionId } = await createRegion(house, { name: inThree('Region') });
  const idOf = {} as Record<Place, string>;
  for (const [place, kind] of Object.entries(organisations) as [Place, OrganisationKind][])
    idOf[place] = (await createOrganisation(house, { kind, regionId, name: inThree(place) })).id;
  return idOf;
}

async function seat(house: House, idOf: Record<Place, string>, person: Person): Promise<Actor> {
  const [place, role] = people[person];
  const added = granted(
    await addMember(asAdministration(house), {
      organisationId: idOf[place],
      name: nameOf(person),
      login: `${person.toLowerCase()}@test`,
      password: 'teniz-tolqyny-42',
      roles: [role],
      position: { kk: 'қызметкер', ru: 'сотрудник' },
      phone: null,
    }),
  );
  const found = await inContext(house.db, { purpose: 'identity' }, (tx) =>
    readSeat(tx, house.vault, added.memberId, dayOf(house.now)),
  );
  return found!.actor;
}

async function enrol(house: House, organisationId: string, lines: string[]): Promise<void> {
  const csv = ['Тегі;Аты;Әкесінің аты;Сыныбы;Туған күні', ...lines].join('\n');
  const imported = await importRoster(asAdministration(house), { organisationId, csv });
  if (!imported.ok) throw new Error(`The roster was refused: ${JSON.stringify(imported)}`);
}

async function pupilsOf(house: House, schools: string[]): Promise<Town['pupils']> {
  const byName: Record<string, string> = {};
  for (const organisationId of schools)
    await inContext(house.db, { purpose: 'administration', organisationId }, async (tx) => {
      const seals = await house.vault.of(tx, organisationId);
      const rows = await tx
        .selectFrom('pupil')
        .select(['id', 'identity'])
        .where('organisationId', '=', organisationId)
        .execute();
      for (const { id, identity } of rows) {
        const opened = JSON.parse(seals.open({ table: 'pupil', column: 'identity', id }, identity)) as {
          given: string;
        };
        byName[opened.given] = id;
      }
    });
  return byName as Town['pupils'];
}

/** The value of what must not have been refused. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export const notFound = { ok: false, refusal: { kind: 'notFound' } };
export const changedMeanwhile = { ok: false, refusal: { kind: 'changedMeanwhile' } };
export const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });
