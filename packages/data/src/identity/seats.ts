import { actorOn, type Actor } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { SelectQueryBuilder } from 'kysely';
import { hasBeenHead } from '../organisation/has-been-head.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Vault } from '../vault/vault.ts';

/** A place somebody acts from, with what a page's header shows of it. */
export type Seat = {
  actor: Actor;
  name: string;
  position: { kk: string; ru: string };
  organisation: {
    id: string;
    kind: Actor['organisationKind'];
    names: { kk: string; ru: string; en: string };
    regionId: string;
  };
};

/** The living seats of an account as they are on this day, the oldest first. Needs the purpose `identity`. */
export async function readSeats(tx: Tx, vault: Vault, accountId: string, on: IsoDate): Promise<Seat[]> {
  const rows = await selectSeats(tx)
    .where('member.accountId', '=', accountId)
    .orderBy('member.createdAt')
    .orderBy('member.id')
    .execute();
  const seats: Seat[] = [];
  for (const row of rows) seats.push(await toSeat(tx, vault, row, on));
  return seats;
}

/** One living seat on this day; `undefined` where there is none or its member has left. Needs the purpose `identity`. */
export async function readSeat(
  tx: Tx,
  vault: Vault,
  memberId: string,
  on: IsoDate,
): Promise<Seat | undefined> {
  const row = await selectSeats(tx).where('member.id', '=', memberId).executeTakeFirst();
  return row && toSeat(tx, vault, row, on);
}

const selectSeats = (tx: Tx) =>
  tx
    .selectFrom('member')
    .innerJoin('organisation', 'organisation.id', 'member.organisationId')
    .where('member.endedAt', 'is', null)
    .select([
      'member.id as memberId',
      'member.accountId',
      'member.roles',
      hasBeenHead.as('hasBeenHead'),
      'member.name',
      'member.deputyFrom',
      'member.deputyUntil',
      'member.deputyOrder',
      'member.positionKk',
      'member.positionRu',
      'organisation.id as organisationId',
      'organisation.kind',
      'organisation.regionId',
      'organisation.nameKk',
      'organisation.nameRu',
      'organisation.nameEn',
    ]);

type SeatRow =
  ReturnType<typeof selectSeats> extends SelectQueryBuilder<Schema, 'member' | 'organisation', infer R>
    ? R
    : never;

async function toSeat(tx: Tx, vault: Vault, row: SeatRow, on: IsoDate): Promise<Seat> {
  const seals = await vault.of(tx, row.organisationId);
  return {
    actor: actorOn(
      {
        memberId: row.memberId,
        accountId: row.accountId,
        organisationId: row.organisationId,
        organisationKind: row.kind,
        roles: row.roles,
        hasBeenHead: row.hasBeenHead,
        term: { from: row.deputyFrom, until: row.deputyUntil, order: row.deputyOrder },
      },
      on,
    ),
    name: seals.open({ table: 'member', column: 'name', id: row.memberId }, row.name),
    position: { kk: row.positionKk, ru: row.positionRu },
    organisation: {
      id: row.organisationId,
      kind: row.kind,
      names: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
      regionId: row.regionId,
    },
  };
}
