import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type NewLetter = {
  id: string;
  referralId: string;
  organisationId: string;
  version: number;
  number: string;
  issuedOn: string;
  issuedAt: Date;
  issuedBy: string;
  /** The letter as data, JSON. */
  content: string;
  pdf: Uint8Array;
  docx: Uint8Array;
  /** Of the PDF, in hex. */
  sha256: string;
  /** By which version of the directory it is addressed. */
  directoryVersion: number;
};

const place = (column: string, id: string) => ({ table: 'letter', column, id });

/**
 * Keeps an issued letter for good: the table takes no change and no deletion. Counts as a change of the referral, so
 * that a form sent twice does not issue twice.
 */
export async function insertLetter(tx: Tx, seals: Seals, letter: NewLetter): Promise<void> {
  await tx
    .insertInto('letter')
    .values({
      ...letter,
      content: seals.seal(place('content', letter.id), letter.content),
      pdf: seals.sealBytes(place('pdf', letter.id), letter.pdf),
      docx: seals.sealBytes(place('docx', letter.id), letter.docx),
    })
    .execute();
  await tx
    .updateTable('referral')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', letter.referralId)
    .execute();
}

/** What stands on an issued letter's outside; `undefined` where the context may not see it. */
export const readLetterOutline = (tx: Tx, id: string) =>
  tx
    .selectFrom('letter')
    .select(['id', 'version', 'number', 'issuedOn', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst();

/** An issued letter as data, the JSON it was kept with; `undefined` where the context may not see it. */
export async function readLetterContent(tx: Tx, seals: Seals, id: string): Promise<string | undefined> {
  const row = await tx.selectFrom('letter').select('content').where('id', '=', id).executeTakeFirst();
  return row && seals.open(place('content', id), row.content);
}

/** The file of an issued letter; `undefined` where the context may not see it. */
export async function readLetterFile(
  tx: Tx,
  seals: Seals,
  id: string,
  format: 'pdf' | 'docx',
): Promise<Uint8Array | undefined> {
  const row = await tx.selectFrom('letter').select(['id', format]).where('id', '=', id).executeTakeFirst();
  return row && seals.openBytes(place(format, id), row[format]);
}
