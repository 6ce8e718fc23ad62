import {
  asPurpose,
  findAccount,
  inContext,
  insertAccount,
  insertMember,
  markReceivesHere,
  readRolesHere,
  type Tx,
} from '@qorgan/data';
import { breaks, ok, refuse, type Result, type Role } from '@qorgan/domain';
import { isLogin, loginHash, normaliseLogin } from '../identity/login.ts';
import { hashPassword, isWeak, makePassword } from '../identity/password.ts';
import { fitting } from './fitting-roles.ts';
import {
  dataContext,
  denyTo,
  mayDo,
  recordFor,
  type Administration,
  type OnBehalfOf,
} from './on-behalf-of.ts';

export type NewSeat = {
  organisationId: string;
  name: string;
  login: string;
  roles: readonly Role[];
  position: { kk: string; ru: string };
  phone: string | null;
};

/**
 * Gives somebody new an account and a seat. Where no password is given, one is made; it is in the answer and nowhere
 * else. Refuses a login that is taken, a weak password, roles that do not belong in that kind of organisation, and
 * whoever would be its head and a deputy at once. Throws RangeError for what is no login (see `isLogin`) or for no role.
 */
export async function addMember(
  by: OnBehalfOf,
  member: NewSeat & { password?: string },
): Promise<Result<{ memberId: string; password: string }>> {
  const password = member.password ?? makePassword();
  check(member);
  // One that was made is strong, even where a short login happens to be in it.
  if (member.password && isWeak(password, member.login)) return breaks('passwordWeak');
  // Before the transaction: hashing takes time, and PGlite would keep everybody waiting for it.
  const passwordHash = await hashPassword(password);

  return inContext(by.db, dataContext(by, member.organisationId), async (tx) => {
    const { organisationId } = member;
    if (!mayDo(by, 'member.manage', { organisationId })) return denyTo(by, tx, 'member.manage');
    const account = { id: by.newId(), loginHash: loginHash(by.vault, member.login), passwordHash };
    const at = { createdAt: by.now, passwordChangedAt: by.now };
    const isNew = await asPurpose(tx, { purpose: 'identity' }, (tx) =>
      insertAccount(tx, { ...account, ...at }),
    );
    if (!isNew) return breaks('loginTaken');
    const seated = await takeSeat(by, tx, member, account.id);
    // Thrown away with the account that is already in it.
    if (!seated.ok) throw new RefusedSeat(seated);
    return ok({ memberId: seated.value.memberId, password });
  }).catch((error: unknown) => {
    if (error instanceof RefusedSeat) return error.result;
    throw error;
  });
}

/**
 * Gives somebody who has an account a further seat. Only the installation's administration can: a school's could take
 * a namesake for its own new colleague and let a stranger in.
 */
export async function addSeat(by: Administration, seat: NewSeat): Promise<Result<{ memberId: string }>> {
  check(seat);
  return inContext(by.db, dataContext(by, seat.organisationId), async (tx) => {
    const hash = loginHash(by.vault, seat.login);
    const account = await asPurpose(tx, { purpose: 'identity' }, (tx) => findAccount(tx, hash));
    return account ? takeSeat(by, tx, seat, account.id) : refuse({ kind: 'notFound' });
  });
}

class RefusedSeat extends Error {
  readonly result: Result<never> & { ok: false };
  constructor(result: Result<never> & { ok: false }) {
    super('The seat is refused.');
    this.result = result;
  }
}

function check({ login, roles }: NewSeat): void {
  if (!isLogin(login)) throw new RangeError('This is no login.');
  if (roles.length === 0) throw new RangeError('A seat needs a role.');
}

async function takeSeat(
  by: OnBehalfOf,
  tx: Tx,
  seat: NewSeat,
  accountId: string,
): Promise<Result<{ memberId: string }>> {
  const { organisationId, roles } = seat;
  const held = await readRolesHere(tx, { organisationId, accountId });
  const fit = await fitting(tx, organisationId, roles, held);
  if (!fit.ok) return fit;

  const memberId = by.newId();
  const seals = await by.vault.of(tx, organisationId);
  const login = normaliseLogin(seat.login);
  await insertMember(tx, seals, { ...seat, id: memberId, accountId, login, createdAt: by.now });
  if (roles.includes('receiver'))
    await asPurpose(tx, { purpose: 'administration', organisationId }, (tx) =>
      markReceivesHere(tx, organisationId, true),
    );
  await recordFor(by, tx, organisationId, {
    type: 'memberAdded',
    subject: { type: 'member', id: memberId },
    details: { roles: [...roles] },
  });
  return ok({ memberId });
}
