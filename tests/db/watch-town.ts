import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import { insertAttendance } from './attendance-town.ts';

/** Rows of the psychologist's desk for the tests of rights: all that a row needs but whose it is. */

type Asked = Pick<Db, 'insertInto'>;
const at = new Date('2026-11-20T05:00:00Z');
const today = '2026-11-20';
const sealed = Uint8Array.of(1);

/** A pupil of its own, since a child is watched once at a time. */
export const pupilRow = (organisationId: string) => {
  const id = randomUUID();
  return { id, organisationId, identity: sealed, identityHash: Buffer.from(id), createdAt: at };
};

type About = { organisationId: string; concernsHead: boolean; concerns: readonly string[]; memberId: string };

export const entryRow = ({ memberId, concerns, ...of }: About & { pupilId: string }) => ({
  ...{ ...of, id: randomUUID(), concerns: [...concerns], level: 'raised' as const },
  ...{ responsibleId: memberId, reviewOn: today as typeof today, contactEvery: 5 },
  ...{ contactFrom: today as typeof today, contactAgreed: null, enteredAt: at, enteredBy: memberId },
});

export const recordRow = (entryId: string, recordedBy: string) => ({
  ...{ id: randomUUID(), entryId, recordedBy, kind: 'reviewed' as const },
  ...{ content: sealed, onDay: today as typeof today, recordedAt: at },
});

export const contactRow = (entryId: string, recordedBy: string) => ({
  ...{ id: randomUUID(), entryId, recordedBy, type: 'call' as const, outcome: 'held' as const },
  ...{ onDay: today as typeof today, nextOn: null, recordedAt: at },
});

export const noteRow = (entryId: string, writtenBy: string, isOwn: boolean) => ({
  ...{ id: randomUUID(), entryId, writtenBy, isOwn, content: sealed, writtenAt: at },
});

/** That a contact is due, for this member. */
export const reminderRow = (entryId: string, organisationId: string, memberId: string) => ({
  ...{ id: randomUUID(), organisationId, memberId, entryId },
  ...{ key: `contact/${randomUUID()}`, step: 'due' as const, channel: 'portal' as const },
  ...{ dueAt: at, createdAt: at, deliveredAt: at },
});

export const answerRow = (organisationId: string, pupilId: string, answeredBy: string) => ({
  ...{ id: randomUUID(), organisationId, pupilId, answeredBy, source: 'absences' as const },
  ...{ upTo: today as typeof today, answer: 'declined' as const, reason: sealed, answeredAt: at },
});

/** A version of the criteria; the first belongs to the desk. */
export const criteriaRow = (organisationId: string, madeBy: string, version: number) => ({
  ...{ organisationId, madeBy, version, groups: '[]' as never, madeAt: at },
  ...{ deed: 'added' as const, groupId: randomUUID() },
});

export const assessmentRow = ({ memberId, concerns, ...of }: About & { pupilId: string }) => ({
  ...{ ...of, id: randomUUID(), concerns: [...concerns], version: 1, content: sealed },
  ...{ onDay: today as typeof today, recordedAt: at, recordedBy: memberId },
});

export const councilRow = (organisationId: string, recordedBy: string, number: number) => ({
  ...{ id: randomUUID(), organisationId, recordedBy, number, schoolYear: 2026, recordedAt: at },
});

export const councilVersionRow = (
  organisationId: string,
  recordedBy: string,
  councilId: string,
  version: number,
) => ({
  ...{ id: randomUUID(), organisationId, recordedBy, councilId, version, content: sealed },
  ...{ heldOn: today as typeof today, recordedAt: at },
});

export const councilItemRow = (
  { memberId, concerns, ...of }: About & { entryId: string },
  councilId: string,
) => ({
  ...{ ...of, id: randomUUID(), councilId, concerns: [...concerns], content: sealed },
  ...{ recordedAt: at, recordedBy: memberId },
});

/** The meeting of the desk's own, in which no child was spoken of. */
export const deskCouncil = randomUUID();

