import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import {
  actorOn,
  openTerm,
  roles,
  type Action,
  type Actor,
  type AssessmentMark,
  type OrganisationKind,
  type Role,
} from '@qorgan/domain';
import * as cases from './case-town.ts';
import { today } from './town-constants.ts';

/** What is done at the bodies' desks: asked by `body-rights.db.test.ts`, over subjects of its own. */
export const bodyActions = [
  'bodyCase.open',
  'bodyCase.read',
  'bodyCase.work',
  'bodyCase.approve',
  'bodyCase.readLooks',
  'bodyCase.readReminder',
  'rota.read',
  'rota.keep',
  'assessment.work',
  'referral.readEntrusted',
  'onward.readEntrusted',
  'onward.receive',
  'foreign.receive',
  'foreign.readEntrusted',
  'measure.read',
  'measure.report',
  'request.read',
  'request.prepare',
  'request.answer',
  'request.readReminder',
] as const satisfies readonly Action[];
export type BodyAction = (typeof bodyActions)[number];

const at = new Date('2026-11-20T05:00:00Z');
const sealed = Uint8Array.of(1);
let count = 100;
const nextNumber = () => (count += 1);

/** Where the people of this test sit: the body whose case it is, other bodies, one that only receives, and two schools. */
export const bodyPlaces = ['body', 'commission', 'centre', 'authority', 'school', 'otherSchool'] as const;
export type BodyPlace = (typeof bodyPlaces)[number];
const kinds: Readonly<Record<BodyPlace, OrganisationKind>> = {
  body: 'guardianshipBody',
  commission: 'commission',
  centre: 'psychologicalCentre',
  authority: 'childRightsAuthority',
  school: 'school',
  otherSchool: 'school',
};

export type BodyTown = {
  organisations: Readonly<Record<BodyPlace, string>>;
  people: { place: BodyPlace; says: string; actor: Actor }[];
  /** Of somebody of the body who receives there. */
  shiftId: string;
};

/** Somebody in every role in every organisation; in the body also the roles that go together in one seat. */
export async function buildBodyTown(db: Db): Promise<BodyTown> {
  const regionId = randomUUID();
  await db.insertInto('region').values({ id: regionId, nameKk: 'А', nameRu: 'А', nameEn: 'A' }).execute();
  const organisations = {} as Record<BodyPlace, string>;
  const people: BodyTown['people'] = [];
  for (const place of bodyPlaces) {
    const id = randomUUID();
    organisations[place] = id;
    const names = { nameKk: place, nameRu: place, nameEn: place };
    const row = { id, kind: kinds[place], regionId, createdAt: at, ...names };
    await db.insertInto('organisation').values(row).execute();
    const seats: Role[][] = [...roles.map((role) => [role]), ...(kinds[place] === 'school' ? [] : together)];
    for (const held of seats) people.push({ place, ...(await insertPerson(db, id, kinds[place], held)) });
  }
  const shift = rotaShiftRow(organisations.body, receiverOf(people, 'body'));
  await db.insertInto('rotaShift').values(shift).execute();
  return { organisations, people, shiftId: shift.id };
}

/** Somebody who receives in this place and has no other role. */
export const receiverOf = (people: BodyTown['people'], place: BodyPlace): string =>
  people.find((one) => one.place === place && one.says === 'receiver')!.actor.memberId;

export const rotaShiftRow = (organisationId: string, memberId: string, recordedBy = memberId) => ({
  ...{ id: randomUUID(), organisationId, memberId, fromAt: at, untilAt: new Date(at.getTime() + 1) },
  ...{ recordedAt: at, recordedBy, takenBackAt: null, takenBackBy: null },
});

const together: Role[][] = [
  ['receiver', 'bodyHead'],
  ['receiver', 'caseManager'],
];

async function insertPerson(
  db: Db,
  organisationId: string,
  organisationKind: OrganisationKind,
  held: Role[],
): Promise<{ says: string; actor: Actor }> {
  const [memberId, accountId] = [randomUUID(), randomUUID()];
  await db
    .insertInto('account')
    .values({
      ...{ id: accountId, loginHash: Buffer.from(accountId), passwordHash: 'x' },
      ...{ createdAt: at, passwordChangedAt: at },
    })
    .execute();
  await db
    .insertInto('member')
    .values({
      id: memberId,
      organisationId,
      accountId,
      roles: held,
      name: sealed,
      login: sealed,
      createdAt: at,
    })
    .execute();
  const seat = { memberId, accountId, organisationId, organisationKind, roles: held, term: openTerm };
  return {
    says: held.join(' and '),
    actor: actorOn({ ...seat, hasBeenHead: held.includes('head') }, today),
  };
}

