import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import { exchangeRow } from './exchange-town.ts';
import { draftRow, letterRow, signatureRow } from './letter-town.ts';
import { at, nextNumber, sealed } from './town-constants.ts';

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

/** That a case is shared with this member. */
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
