import type { DraftedLetter } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

export type DraftRecord = {
  /** When the wording was saved last, and by whom. */
  savedAt: Date;
  savedByName: string;
  /** What it was drafted from; null for letters older than this being kept. */
  drafted: DraftedLetter | null;
};

export const draftedPlace = (referralId: string) => ({
  table: 'letter_draft',
  column: 'drafted',
  id: referralId,
});

/** What is known of the wording of a letter beside the words; only the school ever sees it. */
export async function readDraftRecord(tx: Tx, seals: Seals, referralId: string): Promise<DraftRecord> {
  const row = await tx
    .selectFrom('letterDraft')
    .select(['updatedAt', 'updatedBy', 'drafted'])
    .where('referralId', '=', referralId)
    .executeTakeFirstOrThrow();
  const names = await namesOf(tx, seals, [row.updatedBy]);
  return {
    savedAt: row.updatedAt,
    savedByName: names.get(row.updatedBy) ?? '',
    drafted: row.drafted && (JSON.parse(seals.open(draftedPlace(referralId), row.drafted)) as DraftedLetter),
  };
}
