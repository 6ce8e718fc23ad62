import {
  asPurpose,
  endPairings,
  inContext,
  readAccount,
  readMembers,
  readSeats,
  replacePassword,
  type Tx,
} from '@qorgan/data';
import { dayOf, ok, refuse, type Result } from '@qorgan/domain';
import { normaliseLogin } from '../identity/login.ts';
import { hashPassword, makePassword } from '../identity/password.ts';
import { endSessionsOf } from '../identity/sessions.ts';
import {
  dataContext,
  denyTo,
  mayDo,
  recordFor,
  type Administration,
  type OnBehalfOf,
} from './on-behalf-of.ts';

const identity = { purpose: 'identity' } as const;

/**
 * Makes a new password for somebody who has forgotten theirs and ends all their sessions and every browser that
 * reports for them. The password is in the answer and nowhere else. `organisationId` is needed only from the administration.
 *
 * An administrator cannot reset their own (who finds an open session does not have the password), nor that of
 * somebody who also has a seat elsewhere: one school's administrator would hold the key to another organisation. The
 * answer to the latter is `wrongState`, `is: 'seatElsewhere'`; the installation's administration can.
 */
export async function resetPassword(
  by: OnBehalfOf,
  memberId: string,
  organisationId = by.actor === 'administration' ? '' : by.actor.organisationId,
): Promise<Result<{ login: string; password: string }>> {
  const password = makePassword();
  // Before the transaction: hashing takes time, and PGlite would keep everybody waiting for it.
  const passwordHash = await hashPassword(password);

  return inContext(by.db, dataContext(by, organisationId), async (tx) => {
    if (!mayDo(by, 'member.manage', { organisationId })) return denyTo(by, tx, 'member.manage');
    const members = await readMembers(tx, await by.vault.of(tx, organisationId), organisationId);
    const member = members.find(({ id, endedAt }) => id === memberId && endedAt === null);
    const isOwn = by.actor !== 'administration' && by.actor.accountId === member?.accountId;
    if (!member || isOwn) return denyTo(by, tx, 'member.manage');

    const { accountId, login } = member;
    if (by.actor !== 'administration' && (await sitsElsewhere(by, tx, accountId, organisationId)))
      return refuse({ kind: 'wrongState', is: 'seatElsewhere', needs: 'seatHereOnly' });
    const endedSessions = await asPurpose(tx, identity, async (tx) => {
      const account = await readAccount(tx, accountId);
      const change = { id: accountId, former: account?.passwordHash ?? '', passwordHash, at: by.now };
      if (!(await replacePassword(tx, change))) return null;
      await endPairings(tx, { accountId }, { at: by.now, why: 'password' });
      return endSessionsOf(tx, accountId);
    });
    if (endedSessions === null) return refuse({ kind: 'changedMeanwhile' });
    await recordFor(by, tx, organisationId, {
      type: 'passwordChanged',
      subject: { type: 'account', id: accountId },
      details: { isReset: true, endedSessions },
    });
    return ok({ login, password });
  });
}

/** The same for whoever runs the installation, who knows people by their login. */
export async function resetPasswordOf(
  by: Administration,
  { organisationId, login }: { organisationId: string; login: string },
): Promise<Result<{ login: string; password: string }>> {
  const members = await inContext(by.db, dataContext(by, organisationId), async (tx) =>
    readMembers(tx, await by.vault.of(tx, organisationId), organisationId),
  );
  const wanted = normaliseLogin(login);
  const member = members.find((one) => one.endedAt === null && one.login === wanted);
  return member ? resetPassword(by, member.id, organisationId) : refuse({ kind: 'notFound' });
}

const sitsElsewhere = (by: OnBehalfOf, tx: Tx, accountId: string, organisationId: string): Promise<boolean> =>
  asPurpose(tx, identity, async (tx) =>
    (await readSeats(tx, by.vault, accountId, dayOf(by.now))).some(
      ({ organisation }) => organisation.id !== organisationId,
    ),
  );
