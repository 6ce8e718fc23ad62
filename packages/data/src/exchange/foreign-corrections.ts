import type { ForeignReceipt } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'foreign_correction', column: 'content', id });

export type NewForeignCorrection = {
  id: string;
  foreignId: string;
  /** What it corrects: an earlier correction, or null for the number that it was confirmed with. */
  corrects: string | null;
  incomingNumber: string;
  reason: string;
  at: Date;
  saidBy: string;
};

/** Puts the incoming number right; the one before it stays. */
export async function insertForeignCorrection(
  tx: Tx,
  seals: Seals,
  { incomingNumber, reason, ...row }: NewForeignCorrection,
): Promise<void> {
  const content = seals.seal(place(row.id), JSON.stringify({ incomingNumber, reason }));
  await tx
    .insertInto('foreignCorrection')
    .values({ ...row, content })
    .execute();
}

type Correction = Omit<NewForeignCorrection, 'saidBy'> & { byName: string | null };

/** What was put right of these referrals, the earliest first, opened. */
export async function correctionsOf(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, readonly Correction[]>> {
  const rows = await tx
    .selectFrom('foreignCorrection')
    .selectAll()
    .where('foreignId', 'in', [...ids])
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ saidBy }) => saidBy),
  );
  const opened = rows.map(({ content, saidBy, ...row }) => ({
    ...row,
    ...(JSON.parse(seals.open(place(row.id), content)) as { incomingNumber: string; reason: string }),
    byName: names.get(saidBy) ?? null,
  }));
  return new Map(
    [...Map.groupBy(opened, ({ foreignId }) => foreignId)].map(([id, found]) => [id, inTurn(found)]),
  );
}

/** By what each corrects and not by their times, which may be equal. */
function inTurn(found: readonly Correction[]): readonly Correction[] {
  const after = new Map(found.map((one) => [one.corrects, one]));
  const turn: Correction[] = [];
  for (let next = after.get(null); next; next = after.get(next.id)) turn.push(next);
  return turn;
}

/** The receipt as it stands now, with every number that stood before. */
export function corrected(
  foreignId: string,
  { at, incomingNumber }: { at: Date; incomingNumber: string },
  corrections: readonly Correction[],
): ForeignReceipt {
  const numbers = [incomingNumber, ...corrections.map((one) => one.incomingNumber)];
  return {
    at,
    id: corrections.at(-1)?.id ?? foreignId,
    incomingNumber: numbers.at(-1)!,
    replaced: corrections.map((by, n) => ({
      incomingNumber: numbers[n]!,
      by: { at: by.at, name: by.byName, reason: by.reason },
    })),
  };
}
