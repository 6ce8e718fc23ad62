import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import { roles, type Actor, type OrganisationKind, type Role } from '@qorgan/domain';

const at = new Date('2026-11-20T05:00:00Z');
const sealed = Uint8Array.of(1);

/** The organisations of the rights test: the school it is about, another one, the recipient, and another body. */
export const places = ['ownSchool', 'otherSchool', 'recipient', 'otherBody'] as const;
export type Place = (typeof places)[number];

const kinds: Readonly<Record<Place, OrganisationKind>> = {
  ownSchool: 'school',
  otherSchool: 'school',
  recipient: 'regionalBody',
  otherBody: 'police',
};

export type Town = {
  organisations: Readonly<Record<Place, string>>;
  actors: { place: Place; actor: Actor }[];
  pupilId: string;
};

/** Somebody in every role in every organisation, roles that do not belong there too, and a pupil in every school. */
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
    for (const role of roles) actors.push({ place, actor: await insertMember(db, id, kinds[place], [role]) });
    actors.push({ place, actor: await insertMember(db, id, kinds[place], ['teacher', 'head']) });
  }
  const pupilId = await insertPupil(db, organisations.ownSchool);
  await insertPupil(db, organisations.otherSchool);
  return { organisations, actors, pupilId };
}

async function insertMember(
  db: Db,
  organisationId: string,
  organisationKind: OrganisationKind,
  memberRoles: Role[],
): Promise<Actor> {
  const accountId = randomUUID();
  const memberId = randomUUID();
  const passwords = { passwordHash: 'x', passwordChangedAt: at };
  await db
    .insertInto('account')
    .values({ id: accountId, loginHash: Buffer.from(accountId), createdAt: at, ...passwords })
    .execute();
  await db
    .insertInto('member')
    .values({
      id: memberId,
      organisationId,
      accountId,
      roles: memberRoles,
      name: sealed,
      login: sealed,
      createdAt: at,
    })
    .execute();
  return { memberId, accountId, organisationId, organisationKind, roles: memberRoles };
}

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

/** A report of the school by this member, with a pupil in it. */
export async function insertReport(
  db: Db,
  report: { organisationId: string; reporterId: string; concernsHead: boolean },
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('report')
    .values({ id, ...reportRow(), ...report })
    .execute();
  await db
    .insertInto('reportPupil')
    .values({ id: randomUUID(), reportId: id, position: 0, part: 'affected', name: sealed })
    .execute();
  return id;
}

let numbers = 0;
export const nextNumber = () => (numbers += 1);

/** All that a report needs but who wrote it where. */
export const reportRow = () => ({
  number: nextNumber(),
  idempotencyKey: randomUUID(),
  receivedAt: at,
  noticedAt: at,
  seemingKind: 'unsure' as const,
  signs: [],
  circumstance: 'other' as never,
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  narrative: sealed,
});

/** A case that rests on a report and has a fact, and its referral with a draft, a letter and an event. */
export async function insertCase(
  db: Db,
  of: {
    organisationId: string;
    recipientId: string;
    memberId: string;
    concernsHead: boolean;
    isSent: boolean;
  },
): Promise<{ caseId: string; referralId: string }> {
  const { organisationId, recipientId, memberId, concernsHead } = of;
  const [caseId, referralId] = [randomUUID(), randomUUID()];
  const reportId = await insertReport(db, { organisationId, reporterId: memberId, concernsHead });
  const { id: reportPupilId } = await db
    .selectFrom('reportPupil')
    .select('id')
    .where('reportId', '=', reportId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('caseFile')
    .values({ id: caseId, organisationId, ...caseRow(memberId), concernsHead })
    .execute();
  await db
    .insertInto('caseReport')
    .values({ caseId, reportId, reportPupilId, joinedAt: at, joinedBy: memberId })
    .execute();
  await db.insertInto('fact').values(factRow(caseId, memberId)).execute();
  await db
    .insertInto('referral')
    .values({
      id: referralId,
      caseId,
      organisationId,
      recipientId,
      concernsHead,
      duty: 'p8.childRightsBody',
      createdAt: at,
      createdBy: memberId,
      sentAt: of.isSent ? at : null,
    })
    .execute();
  await db.insertInto('letterDraft').values(draftRow(referralId, memberId)).execute();
  const letter = letterRow(referralId, organisationId, memberId);
  await db.insertInto('letter').values(letter).execute();
  if (of.isSent)
    await db.updateTable('referral').set({ sentLetterId: letter.id }).where('id', '=', referralId).execute();
  return { caseId, referralId };
}

export const caseRow = (memberId: string) => ({
  number: nextNumber(),
  part: 'affected' as const,
  concernsHead: false,
  child: sealed,
  openedAt: at,
  openedBy: memberId,
});

export const factRow = (caseId: string, memberId: string) => ({
  id: randomUUID(),
  caseId,
  kind: 'ambulanceCalled' as const,
  content: sealed,
  at,
  recordedAt: at,
  recordedBy: memberId,
});

export const draftRow = (referralId: string, memberId: string) => ({
  referralId,
  content: sealed,
  updatedAt: at,
  updatedBy: memberId,
});

export const letterRow = (referralId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  referralId,
  organisationId,
  version: nextNumber(),
  number: String(nextNumber()),
  issuedOn: '2026-11-20',
  issuedAt: at,
  issuedBy: memberId,
  content: sealed,
  pdf: sealed,
  docx: sealed,
  sha256: '',
});

export const eventRow = (referralId: string, memberId: string, recordedIn: string) => ({
  id: randomUUID(),
  referralId,
  type: 'received' as const,
  at,
  recordedAt: at,
  recordedBy: memberId,
  recordedIn,
  content: sealed,
});
