import type { LetterSignature, SignatureReading } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (column: 'reading' | 'cms', id: string) => ({ table: 'letter_signature', column, id });

export type NewSignature = {
  id: string;
  letterId: string;
  signedAt: Date;
  signedBy: string;
  reading: Kept;
  cms: Uint8Array;
  /** Of the file, in hex: the same one is kept once. */
  sha256: string;
};
type Kept = SignatureReading & Pick<LetterSignature, 'isSpeltOtherwise'>;

/** Keeps a signature for good: the table takes no change and no deletion. */
export async function insertSignature(tx: Tx, seals: Seals, signature: NewSignature): Promise<void> {
  const { id, reading, cms } = signature;
  await tx
    .insertInto('letterSignature')
    .values({
      ...signature,
      reading: seals.seal(place('reading', id), JSON.stringify(reading)),
      cms: seals.sealBytes(place('cms', id), cms),
    })
    .execute();
}

/** The signatures of these letters of one school that the context may see, the oldest first, with the signers' names. */
export const readSignatures = (
  tx: Tx,
  seals: Seals,
  letterIds: readonly string[],
): Promise<Map<string, LetterSignature[]>> =>
  signaturesFrom(tx, new Map(letterIds.map((id) => [id, seals])), seals);

/** The same of letters of several schools, each with its school's seals; names are read at home only. */
export async function signaturesFrom(
  tx: Tx,
  sealsOf: ReadonlyMap<string, Seals>,
  home?: Seals,
): Promise<Map<string, LetterSignature[]>> {
  const letterIds = [...sealsOf.keys()];
  if (letterIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('letterSignature')
    .select(['id', 'letterId', 'signedAt', 'signedBy', 'reading', 'sha256'])
    .where('letterId', 'in', letterIds)
    .orderBy('signedAt')
    .orderBy('id')
    .execute();
  const signers = rows.map((row) => row.signedBy);
  const names = home && rows.length > 0 ? await namesOf(tx, home, signers) : new Map<string, string>();
  const signatures = rows.map(({ id, letterId, signedAt, signedBy, reading, sha256 }) => ({
    ...asRead(sealsOf.get(letterId)!.open(place('reading', id), reading)),
    ...{ id, letterId, signedAt, sha256, signedByName: names.get(signedBy) ?? null },
  }));
  return Map.groupBy(signatures, ({ letterId }) => letterId);
}

/** JSON knows no instants. */
function asRead(json: string): Kept {
  const kept = JSON.parse(json) as Kept;
  const { certificate, saidAt } = kept;
  const [validFrom, validUntil] = [new Date(certificate.validFrom), new Date(certificate.validUntil)];
  return {
    ...kept,
    certificate: { ...certificate, validFrom, validUntil },
    saidAt: saidAt && new Date(saidAt),
  };
}

/** Whether this very file is kept with a letter, and how many are. */
export async function countSignatures(
  tx: Tx,
  letterId: string,
  sha256: string,
): Promise<{ count: number; hasThis: boolean }> {
  const rows = await tx
    .selectFrom('letterSignature')
    .select('sha256')
    .where('letterId', '=', letterId)
    .execute();
  return { count: rows.length, hasThis: rows.some((row) => row.sha256 === sha256) };
}

/** The file as it came; `undefined` where the context may not see it. */
export async function readSignatureFile(tx: Tx, seals: Seals, id: string): Promise<Uint8Array | undefined> {
  const row = await tx.selectFrom('letterSignature').select('cms').where('id', '=', id).executeTakeFirst();
  return row && seals.openBytes(place('cms', id), row.cms);
}
