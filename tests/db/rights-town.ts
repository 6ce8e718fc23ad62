import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import { roles } from '@qorgan/domain';
import { exchangeRow, insertPartners, insertWebhook } from './exchange-town.ts';
import { calendarRow, timesRow, trackRow } from './school-town.ts';
import {
  insertDated,
  insertPerson,
  insertTwoSeated,
  kinds,
  places,
  type Organisations,
  type Person,
  type Place,
} from './town-people.ts';
import { at, sealed } from './town-constants.ts';
import { insertDesk } from './watch-town.ts';

export type Town = {
  organisations: Organisations;
  actors: Person[];
  /** A teacher of the own school whom nothing concerns, and with whom cases are shared. */
  colleagueId: string;
  pupilId: string;
  /** What a system is told by the own school, and where. */
  told: { tokenId: string; webhookId: string; eventId: string; partnerId: string };
  /** A body of another region, which nobody of the town has to do with. */
  bodyElsewhere: string;
};

/**
 * Somebody in every role in every organisation, roles that do not belong there too, and a pupil in every school. In the
 * own school also every two roles in one seat, and people with two seats or with a past.
 */
export async function buildTown(db: Db): Promise<Town> {
  const regionId = randomUUID();
  await db.insertInto('region').values({ id: regionId, nameKk: 'А', nameRu: 'А', nameEn: 'A' }).execute();
  const actors: Town['actors'] = [];
  const organisations = {} as Record<Place, string>;
  for (const place of places) {
    const id = randomUUID();
    organisations[place] = id;
    const names = { nameKk: place, nameRu: place, nameEn: place };
    await db
      .insertInto('organisation')
      .values({ id, kind: kinds[place], regionId, createdAt: at, ...names })
      .execute();
    await insertAuditEntry(db, id);
    for (const role of roles) actors.push(await insertPerson(db, organisations, place, [role]));
    actors.push(await insertPerson(db, organisations, place, ['teacher', 'head']));
  }
  const ofSchools = roles.filter((role) => role !== 'caseManager' && role !== 'bodyHead');
  for (const [at, role] of ofSchools.entries())
    for (const other of ofSchools.slice(at + 1))
      actors.push(await insertPerson(db, organisations, 'ownSchool', [role, other]));
  actors.push(...(await insertTwoSeated(db, organisations)));
  actors.push(...(await insertDated(db, organisations)));
  const { memberId: colleagueId } = (await insertPerson(db, organisations, 'ownSchool', ['teacher'])).actor;
  const pupilId = await insertPupil(db, organisations.ownSchool);
  await insertPupil(db, organisations.otherSchool);
  await insertEntry(db, organisations.recipient);
  await db.insertInto('calendarChange').values(calendarRow(organisations.ownSchool, colleagueId)).execute();
  await db.insertInto('trackVersion').values(trackRow(organisations.ownSchool, colleagueId)).execute();
  await db.insertInto('workTimes').values(timesRow(organisations.ownSchool, colleagueId)).execute();
  await insertDesk(db, { organisationId: organisations.ownSchool, pupilId, colleagueId });
  const bodyElsewhere = await insertBodyElsewhere(db);
  await insertPartners(db, [organisations.recipient, bodyElsewhere], colleagueId);
  await db.insertInto('exchange').values(exchangeRow(organisations.ownSchool, colleagueId)).execute();
  const { ownSchool, recipient } = organisations;
  const told = await insertWebhook(db, ownSchool, recipient, colleagueId);
  return { organisations, actors, colleagueId, pupilId, bodyElsewhere, told };
}

async function insertBodyElsewhere(db: Db): Promise<string> {
  const [regionId, id] = [randomUUID(), randomUUID()];
  const names = { nameKk: 'Б', nameRu: 'Б', nameEn: 'B' };
  await db
    .insertInto('region')
    .values({ id: regionId, ...names })
    .execute();
  await db
    .insertInto('organisation')
    .values({ id, kind: 'police', regionId, createdAt: at, ...names })
    .execute();
  await insertEntry(db, id);
  return id;
}

const insertEntry = (db: Db, bodyId: string) =>
  db
    .insertInto('directoryEntry')
    .values({ bodyId, version: 1, content: '{}' as never, recordedAt: at })
    .execute();

async function insertPupil(db: Db, organisationId: string): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('pupil')
    .values({ id, organisationId, identity: sealed, identityHash: Buffer.from(id), createdAt: at })
    .execute();
  return id;
}

const insertAuditEntry = (db: Db, organisationId: string) =>
  db
    .insertInto('auditEntry')
    .values({
      organisationId,
      seq: 1,
      at,
      requestId: 'x',
      type: 'signedIn',
      details: '{}',
      previous: sealed,
      hash: sealed,
      mac: sealed,
    })
    .execute();
