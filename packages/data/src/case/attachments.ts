import type { Attachment, AttachmentAbout, AttachmentWithdrawal } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { AttachmentTable } from '../schema-casework.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type NewAttachment = Omit<Attachment, 'addedByName' | 'withdrawals'> & { addedBy: string };
export type NewWithdrawal = Omit<AttachmentWithdrawal, 'byName'> & {
  id: string;
  attachmentId: string;
  by: string;
};

const descriptionPlace = (id: string) => ({ table: 'attachment', column: 'description', id });
const contentPlace = (id: string) => ({ table: 'attachment_content', column: 'content', id });
const reasonPlace = (id: string) => ({ table: 'attachment_withdrawal', column: 'reason', id });

const columns = { fact: 'factId', letter: 'letterId', entry: 'referralEventId' } as const;

/** Keeps a file with a case, its words and its bytes sealed. */
export async function insertAttachment(
  tx: Tx,
  seals: Seals,
  { about, description, ...attachment }: NewAttachment,
  bytes: Uint8Array,
): Promise<void> {
  const { id } = attachment;
  await tx
    .insertInto('attachment')
    .values({
      ...attachment,
      description: seals.seal(descriptionPlace(id), description),
      ...(about && { [columns[about.type]]: about.id }),
    })
    .execute();
  await tx
    .insertInto('attachmentContent')
    .values({ attachmentId: id, content: seals.sealBytes(contentPlace(id), bytes) })
    .execute();
}

/** The files of these cases without their bytes, those taken off too, in the order they were kept. */
export async function readAttachments(
  tx: Tx,
  seals: Seals,
  caseIds: readonly string[],
): Promise<Map<string, Attachment[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('attachment')
    .selectAll()
    .where('caseId', 'in', [...caseIds])
    .orderBy('addedAt')
    .orderBy('id')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map((row) => row.addedBy),
  );
  const withdrawals = await withdrawalsOf(
    tx,
    seals,
    rows.map((row) => row.id),
  );
  const attachments = rows.map((row): Attachment => ({
    id: row.id,
    caseId: row.caseId,
    kind: row.kind,
    about: aboutOf(row),
    description: seals.open(descriptionPlace(row.id), row.description),
    type: row.type,
    size: row.size,
    sha256: row.sha256,
    addedAt: row.addedAt,
    addedByName: names.get(row.addedBy) ?? '',
    withdrawals: withdrawals.get(row.id) ?? [],
  }));
  return Map.groupBy(attachments, ({ caseId }) => caseId);
}

function aboutOf(row: AttachmentTable): AttachmentAbout | null {
  for (const [type, column] of Object.entries(columns) as [AttachmentAbout['type'], keyof AttachmentTable][])
    if (row[column]) return { type, id: row[column] as string };
  return null;
}

async function withdrawalsOf(tx: Tx, seals: Seals, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, AttachmentWithdrawal[]>();
  const rows = await tx
    .selectFrom('attachmentWithdrawal')
    .selectAll()
    .where('attachmentId', 'in', [...ids])
    .orderBy('withdrawnAt')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map((row) => row.withdrawnBy),
  );
  const withdrawals = new Map<string, AttachmentWithdrawal[]>();
  for (const { id, attachmentId, withdrawnAt: at, withdrawnBy, reason, isDestroyed } of rows) {
    const said = {
      at,
      byName: names.get(withdrawnBy) ?? '',
      reason: seals.open(reasonPlace(id), reason),
      isDestroyed,
    };
    withdrawals.set(attachmentId, [...(withdrawals.get(attachmentId) ?? []), said]);
  }
  return withdrawals;
}

/** Whether a fact, letter or entry is one of this case. */
export async function isPartOfCase(tx: Tx, caseId: string, { type, id }: AttachmentAbout): Promise<boolean> {
  if (type === 'fact') {
    const fact = tx.selectFrom('fact').select('id').where('id', '=', id).where('caseId', '=', caseId);
    return (await fact.executeTakeFirst()) !== undefined;
  }
  const referral = tx.selectFrom('referral').where('referral.caseId', '=', caseId).select('referral.id');
  const part =
    type === 'letter'
      ? referral.innerJoin('letter', 'letter.referralId', 'referral.id').where('letter.id', '=', id)
      : referral
          .innerJoin('referralEvent as entry', 'entry.referralId', 'referral.id')
          .where('entry.id', '=', id);
  return (await part.executeTakeFirst()) !== undefined;
}

/** The bytes of a file; `undefined` where the context may not see it, or where they were destroyed. */
export async function readAttachmentBytes(tx: Tx, seals: Seals, id: string): Promise<Uint8Array | undefined> {
  const row = await tx
    .selectFrom('attachmentContent')
    .select('content')
    .where('attachmentId', '=', id)
    .executeTakeFirst();
  return row && seals.openBytes(contentPlace(id), row.content);
}

/** Takes a file off its case; where it is destroyed, its bytes go and what it was stays. */
export async function insertWithdrawal(tx: Tx, seals: Seals, withdrawal: NewWithdrawal): Promise<void> {
  const { id, attachmentId, isDestroyed, at, by, reason } = withdrawal;
  await tx
    .insertInto('attachmentWithdrawal')
    .values({
      id,
      attachmentId,
      isDestroyed,
      withdrawnAt: at,
      withdrawnBy: by,
      reason: seals.seal(reasonPlace(id), reason),
    })
    .execute();
  if (isDestroyed)
    await tx.deleteFrom('attachmentContent').where('attachmentId', '=', attachmentId).execute();
}
