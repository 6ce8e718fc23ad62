import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import {
  actorOn,
  openTerm,
  roles,
  type Actor,
  type DeputyTerm,
  type OrganisationKind,
  type Role,
} from '@qorgan/domain';
import { exchangeRow, insertPartners, insertWebhook } from './exchange-town.ts';
import { insertDesk } from './watch-town.ts';

const at = new Date('2026-11-20T05:00:00Z');
/** The day of every actor of the town. */
export const today = '2026-11-20';
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

/** Somebody of the town; `says` tells them apart in the words of a failure. */
export type Person = { place: Place; says: string; actor: Actor };

export type Town = {
  organisations: Readonly<Record<Place, string>>;
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

type Organisations = Town['organisations'];

/** A seat of a new account, or a further one of `accountId`. */
async function insertPerson(
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

async function insertAccount(db: Db): Promise<string> {
  const id = randomUUID();
  const passwords = { passwordHash: 'x', passwordChangedAt: at };
  await db
    .insertInto('account')
    .values({ id, loginHash: Buffer.from(id), createdAt: at, ...passwords })
    .execute();
  return id;
}

/** Deputies of the own school whom "the head" may mean, whichever seat they sit in, and two whom it does not. */
async function insertTwoSeated(db: Db, organisations: Organisations): Promise<Person[]> {
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
async function insertDated(db: Db, organisations: Organisations): Promise<Person[]> {
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

/** A report of the school by this member, with a pupil in it and a decision on it. */
export async function insertReport(
  db: Db,
  report: { organisationId: string; reporterId: string; concernsHead: boolean; concerns?: string[] },
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
  await db.insertInto('reportDecision').values(decisionRow(id, report.reporterId)).execute();
  return id;
}

export const decisionRow = (reportId: string, memberId: string) => ({
  id: randomUUID(),
  reportId,
  type: 'mistaken' as const,
  position: nextNumber(),
  decidedAt: at,
  decidedBy: memberId,
  reason: sealed,
});

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
    concerns?: string[];
    isSent: boolean;
    /** The school that the file is offered to. */
    toId?: string;
  },
): Promise<{
  caseId: string;
  referralId: string;
  attachmentId: string;
  letterId: string;
  transferId: string;
}> {
  const { organisationId, recipientId, memberId, concernsHead, concerns = [] } = of;
  const [caseId, referralId] = [randomUUID(), randomUUID()];
  const reportId = await insertReport(db, { organisationId, reporterId: memberId, concernsHead, concerns });
  const { id: reportPupilId } = await db
    .selectFrom('reportPupil')
    .select('id')
    .where('reportId', '=', reportId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('caseFile')
    .values({ id: caseId, organisationId, ...caseRow(memberId), concernsHead, concerns })
    .execute();
  await db
    .insertInto('caseReport')
    .values({ caseId, reportId, reportPupilId, joinedAt: at, joinedBy: memberId })
    .execute();
  await db.insertInto('fact').values(factRow(caseId, memberId)).execute();
  const attachmentId = await insertAttachment(db, caseId, memberId);
  await db
    .insertInto('referral')
    .values({
      id: referralId,
      caseId,
      organisationId,
      recipientId,
      concernsHead,
      concerns,
      duty: 'p8.childRightsBody',
      createdAt: at,
      createdBy: memberId,
      sentAt: of.isSent ? at : null,
    })
    .execute();
  await db.insertInto('letterDraft').values(draftRow(referralId, memberId)).execute();
  await db
    .insertInto('exchange')
    .values(exchangeRow(organisationId, memberId, referralId))
    .execute();
  const letter = letterRow(referralId, organisationId, memberId);
  await db.insertInto('letter').values(letter).execute();
  await db.insertInto('letterSignature').values(signatureRow(letter.id, memberId)).execute();
  if (of.isSent) {
    await db.updateTable('referral').set({ sentLetterId: letter.id }).where('id', '=', referralId).execute();
    await db.insertInto('letterWaiting').values({ referralId, recipientId, sentAt: at }).execute();
  }
  const transferId = await insertTransfer(db, { ...of, caseId });
  return { caseId, referralId, attachmentId, letterId: letter.id, transferId };
}

/** The case's file offered to `toId`, or to the recipient, and taken back again where nothing was sent. */
async function insertTransfer(
  db: Db,
  of: {
    caseId: string;
    organisationId: string;
    recipientId: string;
    toId?: string;
    memberId: string;
    concernsHead: boolean;
    concerns?: string[];
    isSent: boolean;
  },
): Promise<string> {
  const { caseId, organisationId, recipientId, toId = recipientId, memberId, isSent } = of;
  const { concernsHead, concerns = [] } = of;
  const row = transferRow({ caseId, organisationId, toId, concernsHead, concerns, memberId });
  const takenBack = { answer: 'withdrawn' as const, answeredAt: at, answeredBy: memberId, reason: sealed };
  await db
    .insertInto('transfer')
    .values(isSent ? row : { ...row, ...takenBack })
    .execute();
  await db.insertInto('transferContent').values({ transferId: row.id, content: sealed }).execute();
  return row.id;
}

export const transferRow = ({
  memberId,
  ...of
}: {
  caseId: string;
  organisationId: string;
  toId: string;
  concernsHead: boolean;
  concerns: string[];
  memberId: string;
}) => ({ id: randomUUID(), ...of, offeredAt: at, offeredBy: memberId });

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

/** A file kept with a case and taken off again, with its bytes. */
async function insertAttachment(db: Db, caseId: string, memberId: string): Promise<string> {
  const attachment = attachmentRow(caseId, memberId);
  await db.insertInto('attachment').values(attachment).execute();
  await db.insertInto('attachmentContent').values({ attachmentId: attachment.id, content: sealed }).execute();
  await db.insertInto('attachmentWithdrawal').values(withdrawalRow(attachment.id, memberId)).execute();
  return attachment.id;
}

export const attachmentRow = (caseId: string, memberId: string) => ({
  id: randomUUID(),
  caseId,
  kind: 'other' as const,
  type: 'application/pdf' as const,
  description: sealed,
  size: 1,
  sha256: '',
  addedAt: at,
  addedBy: memberId,
});

export const withdrawalRow = (attachmentId: string, memberId: string, isDestroyed = true) => ({
  id: randomUUID(),
  attachmentId,
  isDestroyed,
  withdrawnAt: at,
  withdrawnBy: memberId,
  reason: sealed,
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

/** What the recipient keeps of a letter that this entry took back. */
export const withdrawnRow = (
  entry: { id: string; referralId: string },
  parties: { organisationId: string; recipientId: string },
) => ({
  eventId: entry.id,
  referralId: entry.referralId,
  letterNumber: '1',
  sentAt: at,
  withdrawnAt: at,
  ...parties,
});

/** That this member is away. */
export const absenceRow = (organisationId: string, memberId: string, recordedBy: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, recordedBy },
  fromOn: today as typeof today,
  untilOn: null,
  recordedAt: at,
});

/** Hours and targets of a school. */
export const timesRow = (organisationId: string, recordedBy: string) => ({
  ...{ organisationId, recordedBy, version: nextNumber(), recordedAt: at },
  ...{ hoursFrom: '08:00' as const, hoursUntil: '18:00' as const, targetMinutes: 15 },
  ...{ unopenedInHours: 15, unopenedOutside: 30 },
});

/** That nobody works on this day. */
export const calendarRow = (organisationId: string, recordedBy: string) => ({
  id: randomUUID(),
  ...{ organisationId, recordedBy, seq: nextNumber() },
  ...{ what: 'off' as const, onDay: today as typeof today, year: null, week: null, replaces: null },
  ...{ sourceName: 'x', sourceNumber: null, sourceOn: today as typeof today },
  ...{ reason: 'x', recordedAt: at },
});

/** That a duty of the case has fallen due, for this member. */
export const reminderRow = (caseId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, caseId, duty: 'p8.police' as const, reportId: null },
  ...{ key: `target/${nextNumber()}`, step: 'target' as const, channel: 'portal' as const },
  ...{ dueAt: at, createdAt: at, deliveredAt: at },
});

/** Where this member wants to be reminded, confirmed. */
export const reminderMailRow = (organisationId: string, memberId: string) => ({
  ...{ organisationId, memberId, address: sealed, locale: 'kk' as const, verifiedAt: at },
});

/** A browser in which this member is reminded. */
export const pushRow = (organisationId: string, memberId: string) => ({
  ...{ id: randomUUID(), memberId, organisationId, endpointHash: Buffer.from(randomUUID()) },
  ...{ content: sealed, locale: 'kk' as const, createdAt: at },
});

/** An electronic signature under a letter. */
export const signatureRow = (letterId: string, memberId: string) => ({
  ...{ id: randomUUID(), letterId, signedAt: at, signedBy: memberId },
  ...{ reading: sealed, cms: sealed, sha256: randomUUID() },
});

/** A one-time link for a letter. */
export const linkRow = (
  of: { referralId: string; organisationId: string; recipientId: string; letterId: string },
  memberId: string,
) => ({
  ...of,
  id: randomUUID(),
  letterNumber: '1',
  issuedOn: '2026-11-20',
  tokenHash: Buffer.from(randomUUID()),
  codeHash: Buffer.from(randomUUID()),
  createdAt: at,
  createdBy: memberId,
  expiresAt: at,
});

/** That a case is shared with this member. */
export const trackRow = (organisationId: string, madeBy: string) => ({
  organisationId,
  version: nextNumber(),
  steps: '[]' as never,
  deed: 'added' as const,
  stepId: randomUUID(),
  madeAt: at,
  madeBy,
});

export const shareRow = (of: {
  caseId: string;
  organisationId: string;
  concernsHead: boolean;
  concerns: readonly string[];
  memberId: string;
  extent: 'whole' | 'support';
  sharedBy: string;
}) => ({ ...of, id: randomUUID(), concerns: [...of.concerns], sharedAt: at });

/** A version of the page of support of a case. */
export const supportRow = (caseId: string, writtenBy: string) => ({
  ...{ id: randomUUID(), caseId, writtenBy },
  version: nextNumber(),
  writtenAt: at,
  content: sealed,
});
