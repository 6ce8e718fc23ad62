import type { AnswerContent, RequestAnswer, RequestContent, SchoolRequest } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import type { Schema, Tx } from '../schema.ts';
import { wakeBoth } from '../reminder/wake-ups.ts';
import type { Vault } from '../vault/vault.ts';

const requestPlace = (id: string) => ({ table: 'school_request', column: 'content', id });
const answerPlace = (id: string) => ({ table: 'school_answer', column: 'content', id });

type InThree = { kk: string; ru: string; en: string };
/** A request with the names of who asks and who is asked. `sentBy` of its answers: the member of the school. */
export type RequestListed = Omit<SchoolRequest, 'answers'> & {
  sender: InThree;
  recipient: InThree;
  answers: readonly (Omit<RequestAnswer, 'sentByName'> & { sentBy: string })[];
};

export type NewRequest = Omit<SchoolRequest, 'withdrawnAt' | 'givenTo' | 'answers'> & { sentBy: string };

/** Lays before a school what a body asks it for, sealed with the body's key. */
export async function insertRequest(tx: Tx, vault: Vault, row: NewRequest): Promise<void> {
  const { content, concerns, subjects, ...rest } = row;
  const seals = await vault.of(tx, row.organisationId);
  await tx
    .insertInto('schoolRequest')
    .values({
      ...rest,
      concerns: concerns.toSorted(),
      subjects: [...subjects],
      content: seals.seal(requestPlace(row.id), JSON.stringify(content)),
    })
    .execute();
  await wakeBoth(tx, { ...row, about: 'request' }, row.sentAt);
}

type Filter = { id: string } | { bodyCaseId: string } | { recipientId: string; limit: number };

/** What was asked and the context may see, opened, with the answers that were sent. */
export async function readRequests(tx: Tx, vault: Vault, filter: Filter): Promise<RequestListed[]> {
  let query = tx
    .selectFrom('schoolRequest as q')
    .innerJoin('organisation as s', 's.id', 'q.organisationId')
    .innerJoin('organisation as r', 'r.id', 'q.recipientId')
    .selectAll('q')
    .select(['s.nameKk as senderKk', 's.nameRu as senderRu', 's.nameEn as senderEn'])
    .select(['r.nameKk as recipientKk', 'r.nameRu as recipientRu', 'r.nameEn as recipientEn'])
    .orderBy('q.sentAt')
    .orderBy('q.id');
  if ('id' in filter) query = query.where('q.id', '=', filter.id);
  else if ('bodyCaseId' in filter) query = query.where('q.bodyCaseId', '=', filter.bodyCaseId);
  else query = query.where('q.recipientId', '=', filter.recipientId).limit(filter.limit);
  const rows = await query.execute();
  const answers = await readAnswers(tx, vault, rows);
  const requests: RequestListed[] = [];
  for (const row of rows)
    requests.push({ ...(await openRequest(tx, vault, row)), answers: answers.get(row.id) ?? [] });
  return requests;
}

type Row = Selectable<Schema['schoolRequest']> &
  Record<`${'sender' | 'recipient'}${'Kk' | 'Ru' | 'En'}`, string>;

async function openRequest(tx: Tx, vault: Vault, row: Row): Promise<Omit<RequestListed, 'answers'>> {
  const seals = await vault.of(tx, row.organisationId);
  const { id, bodyCaseId, organisationId, recipientId, concernsHead, concerns, subjects } = row;
  const { dueOn, sentAt, withdrawnAt, givenTo } = row;
  return {
    ...{ id, bodyCaseId, organisationId, recipientId, concernsHead, concerns, subjects },
    ...{ dueOn, sentAt, withdrawnAt, givenTo },
    content: JSON.parse(seals.open(requestPlace(id), row.content)) as RequestContent,
    sender: { kk: row.senderKk, ru: row.senderRu, en: row.senderEn },
    recipient: { kk: row.recipientKk, ru: row.recipientRu, en: row.recipientEn },
  };
}

/** Answers are sealed with the key of the school that gave them. */
async function readAnswers(
  tx: Tx,
  vault: Vault,
  requests: readonly { id: string; recipientId: string }[],
): Promise<Map<string, RequestListed['answers']>> {
  if (requests.length === 0) return new Map();
  const schoolOf = new Map(requests.map(({ id, recipientId }) => [id, recipientId]));
  const rows = await tx
    .selectFrom('schoolAnswer')
    .selectAll()
    .where('requestId', 'in', [...schoolOf.keys()])
    .orderBy('version')
    .execute();
  const opened: (RequestListed['answers'][number] & { requestId: string })[] = [];
  for (const { content, ...row } of rows) {
    const seals = await vault.of(tx, schoolOf.get(row.requestId)!);
    opened.push({ ...row, content: JSON.parse(seals.open(answerPlace(row.id), content)) as AnswerContent });
  }
  const byRequest = Map.groupBy(opened, ({ requestId }) => requestId);
  return new Map([...byRequest].map(([id, of]) => [id, of.map(({ requestId: _, ...answer }) => answer)]));
}

/** Holds a request until the transaction ends, so that two answers get two numbers. */
export const holdRequest = async (tx: Tx, id: string): Promise<void> => {
  await tx.selectFrom('schoolRequest').select('id').where('id', '=', id).forUpdate().execute();
};

export async function insertAnswer(
  tx: Tx,
  vault: Vault,
  {
    content,
    schoolId,
    ...row
  }: Omit<RequestAnswer, 'sentByName'> & { requestId: string; schoolId: string; sentBy: string },
): Promise<void> {
  const seals = await vault.of(tx, schoolId);
  await tx
    .insertInto('schoolAnswer')
    .values({ ...row, content: seals.seal(answerPlace(row.id), JSON.stringify(content)) })
    .execute();
}

/** Gives a request to a colleague of the school to prepare, or takes it back (null). Answers whether it was done. */
export async function giveRequest(tx: Tx, id: string, givenTo: string | null): Promise<boolean> {
  const row = await tx.updateTable('schoolRequest').set({ givenTo }).where('id', '=', id).executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

/** Takes a request back from its school; the database refuses one that was answered. Answers whether it was done. */
export async function withdrawRequestRow(
  tx: Tx,
  id: string,
  by: { at: Date; memberId: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('schoolRequest')
    .set({ withdrawnAt: by.at, withdrawnBy: by.memberId })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows === 1n;
}

/** What of a request's standing a list or a count goes by, without opening anything. */
export async function readRequestOutlines(tx: Tx, recipientId: string) {
  return tx
    .selectFrom('schoolRequest as q')
    .leftJoin('schoolAnswer as a', 'a.requestId', 'q.id')
    .select(['q.id', 'q.dueOn'])
    .where('q.recipientId', '=', recipientId)
    .where('q.withdrawnAt', 'is', null)
    .where('a.id', 'is', null)
    .execute();
}
