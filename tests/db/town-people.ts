import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import {
  actorOn,
  openTerm,
  type Actor,
  type DeputyTerm,
  type OrganisationKind,
  type Role,
} from '@qorgan/domain';
import { at, sealed, today } from './town-constants.ts';

/** The organisations of the rights test: the school it is about, another one, the recipient, and another body. */
export const places = ['ownSchool', 'otherSchool', 'recipient', 'otherBody'] as const;
export type Place = (typeof places)[number];

/** What kind of organisation each is. */
export const kinds: Readonly<Record<Place, OrganisationKind>> = {
  ownSchool: 'school',
  otherSchool: 'school',
  recipient: 'regionalBody',
  otherBody: 'police',
};

/** Somebody of the town; `says` tells them apart in the words of a failure. */
export type Person = { place: Place; says: string; actor: Actor };

/** Their ids. */
export type Organisations = Readonly<Record<Place, string>>;

/** A seat of a new account, or a further one of `accountId`. */
export async function insertPerson(
  db: Db,
  organisations: Organisations,
  place: Place,
  held: Role[],
  {
    accountId,
    hasBeenHead = held.includes('head'),
    term = openTerm,
  }: { accountId?: string; hasBeenHead?: boolean; term?: DeputyTerm } = {},
): Promise<Person> {
  const account = accountId ?? (await insertAccount(db));
  const memberId = randomUUID();
  const organisationId = organisations[place];
  const seat = { organisationId, accountId: account, roles: held };
  await db
    .insertInto('member')
    .values({
      ...{ id: memberId, ...seat, name: sealed, login: sealed, createdAt: at },
      ...{ deputyFrom: term.from, deputyUntil: term.until, deputyOrder: term.order },
    })
    .execute();
  const actor = actorOn({ memberId, ...seat, organisationKind: kinds[place], hasBeenHead, term }, today);
  return { place, says: held.join('+'), actor };
}

/** Deputies of the own school whom "the head" may mean, whichever seat they sit in, and two whom it does not. */
export async function insertTwoSeated(db: Db, organisations: Organisations): Promise<Person[]> {
  const person = (
    role: Role,
    more?: { accountId?: string; hasBeenHead?: boolean },
    place: Place = 'ownSchool',
  ) => insertPerson(db, organisations, place, [role], more);
  const change = (memberId: string, what: { endedAt: Date } | { roles: Role[] }) =>
    db.updateTable('member').set(what).where('id', '=', memberId).execute();
  const besides = async (first: Person, role: Role, hasBeenHead: boolean, says: string) => ({
    ...(await person(role, { accountId: first.actor.accountId, hasBeenHead })),
    says,
  });

  const head = await person('head');
  const deputyBesides = await besides(head, 'deputy', true, 'deputy with another seat as head');
  const formerHead = await person('head');
  await change(formerHead.actor.memberId, { endedAt: at });
  const deputyAfter = await besides(formerHead, 'deputy', true, "deputy whose head's seat has ended");
  const demoted = await person('head');
  await change(demoted.actor.memberId, { roles: ['deputy'] });
  await change(demoted.actor.memberId, { roles: ['deputy', 'teacher'] });
  const headElsewhere = await person('head', {}, 'otherSchool');
  const teacher = await person('teacher');
  return [
    { ...head, says: 'head with another seat as deputy' },
    deputyBesides,
    deputyAfter,
    {
      ...demoted,
      says: 'deputy who was head in this seat',
      actor: { ...demoted.actor, roles: ['deputy', 'teacher'] },
    },
    await besides(headElsewhere, 'deputy', false, 'deputy who is head of another school'),
    await besides(teacher, 'deputy', false, 'deputy with another seat as teacher'),
  ];
}

/** Deputies on the edges of their dates, and those who are one no more or not yet. */
export async function insertDated(db: Db, organisations: Organisations): Promise<Person[]> {
  const dated = async (
    from: DeputyTerm['from'],
    until: DeputyTerm['until'],
    says: string,
    ...more: Role[]
  ) => ({
    ...(await insertPerson(db, organisations, 'ownSchool', ['deputy', ...more], {
      term: { from, until, order: null },
    })),
    says,
  });
  return [
    await dated(today, today, 'deputy of this one day'),
    await dated(null, '2026-11-19', 'deputy until yesterday'),
    await dated('2026-11-21', null, 'deputy from tomorrow, and psychologist', 'psychologist'),
  ];
}

async function insertAccount(db: Db): Promise<string> {
  const id = randomUUID();
  const passwords = { passwordHash: 'x', passwordChangedAt: at };
  await db
    .insertInto('account')
    .values({ id, loginHash: Buffer.from(id), createdAt: at, ...passwords })
    .execute();
  return id;
}
