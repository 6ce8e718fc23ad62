import type { AnswerContent } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (requestId: string) => ({ table: 'school_request_draft', column: 'content', id: requestId });

/** What a school has written on a request and not sent, with the seat that wrote last. */
export type AnswerDraft = { content: AnswerContent; revision: number; savedAt: Date; savedBy: string };

export async function readAnswerDraft(
  tx: Tx,
  seals: Seals,
  requestId: string,
): Promise<AnswerDraft | undefined> {
  const row = await tx
    .selectFrom('schoolRequestDraft')
    .selectAll()
    .where('requestId', '=', requestId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { content, revision, savedAt, savedBy } = row;
  return {
    content: JSON.parse(seals.open(place(requestId), content)) as AnswerContent,
    ...{ revision, savedAt, savedBy },
  };
}

/** Keeps a draft in the place of the former one. */
export async function saveAnswerDraft(
  tx: Tx,
  seals: Seals,
  { requestId, content, ...row }: AnswerDraft & { requestId: string },
): Promise<void> {
  const sealed = { ...row, content: seals.seal(place(requestId), JSON.stringify(content)) };
  await tx
    .insertInto('schoolRequestDraft')
    .values({ requestId, ...sealed })
    .onConflict((conflict) => conflict.column('requestId').doUpdateSet(sealed))
    .execute();
}

/** Lets a draft go: it was sent, and stands as an answer. */
export const dropAnswerDraft = async (tx: Tx, requestId: string): Promise<void> => {
  await tx.deleteFrom('schoolRequestDraft').where('requestId', '=', requestId).execute();
};