export const bodyCaseRow = (
  organisationId: string,
  memberId: string,
  { concerns = [] as readonly string[], caseManagerId = null as string | null } = {},
) => ({
  id: randomUUID(),
  ...{
    organisationId,
    number: nextNumber(),
    child: sealed,
    childHash: sealed,
    concerns: concerns.toSorted(),
  },
  ...{ caseManagerId, standsIn: true, openedAt: at, openedBy: memberId, closedAt: null },
  nextDueAt: null,
});

export const assessmentRow = (bodyCaseId: string, memberId: string, version = 1) => ({
  ...{ id: randomUUID(), bodyCaseId, version, reason: version === 1 ? null : sealed },
  ...{ begunAt: at, begunBy: memberId },
});

/** What is appended to an assessment. */
export const inAssessment = {
  entry: (assessmentId: string, memberId: string) => ({
    ...{ id: randomUUID(), assessmentId, fieldId: 'a1.s6', content: sealed },
    ...{ writtenAt: at, writtenBy: memberId, replaces: null },
  }),
  decision: (assessmentId: string, memberId: string) => ({
    ...{ id: randomUUID(), assessmentId, fieldId: 'a1.s3.education', sourceId: 'referral/1' },
    ...{ isAdopted: true, decidedAt: at, decidedBy: memberId },
  }),
  mark: (assessmentId: string, memberId: string, kind: AssessmentMark['kind']) => ({
    ...{ id: randomUUID(), assessmentId, kind, signer: sealed, fingerprint: 'a'.repeat(64) },
    ...{ markedAt: at, markedBy: memberId },
  }),
};

export const bodyFactRow = (bodyCaseId: string, memberId: string) => ({
  id: randomUUID(),
  ...{ bodyCaseId, kind: 'visitMade' as const, content: sealed, at, recordedAt: at, recordedBy: memberId },
  ...{ corrects: null, lateReason: null },
});

export const bodyGroundRow = (bodyCaseId: string, memberId: string, referralId: string | null = null) => ({
  id: randomUUID(),
  ...{
    bodyCaseId,
    kind: referralId ? ('referral' as const) : ('outside' as const),
    referralId,
    onwardId: null,
    foreignId: null,
  },
  ...{ receivedAt: at, noticedAt: null, heard: referralId ? null : sealed, joinedAt: at, joinedBy: memberId },
});

export const onwardRow = (
  about: { bodyCaseId: string; organisationId: string; recipientId: string; memberId: string },
  { concernsHead = false, concerns = [] as readonly string[], isLive = true } = {},
) => ({
  id: randomUUID(),
  ...{ bodyCaseId: about.bodyCaseId, organisationId: about.organisationId, recipientId: about.recipientId },
  ...{ purpose: 'toSchool' as const, concernsHead, concerns: concerns.toSorted(), content: sealed },
  ...{ sentAt: at, sentBy: about.memberId },
  ...(isLive ? { withdrawnAt: null, withdrawnBy: null } : { withdrawnAt: at, withdrawnBy: about.memberId }),
});

export const onwardReceiptRow = (onwardId: string, recordedIn: string, memberId: string) => ({
  ...{ onwardId, at, receivedBy: memberId, recordedIn, incomingNumber: sealed },
});

/** What another body passed to the body of a case, and this case rests on. */
export async function insertPassedOn(
  db: Db,
  from: { organisationId: string; memberId: string },
  to: {
    bodyCaseId: string;
    organisationId: string;
    memberId: string;
    concerns: readonly string[];
    isLive: boolean;
  },
): Promise<string> {
  const theirs = bodyCaseRow(from.organisationId, from.memberId);
  await db.insertInto('bodyCase').values(theirs).execute();
  const { concerns, isLive } = to;
  const about = { bodyCaseId: theirs.id, ...from, recipientId: to.organisationId };
  const onward = onwardRow(about, { concerns, isLive });
  await db.insertInto('onwardReferral').values(onward).execute();
  const ground = bodyGroundRow(to.bodyCaseId, to.memberId);
  await db
    .insertInto('bodyGround')
    .values({ ...ground, kind: 'onward' as const, onwardId: onward.id, heard: null })
    .execute();
  return onward.id;
}

/** A look at a case, in the trail of its body. */
export const lookRow = (bodyCaseId: string, organisationId: string) => ({
  ...{ organisationId, seq: nextNumber(), at, actorId: null, requestId: 'r', type: 'bodyCaseRead' as const },
  ...{ subjectType: 'bodyCase' as const, subjectId: bodyCaseId, refused: null, details: '{}' },
  ...{ previous: sealed, hash: sealed, mac: sealed },
});

