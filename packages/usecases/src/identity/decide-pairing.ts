import {
  appendAudit,
  changePairing,
  ensureSealingKey,
  inContext,
  lockWaitingPairing,
  type PairingRow,
  type Tx,
} from '@qorgan/data';
import { can, ok, refuse, type AuditEvent, type Result } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { codeHash } from './pairing-code.ts';
import { browserPlace } from './start-pairing.ts';
import { takeCodeTurn, turnSucceeded } from './throttle.ts';

/** A browser that waits to be let report, as it calls itself. */
export type WaitingBrowser = { browser: string; startedAt: Date; waitsUntil: Date };

/**
 * The browser that shows this code (nine digits, see `readCode`). Refuses with `notFound` a code that no browser waits
 * with, and whoever may not report: both are on record; and with `tooSoon` where somebody guesses.
 */
export const findWaitingBrowser = (ctx: Context, code: string): Promise<Result<WaitingBrowser>> =>
  withWaiting(ctx, code, async (_tx, row) => shown(ctx, row));

/**
 * Lets the browser with this code report for whoever acts, from the seat in which they act. Makes the organisation's
 * sealing key with the first. Refuses as `findWaitingBrowser` does.
 */
export const approvePairing = (ctx: Context, code: string): Promise<Result<WaitingBrowser>> =>
  withWaiting(ctx, code, async (tx, row) => {
    const { organisationId } = ctx.actor;
    await ensureSealingKey(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    await changePairing(tx, row.id, {
      ...decider(ctx),
      codeHash: null,
      approvedAt: ctx.now,
      lastUsedAt: ctx.now,
    });
    await record(tx, ctx, { type: 'browserPaired', subject: { type: 'pairing', id: row.id } });
    return shown(ctx, row);
  });

/** Sends the browser with this code away for good: it is not one's own. Refuses as `findWaitingBrowser` does. */
export const refusePairing = (ctx: Context, code: string): Promise<Result<WaitingBrowser>> =>
  withWaiting(ctx, code, async (tx, row) => {
    const end = { endedAt: ctx.now, endedWhy: 'refused' } as const;
    await changePairing(tx, row.id, { ...decider(ctx), ...end, codeHash: null });
    await record(tx, ctx, { type: 'browserRefused', subject: { type: 'pairing', id: row.id } });
    return shown(ctx, row);
  });

const decider = ({ actor: { organisationId, accountId, memberId } }: Context) => {
  return { organisationId, accountId, memberId };
};

const shown = ({ vault }: Context, { id, browser, startedAt, waitsUntil }: PairingRow): WaitingBrowser => {
  return { browser: vault.openPortable(browserPlace(id), browser), startedAt, waitsUntil };
};

/** A turn at guessing is taken before the code is looked at, and taken back where it is right. */
const withWaiting = <T>(
  ctx: Context,
  code: string,
  work: (tx: Tx, row: PairingRow) => Promise<T>,
): Promise<Result<T>> =>
  inContext(ctx.db, { purpose: 'identity' }, async (tx) => {
    const { accountId, organisationId } = ctx.actor;
    const turn = await takeCodeTurn(tx, ctx, accountId);
    if (turn.wait > 0) return refuse({ kind: 'tooSoon', seconds: turn.wait });
    const row = can(ctx.actor, 'report.create', { organisationId })
      ? await lockWaitingPairing(tx, { codeHash: codeHash(ctx.vault, code), now: ctx.now })
      : undefined;
    if (!row) {
      const details = { action: 'pairing.approve' };
      await record(tx, ctx, { type: 'accessRefused', refused: 'notFound', details });
      return refuse({ kind: 'notFound' });
    }
    await turnSucceeded(tx, ctx, turn);
    return ok(await work(tx, row));
  });

const record = (tx: Tx, ctx: Context, event: AuditEvent) =>
  appendAudit(tx, ctx.vault, {
    organisationId: ctx.actor.organisationId,
    actorId: ctx.actor.memberId,
    at: ctx.now,
    requestId: ctx.requestId,
    ...event,
  });