/** A meeting of its own, for one child. */
async function insertCouncil(db: Asked, { organisationId, memberId }: About): Promise<string> {
  const council = { ...councilRow(organisationId, memberId, 1), schoolYear: meetings++ };
  await db.insertInto('council').values(council).execute();
  await db
    .insertInto('councilVersion')
    .values(councilVersionRow(organisationId, memberId, council.id, 1))
    .execute();
  return council.id;
}
let meetings = 1;

/** A child under watch with an assessment, a record, a contact, and a note of each kind. */
export async function insertEntry(db: Asked, about: About): Promise<string> {
  const pupil = pupilRow(about.organisationId);
  await db.insertInto('pupil').values(pupil).execute();
  const entry = entryRow({ ...about, pupilId: pupil.id });
  await db.insertInto('watchEntry').values(entry).execute();
  await db
    .insertInto('criteriaAssessment')
    // Found by the id of the entry, which not everybody may look up.
    .values({ ...assessmentRow({ ...about, pupilId: pupil.id }), id: entry.id })
    .execute();
  const item = councilItemRow({ ...about, entryId: entry.id }, await insertCouncil(db, about));
  await db
    .insertInto('councilItem')
    .values({ ...item, id: entry.id })
    .execute();
  await db.insertInto('watchRecord').values(recordRow(entry.id, about.memberId)).execute();
  await db.insertInto('watchContact').values(contactRow(entry.id, about.memberId)).execute();
  for (const isOwn of [false, true])
    await db
      .insertInto('watchNote')
      .values(noteRow(entry.id, about.memberId, isOwn))
      .execute();
  return entry.id;
}

/** What the psychologist's desk of a school has that belongs to no child under watch. */
export async function insertDesk(
  db: Pick<Db, 'insertInto' | 'selectFrom'>,
  { organisationId, pupilId, colleagueId }: { organisationId: string; pupilId: string; colleagueId: string },
): Promise<void> {
  await db
    .insertInto('putForwardAnswer')
    .values(answerRow(organisationId, pupilId, colleagueId))
    .execute();
  await db
    .insertInto('criteriaVersion')
    .values(criteriaRow(organisationId, colleagueId, 1))
    .execute();
  await insertAttendance(db, { organisationId, pupilId, memberId: colleagueId });
  const council = { ...councilRow(organisationId, colleagueId, 1), id: deskCouncil };
  await db.insertInto('council').values(council).execute();
  await insertSummaries(db, { organisationId, memberId: colleagueId });
}

/** Summaries given out: of the school itself, of another school of its region where nobody sits, and of one elsewhere. */
export const givenSummaries = { here: randomUUID(), elsewhere: randomUUID() };

export const summaryRow = (organisationId: string, fixedBy: string, half: 1 | 2) => ({
  ...{
    id: randomUUID(),
    organisationId,
    fixedBy,
    half,
    schoolYear: 2025,
    figures: '{}' as never,
    fixedAt: at,
  },
});
export const givenRow = (summaryId: string, organisationId: string, givenBy: string) => ({
  ...{ summaryId, organisationId, givenBy, givenAt: at },
});

async function insertSummaries(
  db: Pick<Db, 'insertInto' | 'selectFrom'>,
  of: { organisationId: string; memberId: string },
) {
  const { organisationId, memberId } = of;
  const ungiven = { ...summaryRow(organisationId, memberId, 1), id: deskCouncil };
  await db.insertInto('watchSummary').values(ungiven).execute();
  const own = await db
    .selectFrom('organisation')
    .select('regionId')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const names = { nameKk: 'Г', nameRu: 'Г', nameEn: 'G' };
  const regionElsewhere = randomUUID();
  await db
    .insertInto('region')
    .values({ id: regionElsewhere, ...names })
    .execute();
  for (const [id, regionId] of [
    [givenSummaries.here, own.regionId],
    [givenSummaries.elsewhere, regionElsewhere],
  ] as const) {
    const school = { id: randomUUID(), kind: 'school' as const, regionId, createdAt: at, ...names };
    await db.insertInto('organisation').values(school).execute();
    await db
      .insertInto('watchSummary')
      .values({ ...summaryRow(school.id, memberId, 1), id })
      .execute();
    await db
      .insertInto('summaryGiven')
      .values(givenRow(id, school.id, memberId))
      .execute();
  }
}
