import {
  endPushSubscriptions,
  insertPushSubscription,
  readPushSubscriptions,
  type PushAddress,
} from '@qorgan/data';
import { breaks, ok, type Result } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import type { PushCarrier } from './carrier.ts';

/** In how many browsers one person is reminded at most; a number of ours. */
export const pushBrowserLimit = 5;

/** A browser in which the person who acts is reminded; `host` says whose push service carries it. */
export type MyPushBrowser = { id: string; host: string; locale: Locale; createdAt: Date };

/** The browsers of the person who acts, the oldest first. */
export const myPushBrowsers = (ctx: Context): Promise<readonly MyPushBrowser[]> =>
  act(ctx, async ({ tx, seals }) =>
    (await readPushSubscriptions(tx, seals, ctx.actor.memberId)).map(
      ({ id, endpoint, locale, createdAt }) => ({
        ...{ id, locale, createdAt },
        host: new URL(endpoint).hostname,
      }),
    ),
  );

/**
 * From now on reminders go to this browser as well. The same browser once more changes nothing. Refused: an address of no
 * push service that this installation knows, more browsers than `pushBrowserLimit`.
 */
export const addPushBrowser = (
  ctx: Context,
  carrier: PushCarrier,
  { locale, ...address }: PushAddress & { locale: Locale },
): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record }) => {
    if (!carrier.takes(address.endpoint)) return breaks('pushServiceUnknown');
    const { memberId, organisationId } = ctx.actor;
    const endpointHash = ctx.vault.lookupHash('push endpoint', address.endpoint);
    const mine = await readPushSubscriptions(tx, seals, memberId);
    if (mine.some(({ endpoint }) => endpoint === address.endpoint)) return ok(undefined);
    if (mine.length >= pushBrowserLimit) return breaks('pushBrowsersFull');
    const row = { id: ctx.newId(), memberId, organisationId, endpointHash, locale, createdAt: ctx.now };
    const isNew = await insertPushSubscription(tx, seals, { ...row, ...address });
    if (isNew) await record({ type: 'pushBrowserAdded', subject: { type: 'member', id: memberId } });
    return ok(undefined);
  });

/** Reminders go to this browser no more, and where it was reached is forgotten. */
export const removePushBrowser = (ctx: Context, id: string): Promise<void> =>
  act(ctx, async ({ tx, seals, record }) => {
    const { memberId } = ctx.actor;
    const mine = await readPushSubscriptions(tx, seals, memberId);
    const ids = mine.filter((one) => one.id === id).map((one) => one.id);
    if ((await endPushSubscriptions(tx, ids, 'off', ctx.now)) > 0)
      await record({ type: 'pushBrowserRemoved', subject: { type: 'member', id: memberId } });
  });
