import { inContext, readSeat } from '@qorgan/data';
import { dayOf, type Actor, type OrganisationKind, type Role } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { addMember } from '../organisation/add-member.ts';
import { createOrganisation, createRegion } from '../organisation/create-organisation.ts';
import { asAdministration } from '../organisation/on-behalf-of.ts';
import { at, granted, morning, type Town } from './town.ts';

/** The bodies that a case is passed on to, beside those of the town, and further people of its guardianship body. */
const organisations = {
  psychologicalCentre: 'psychologicalCentre',
  familyCentre: 'familyCentre',
  nationalCommissioner: 'nationalCommissioner',
  childRightsAuthority: 'childRightsAuthority',
} as const satisfies Record<string, OrganisationKind>;
type Place = keyof typeof organisations;

const people = {
  bodyHead: ['guardianshipBody', ['receiver', 'bodyHead']],
  caseManager: ['guardianshipBody', ['caseManager']],
  psychologicalCentre: ['psychologicalCentre', ['receiver']],
  authority: ['childRightsAuthority', ['receiver']],
} as const satisfies Record<string, readonly [Place | 'guardianshipBody', readonly Role[]]>;
export type BodyPerson = keyof typeof people;

export type Bodies = {
  idOf: Readonly<Record<Place, string>>;
  as(person: BodyPerson, now?: Date): Context;
};

/** Adds the bodies beyond those that schools write to; the national ones in a region of the republic. */
export async function openBodies(town: Town): Promise<Bodies> {
  const start = town.house(at('2026-09-01 09:00'));
  const name = (text: string) => ({ kk: `${text} (қаз)`, ru: `${text} (рус)`, en: text });
  const { id: republic } = await createRegion(start, { name: name('Republic'), isRepublic: true });
  const { regionId } = await town.database.db
    .selectFrom('organisation')
    .select('regionId')
    .where('id', '=', town.idOf.school)
    .executeTakeFirstOrThrow();
  const idOf = {} as Record<Place, string>;
  for (const [place, kind] of Object.entries(organisations) as [Place, OrganisationKind][]) {
    const isNational = kind === 'nationalCommissioner' || kind === 'childRightsAuthority';
    const of = { kind, regionId: isNational ? republic : regionId, name: name(place) };
    idOf[place] = (await createOrganisation(start, of)).id;
  }
  const actors = {} as Record<BodyPerson, Actor>;
  for (const [person, [place, roles]] of Object.entries(people) as [
    BodyPerson,
    (typeof people)[BodyPerson],
  ][]) {
    const organisationId = place === 'guardianshipBody' ? town.idOf.guardianshipBody : idOf[place];
    const added = granted(
      await addMember(asAdministration(start), {
        ...{ organisationId, name: `Сынақов ${person}`, login: `${person.toLowerCase()}@body` },
        ...{ password: 'teniz-tolqyny-42', roles: [...roles], phone: null },
        position: { kk: 'қызметкер', ru: 'сотрудник' },
      }),
    );
    const seat = await inContext(start.db, { purpose: 'identity' }, (tx) =>
      readSeat(tx, start.vault, added.memberId, dayOf(start.now)),
    );
    actors[person] = seat!.actor;
  }
  return {
    idOf,
    as: (person, now = morning) => ({ ...town.house(now), actor: { ...actors[person], on: dayOf(now) } }),
  };
}
