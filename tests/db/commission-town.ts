import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';
import type { Action } from '@qorgan/domain';

const at = new Date('2026-11-20T05:00:00Z');
const sealed = Uint8Array.of(1);
let count = 1000;

/** What is done at a commission alone: asked by `commission-rights.db.test.ts`, over subjects of its own. */
export const commissionActions = [
  'sitting.read',
  'sitting.write',
  'bodyCase.read',
  'bodyCase.work',
] as const satisfies readonly Action[];
export type CommissionAction = (typeof commissionActions)[number];

type Concern = { concernsHead: boolean; concerns: readonly string[] };
type OfCase = { bodyCaseId: string; organisationId: string; memberId: string };

export const schoolRequestRow = (
  { bodyCaseId, organisationId, memberId }: OfCase,
  recipientId: string,
  {
    concernsHead,
    concerns,
    isLive = true,
    givenTo = null,
  }: Concern & { isLive?: boolean; givenTo?: string | null },
) => ({
  id: randomUUID(),
  ...{ bodyCaseId, organisationId, recipientId, concernsHead, concerns: concerns.toSorted() },
  ...{
    subjects: ['other' as const],
    content: sealed,
    dueOn: '2026-11-24' as const,
    sentAt: at,
    sentBy: memberId,
  },
  ...(isLive ? { withdrawnAt: null, withdrawnBy: null } : { withdrawnAt: at, withdrawnBy: memberId }),
  givenTo,
});
export const draftRow = (requestId: string, savedBy: string) => ({
  ...{ requestId, content: sealed, revision: 1, savedAt: at, savedBy },
});
export const answerRow = (requestId: string, sentBy: string, version: number) => ({
  ...{ id: randomUUID(), requestId, version, content: sealed, sentAt: at, sentBy },
});
/** Delivered to this member, of a request that lies at their school. */
export const requestReminderRow = (requestId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, about: 'request' as const, subjectId: requestId, duty: null },
  ...{ key: `doer/due/${(count += 1)}`, step: 'due' as const },
  ...{ channel: 'portal' as const, dueAt: at, createdAt: at, deliveredAt: at },
});
export const quorumRuleRow = (organisationId: string, setBy: string) => ({
  ...{ organisationId, version: (count += 1), members: 5, needed: 3, setAt: at, setBy },
});
export const sittingRow = (organisationId: string, recordedBy: string) => ({
  ...{ id: randomUUID(), organisationId, number: (count += 1), recordedAt: at, recordedBy },
});
export const sittingVersionRow = (sittingId: string, organisationId: string, recordedBy: string) => ({
  ...{ id: randomUUID(), sittingId, organisationId, version: (count += 1), at, content: sealed },
  ...{ recordedAt: at, recordedBy },
});
export const agendaRow = (sittingId: string, bodyCaseId: string, putBy: string) => ({
  ...{ id: randomUUID(), sittingId, bodyCaseId, putAt: at, putBy, takenOffAt: null, takenOffBy: null },
});
export const decisionRow = (sittingId: string, bodyCaseId: string, recordedBy: string) => ({
  ...{ id: randomUUID(), sittingId, bodyCaseId, version: (count += 1), outcome: 'adopted' as const },
  ...{ content: sealed, recordedAt: at, recordedBy },
});

/** What a body asks a school on a case, with an answer. */
export async function insertRequest(
  db: Db,
  about: OfCase & Concern & { schoolId: string; isLive: boolean; givenTo: string | null },
): Promise<string> {
  const request = schoolRequestRow(about, about.schoolId, about);
  await db.insertInto('schoolRequest').values(request).execute();
  await db
    .insertInto('schoolAnswer')
    .values(answerRow(request.id, about.memberId, 1))
    .execute();
  return request.id;
}

/** A sitting with the case on its agenda and a decision on it, and a sitting without. */
export async function insertSittings(db: Db, { bodyCaseId, organisationId, memberId }: OfCase) {
  const [sitting, empty] = [sittingRow(organisationId, memberId), sittingRow(organisationId, memberId)];
  await db.insertInto('quorumRule').values(quorumRuleRow(organisationId, memberId)).execute();
  await db.insertInto('sitting').values([sitting, empty]).execute();
  const said = sittingVersionRow(sitting.id, organisationId, memberId);
  await db.insertInto('sittingVersion').values(said).execute();
  await db
    .insertInto('agendaItem')
    .values(agendaRow(sitting.id, bodyCaseId, memberId))
    .execute();
  await db
    .insertInto('sittingDecision')
    .values(decisionRow(sitting.id, bodyCaseId, memberId))
    .execute();
  return { sittingId: sitting.id, emptySittingId: empty.id };
}
