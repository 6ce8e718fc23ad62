import type { BodyGround, BodyGroundOutline, HeardOutside } from '@qorgan/domain';
import { stopWaiting } from '../exchange/foreign.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

const place = (id: string) => ({ table: 'body_ground', column: 'heard', id });

export type NewBodyGround = BodyGround & { bodyCaseId: string; joinedBy: string };

/** Rests a case on what the body was told; a referral of another system waits no more then. */
export async function insertBodyGround(tx: Tx, seals: Seals, ground: NewBodyGround): Promise<void> {
  const { id, bodyCaseId, kind, receivedAt, noticedAt, joinedAt, joinedBy, heard } = ground;
  await tx
    .insertInto('bodyGround')
    .values({
      ...{ id, bodyCaseId, kind, receivedAt, noticedAt, joinedAt, joinedBy },
      referralId: ground.kind === 'referral' ? ground.referralId : null,
      onwardId: ground.kind === 'onward' ? ground.onwardId : null,
      foreignId: ground.kind === 'foreign' ? ground.foreignId : null,
      heard: heard && seals.seal(place(id), JSON.stringify(heard)),
    })
    .execute();
  if (ground.kind === 'foreign') await stopWaiting(tx, ground.foreignId);
}

/** What these cases rest on, the earliest first, opened. */
export async function readBodyGrounds(
  tx: Tx,
  seals: Seals,
  ids: readonly string[],
): Promise<Map<string, BodyGround[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('bodyGround')
    .selectAll()
    .where('bodyCaseId', 'in', [...ids])
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  const grounds = rows.map(({ bodyCaseId, heard, joinedBy: _, ...row }) => ({
    bodyCaseId,
    ground: {
      ...row,
      heard: heard && (JSON.parse(seals.open(place(row.id), heard)) as HeardOutside),
    } as BodyGround,
  }));
  const byCase = Map.groupBy(grounds, ({ bodyCaseId }) => bodyCaseId);
  return new Map([...byCase].map(([id, of]) => [id, of.map(({ ground }) => ground)]));
}

/** The same as far as duties depend on it. */
export async function readBodyGroundOutlines(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, BodyGroundOutline[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('bodyGround')
    .select(['bodyCaseId', 'kind', 'receivedAt', 'noticedAt'])
    .where('bodyCaseId', 'in', [...ids])
    .orderBy('receivedAt')
    .execute();
  return Map.groupBy(rows, ({ bodyCaseId }) => bodyCaseId);
}

type GroundOf = { referralId: string } | { onwardId: string } | { foreignId: string };

/** The case that rests on this letter, this onward referral or this referral of another system. */
export async function bodyCaseOf(tx: Tx, of: GroundOf): Promise<string | undefined> {
  const [[column, id]] = Object.entries(of) as [['referralId' | 'onwardId' | 'foreignId', string]];
  const row = await tx
    .selectFrom('bodyGround')
    .select('bodyCaseId')
    .where(column, '=', id)
    .executeTakeFirst();
  return row?.bodyCaseId;
}

/** The letters of schools that a case rests on. */
export const referralsUnder = (tx: Tx, bodyCaseId: string) =>
  tx
    .selectFrom('bodyGround')
    .innerJoin('referral', 'referral.id', 'bodyGround.referralId')
    .select(['referral.id', 'referral.organisationId', 'referral.concernsHead', 'referral.concerns'])
    .select(['referral.duty'])
    .where('bodyGround.bodyCaseId', '=', bodyCaseId)
    .orderBy('bodyGround.receivedAt')
    .execute();
