import type { DeputyTerm, Role } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A seat in an organisation, opened. */
export type Member = {
  id: string;
  organisationId: string;
  accountId: string;
  roles: readonly Role[];
  name: string;
  login: string;
  phone: string | null;
  position: { kk: string; ru: string };
  /** Says something of a deputy only. */
  term: DeputyTerm;
  createdAt: Date;
  endedAt: Date | null;
};

const place = (column: 'name' | 'login' | 'phone', id: string) => ({ table: 'member', column, id });

/** Saves a new seat; name, login and phone are sealed. */
export async function insertMember(
  tx: Tx,
  seals: Seals,
  member: Omit<Member, 'endedAt' | 'term'>,
): Promise<void> {
  const { id, name, login, phone, position } = member;
  await tx
    .insertInto('member')
    .values({
      // Column by column: whatever else the caller's object has, a password say, never gets here.
      id,
      organisationId: member.organisationId,
      accountId: member.accountId,
      createdAt: member.createdAt,
      roles: [...member.roles],
      name: seals.seal(place('name', id), name),
      login: seals.seal(place('login', id), login),
      phone: phone === null ? null : seals.seal(place('phone', id), phone),
      positionKk: position.kk,
      positionRu: position.ru,
    })
    .execute();
}

/** Everybody who has or had a seat in the organisation, opened, in no particular order. */
export async function readMembers(tx: Tx, seals: Seals, organisationId: string): Promise<Member[]> {
  const rows = await tx
    .selectFrom('member')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisationId,
    accountId: row.accountId,
    roles: row.roles,
    name: seals.open(place('name', row.id), row.name),
    login: seals.open(place('login', row.id), row.login),
    phone: row.phone && seals.open(place('phone', row.id), row.phone),
    position: { kk: row.positionKk, ru: row.positionRu },
    term: { from: row.deputyFrom, until: row.deputyUntil, order: row.deputyOrder },
    createdAt: row.createdAt,
    endedAt: row.endedAt,
  }));
}

/** Every role that somebody holds in the organisation, in all their living seats there. */
export async function readRolesHere(
  tx: Tx,
  { organisationId, accountId }: { organisationId: string; accountId: string },
): Promise<Role[]> {
  const rows = await tx
    .selectFrom('member')
    .select('roles')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();
  return rows.flatMap(({ roles }) => roles);
}

export type LivingMember = { id: string; organisationId: string; accountId: string; roles: Role[] };

/** The living seats of an organisation, locked: two who leave at the same moment are seen one after the other. */
export const lockMembers = (tx: Tx, organisationId: string): Promise<LivingMember[]> =>
  tx
    .selectFrom('member')
    .select(['id', 'organisationId', 'accountId', 'roles'])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();

export const saveRoles = async (tx: Tx, memberId: string, roles: readonly Role[]): Promise<void> => {
  await tx
    .updateTable('member')
    .set({ roles: [...roles] })
    .where('id', '=', memberId)
    .execute();
};

export const saveTerm = async (tx: Tx, memberId: string, term: DeputyTerm): Promise<void> => {
  await tx
    .updateTable('member')
    .set({ deputyFrom: term.from, deputyUntil: term.until, deputyOrder: term.order })
    .where('id', '=', memberId)
    .execute();
};

export const markMemberEnded = async (tx: Tx, memberId: string, at: Date): Promise<void> => {
  await tx.updateTable('member').set({ endedAt: at }).where('id', '=', memberId).execute();
};
