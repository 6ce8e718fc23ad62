import {
  appendAudit,
  deleteHeldForms,
  findAccount,
  inContext,
  readSeats,
  replacePassword,
  type Account,
  type Seat,
  type Tx,
} from '@qorgan/data';
import { type Actor, type AuditEvent, breaks, dayOf, ok, refuse, type Result } from '@qorgan/domain';
import type { House } from '../context.ts';
import { loginHash } from './login.ts';
import { hashPassword, isOutdated, isPassword } from './password.ts';
import { beginSession } from './sessions.ts';
import { takeSignInTurn, turnSucceeded, type Turn } from './throttle.ts';

export type SignedIn = { cookie: string; expiresAt: Date; actor: Actor };

const identity = { purpose: 'identity' } as const;

/**
 * Signs somebody in to their oldest seat. A login that nobody has, a wrong password and an account without a seat get
 * one answer, after the same work. Guessing is slowed down (see `takeSignInTurn`): `tooSoon` says for how many seconds,
 * never more than 60, and tries meanwhile do not make it longer.
 */
export async function signIn(
  house: House,
  who: { login: string; password: string; address: string },
): Promise<Result<SignedIn>> {
  const { turn, account } = await inContext(house.db, identity, async (tx) => {
    const turn = await takeSignInTurn(tx, house, who);
    return { turn, account: await findAccount(tx, loginHash(house.vault, who.login)) };
  });
  if (turn.wait > 0) return refuse({ kind: 'tooSoon', seconds: turn.wait });

  // Outside of a transaction: it takes long on purpose, and PGlite would keep everybody waiting for it.
  const isRight = await isPassword(account?.passwordHash ?? null, who.password);
  const renewed =
    account && isRight && isOutdated(account.passwordHash) && (await hashPassword(who.password));

  return inContext(house.db, identity, async (tx) => {
    const seats = account ? await readSeats(tx, house.vault, account.id, dayOf(house.now)) : [];
    const seat = seats[0];
    const isStill =
      account && (await findAccount(tx, account.loginHash))?.passwordHash === account.passwordHash;
    if (!account || !isRight || !isStill || !seat) return refuseSignIn(tx, house, account, seat);
    if (renewed)
      await replacePassword(tx, {
        id: account.id,
        former: account.passwordHash,
        passwordHash: renewed,
        at: account.passwordChangedAt,
      });
    return ok(await enter(tx, house, turn, seat));
  });
}

async function enter(tx: Tx, house: House, turn: Turn, { actor }: Seat): Promise<SignedIn> {
  await turnSucceeded(tx, house, turn);
  // Nobody may come to keep another form for long: what has waited too long goes with the day's first to sign in.
  await deleteHeldForms(tx, house.now);
  const session = await beginSession(tx, house.now, actor);
  await record(tx, house, actor, { type: 'signedIn', subject: { type: 'account', id: actor.accountId } });
  return { ...session, actor };
}

async function refuseSignIn(
  tx: Tx,
  house: House,
  account: Account | undefined,
  seat: Seat | undefined,
): Promise<Result<never>> {
  await record(tx, house, seat?.actor ?? null, {
    type: 'signInRefused',
    ...(account && { subject: { type: 'account', id: account.id } }),
    refused: 'wrongCredentials',
  });
  return breaks('wrongCredentials');
}

/** In the trail of the organisation whose seat it is about, or in that of none. A refused try has no actor. */
const record = (tx: Tx, house: House, actor: Actor | null, event: AuditEvent) =>
  appendAudit(tx, house.vault, {
    organisationId: actor?.organisationId ?? null,
    actorId: event.refused ? null : (actor?.memberId ?? null),
    at: house.now,
    requestId: house.requestId,
    ...event,
  });
