import { createHash } from 'node:crypto';
import {
  changeSession,
  deleteSessions,
  findSessionRow,
  insertSession,
  sessionRowsOf,
  type SessionRow,
  type Tx,
} from '@qorgan/data';
import { Lucia, TimeSpan, type Adapter } from 'lucia';

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: { memberId: string };
  }
}

const minute = 60_000;
const hour = 60 * minute;
export const sessionLimits = {
  /** Nobody did anything for so long: the session ends. */
  idle: 8 * hour,
  /** And after so long it ends whatever was done. */
  absolute: 7 * 24 * hour,
  /** Being active is written down no more often than this. */
  noted: 5 * minute,
  /** How long an ended session still tells whose it was: a form left open on Friday is sent on Monday, and kept. */
  remembered: 7 * 24 * hour,
} as const;

/** What the database has of the id in the cookie. */
const stored = (cookie: string): string => createHash('sha256').update(cookie).digest('hex');

const endOf = (createdAt: Date, lastSeenAt: Date): Date =>
  new Date(Math.min(lastSeenAt.getTime() + sessionLimits.idle, createdAt.getTime() + sessionLimits.absolute));

/**
 * Lucia at one moment. It makes the ids and walks the life of a session; the database answers through an adapter that
 * stores hashes only and keeps the limits by `now`, because Lucia would ask the clock. What Lucia is told of times is
 * moved to its own clock, and what it says of them is reckoned anew here.
 */
function luciaAt(tx: Tx, now: Date): Lucia {
  const onItsClock = (at: Date) => new Date(at.getTime() - now.getTime() + Date.now());
  const adapter: Adapter = {
    async getSessionAndUser(id) {
      const row = await findSessionRow(tx, stored(id));
      if (!row || row.expiresAt <= now) return [null, null];
      const { accountId, memberId, expiresAt } = row;
      // Lucia hands the id on to update and delete: it must be the one it gave.
      const session = { id, userId: accountId, expiresAt: onItsClock(expiresAt), attributes: { memberId } };
      return [session, { id: accountId, attributes: {} }];
    },
    async getUserSessions(accountId) {
      const rows = await sessionRowsOf(tx, accountId);
      return rows
        .filter(({ expiresAt }) => expiresAt > now)
        .map(({ id, memberId, expiresAt }) => {
          return { id, userId: accountId, expiresAt: onItsClock(expiresAt), attributes: { memberId } };
        });
    },
    setSession: ({ id, userId, attributes }) =>
      insertSession(tx, {
        id: stored(id),
        accountId: userId,
        memberId: attributes.memberId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: endOf(now, now),
      }),
    async updateSessionExpiration(id) {
      const row = await findSessionRow(tx, stored(id));
      if (row) await changeSession(tx, row.id, { lastSeenAt: now, expiresAt: endOf(row.createdAt, now) });
    },
    async deleteSession(id) {
      await deleteSessions(tx, { id: stored(id) });
    },
    async deleteUserSessions(accountId) {
      await deleteSessions(tx, { accountId });
    },
    async deleteExpiredSessions() {
      await deleteSessions(tx, { expiredBy: new Date(now.getTime() - sessionLimits.remembered) });
    },
  };
  return new Lucia(adapter, { sessionExpiresIn: new TimeSpan(sessionLimits.idle, 'ms') });
}

/** Begins a session in a seat and clears away those that ended long ago. The cookie's value is nowhere else. */
export async function beginSession(
  tx: Tx,
  now: Date,
  { accountId, memberId }: { accountId: string; memberId: string },
): Promise<{ cookie: string; expiresAt: Date }> {
  const lucia = luciaAt(tx, now);
  await lucia.deleteExpiredSessions();
  const { id } = await lucia.createSession(accountId, { memberId });
  return { cookie: id, expiresAt: endOf(now, now) };
}

/** The living session of a cookie. `isNoted`: that somebody is active was just written down, and it lasts longer. */
export async function liveSession(
  tx: Tx,
  now: Date,
  cookie: string,
): Promise<(SessionRow & { isNoted: boolean }) | null> {
  const lucia = luciaAt(tx, now);
  const { session } = await lucia.validateSession(cookie);
  const row = session && (await findSessionRow(tx, stored(cookie)));
  if (!row) return null;
  if (now.getTime() - row.lastSeenAt.getTime() < sessionLimits.noted)
    return { ...row, isNoted: session.fresh };

  const noted = { lastSeenAt: now, expiresAt: endOf(row.createdAt, now) };
  await changeSession(tx, row.id, noted);
  return { ...row, ...noted, isNoted: true };
}

/** Whose session this is, or was until some days ago, for sessions that ended by themselves. */
export async function ownerOf(tx: Tx, now: Date, cookie: string): Promise<string | null> {
  const row = await findSessionRow(tx, stored(cookie));
  const isRemembered = row && row.expiresAt.getTime() + sessionLimits.remembered > now.getTime();
  return isRemembered ? row.accountId : null;
}

/** Ends one session at once. */
export const endSession = (tx: Tx, now: Date, cookie: string): Promise<void> =>
  luciaAt(tx, now).invalidateSession(cookie);

/** Ends all sessions of an account at once, but for the one of the cookie to keep; says how many. */
export const endSessionsOf = (tx: Tx, accountId: string, keep?: string): Promise<number> =>
  deleteSessions(tx, { accountId, ...(keep && { except: stored(keep) }) });

/** The living sessions of an account, the latest first; `isThisOne` is the one of the cookie. */
export async function liveSessionsOf(
  tx: Tx,
  now: Date,
  accountId: string,
  cookie?: string,
): Promise<(SessionRow & { isThisOne: boolean })[]> {
  const rows = await sessionRowsOf(tx, accountId);
  const own = cookie && stored(cookie);
  return rows
    .filter(({ expiresAt }) => expiresAt > now)
    .map((row) => ({ ...row, isThisOne: row.id === own }));
}

/** Moves a session to another seat of the same account. */
export const moveSession = (tx: Tx, cookie: string, memberId: string): Promise<void> =>
  changeSession(tx, stored(cookie), { memberId });