export const planRow = (bodyCaseId: string, organisationId: string) => ({
  ...{ id: randomUUID(), bodyCaseId, organisationId, closedAt: null, closedBy: null, closing: null },
});
export const planVersionRow = (planId: string, memberId: string, version = 1) => ({
  ...{ id: randomUUID(), planId, version, content: sealed, draftedAt: at, draftedBy: memberId },
  ...{ approvedAt: null, approvedBy: null },
});
export const measureRow = (
  about: { bodyCaseId: string; organisationId: string; recipientId: string | null; memberId: string },
  {
    concernsHead = false,
    concerns = [] as readonly string[],
    isLive = true,
    planId = null as string | null,
  } = {},
) => ({
  ...{ id: randomUUID(), source: planId ? ('plan' as const) : ('decision' as const), planId, number: 1 },
  ...{ bodyCaseId: about.bodyCaseId, organisationId: about.organisationId, recipientId: about.recipientId },
  ...{ assignedOn: '2026-11-20' as const, dueOn: '2026-11-30' as const, concernsHead, content: sealed },
  ...{ concerns: concerns.toSorted(), assignedAt: at, assignedBy: about.memberId },
  ...(isLive ? { withdrawnAt: null, withdrawnBy: null } : { withdrawnAt: at, withdrawnBy: about.memberId }),
});
export const measureReportRow = (measureId: string, recordedIn: string, memberId: string, ordinal = 2) => ({
  ...{ id: randomUUID(), measureId, ordinal, step: 'begun' as const, onDay: '2026-11-20' as const },
  ...{ content: sealed, recordedAt: at, recordedBy: memberId, recordedIn },
});

/** What this member was told of a body's case; and that the clock looks at it. */
export const bodyReminderRow = (bodyCaseId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, about: 'bodyCase' as const, subjectId: bodyCaseId },
  ...{ duty: 'p12.3.visit' as const, key: `target/${nextNumber()}`, step: 'target' as const },
  ...{ channel: 'portal' as const, dueAt: at, createdAt: at, deliveredAt: at },
});
export const wakeUpRow = (bodyCaseId: string, organisationId: string) => ({
  ...{ organisationId, about: 'bodyCase' as const, subjectId: bodyCaseId, at },
});

/** A body's case with all that hangs on it, and what was passed on from it to `recipientId`. */
export async function insertBodyCase(
  db: Db,
  about: {
    organisationId: string;
    memberId: string;
    schoolId: string;
    recipientId: string;
    concernsHead: boolean;
    concerns: readonly string[];
    caseManagerId: string | null;
    isLive: boolean;
  },
) {
  const { organisationId, memberId, schoolId, recipientId, concernsHead, concerns, caseManagerId, isLive } =
    about;
  const row = bodyCaseRow(organisationId, memberId, { concerns, caseManagerId });
  await db.insertInto('bodyCase').values(row).execute();
  const { referralId } = await cases.insertCase(db, {
    ...{ organisationId: schoolId, recipientId: organisationId, memberId, concernsHead, isSent: isLive },
    concerns: [...concerns],
  });
  await db
    .insertInto('bodyGround')
    .values(bodyGroundRow(row.id, memberId, referralId))
    .execute();
  await db.insertInto('bodyFact').values(bodyFactRow(row.id, memberId)).execute();
  const onward = onwardRow(
    { bodyCaseId: row.id, organisationId, recipientId, memberId },
    { concernsHead, concerns, isLive },
  );
  await db.insertInto('onwardReferral').values(onward).execute();
  const assessment = assessmentRow(row.id, memberId);
  await db.insertInto('initialAssessment').values(assessment).execute();
  const entry = { ...inAssessment.entry(assessment.id, memberId), fieldId: 'a1.s1' };
  await db.insertInto('assessmentEntry').values(entry).execute();
  const decision = inAssessment.decision(assessment.id, memberId);
  await db.insertInto('assessmentDecision').values(decision).execute();
  const mark = inAssessment.mark(assessment.id, memberId, 'signed');
  await db.insertInto('assessmentMark').values(mark).execute();
  const plan = planRow(row.id, organisationId);
  await db.insertInto('plan').values(plan).execute();
  const version = planVersionRow(plan.id, memberId);
  await db.insertInto('planVersion').values(version).execute();
  const measure = measureRow(
    { bodyCaseId: row.id, organisationId, recipientId, memberId },
    { concernsHead, concerns, isLive },
  );
  await db.insertInto('measure').values(measure).execute();
  await db
    .insertInto('measureReport')
    .values(measureReportRow(measure.id, organisationId, memberId, 1))
    .execute();
  return {
    ...{ bodyCaseId: row.id, referralId, onwardId: onward.id, assessmentId: assessment.id },
    ...{ planId: plan.id, planVersionId: version.id, measureId: measure.id },
  };
}
