import { appendAudit, endPairings, inContext, readAccount, replacePassword } from '@qorgan/data';
import { breaks, ok, refuse, type AuditEvent, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { hashPassword, isPassword, isWeak } from './password.ts';
import { endSessionsOf } from './sessions.ts';
import { takeAccountTurn, turnSucceeded } from './throttle.ts';

const identity = { purpose: 'identity' } as const;

/**
 * Puts `next` in place of `current` and ends every session but the one of the cookie in `keep`, and every browser that
 * reports: whoever had the former password may have paired it. Guessing `current` is slowed down as at the sign-in:
 * whoever finds an open session does not have the password.
 */
export async function changePassword(
  ctx: Context,
  { current, next, keep }: { current: string; next: string; keep?: string },
): Promise<Result<{ endedSessions: number }>> {
  const { accountId, organisationId, memberId } = ctx.actor;
  if (isWeak(next, '') || next === current) return breaks('passwordWeak');

  const { turn, account } = await inContext(ctx.db, identity, async (tx) => {
    const turn = await takeAccountTurn(tx, ctx, accountId);
    return { turn, account: await readAccount(tx, accountId) };
  });
  if (turn.wait > 0) return refuse({ kind: 'tooSoon', seconds: turn.wait });
  const isRight = await isPassword(account?.passwordHash ?? null, current);
  const passwordHash = isRight ? await hashPassword(next) : '';

  return inContext(ctx.db, identity, async (tx) => {
    const record = (event: Partial<AuditEvent>) =>
      appendAudit(tx, ctx.vault, {
        organisationId,
        actorId: memberId,
        at: ctx.now,
        requestId: ctx.requestId,
        type: 'passwordChanged',
        subject: { type: 'account', id: accountId },
        ...event,
      });
    const change = { id: accountId, former: account?.passwordHash ?? '', passwordHash, at: ctx.now };
    if (!isRight || !(await replacePassword(tx, change))) {
      await record({ refused: 'wrongCredentials' });
      return breaks('wrongCredentials');
    }
    await turnSucceeded(tx, ctx, turn);
    const endedSessions = await endSessionsOf(tx, accountId, keep);
    const pairings = await endPairings(tx, { accountId }, { at: ctx.now, why: 'password' });
    await record({ details: { endedSessions, pairings } });
    return ok({ endedSessions });
  });
}
