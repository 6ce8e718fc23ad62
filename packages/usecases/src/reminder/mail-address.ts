import { randomInt } from 'node:crypto';
import { beginMailAddress, changeMailAddress, readMailAddress } from '@qorgan/data';
import { breaks, ok, refuse, type Result } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import type { MailCarrier } from './carrier.ts';

/** How long a code is good, how often it may be typed wrongly, and how many a person is sent in a day. */
export const codeLimits = { minutes: 30, tries: 5, aDay: 5 } as const;
const minute = 60_000;
const day = 24 * 60 * minute;

/** Where somebody is reminded by mail. `waiting`: a code went there and was not typed yet. */
export type MyMailAddress = {
  address: string;
  locale: Locale;
  isConfirmed: boolean;
  isWaiting: boolean;
  /** The mail server said that there is no such mailbox. */
  isRefused: boolean;
};

/** The address of the person who acts; null where they have none. */
export const myMailAddress = (ctx: Context): Promise<MyMailAddress | null> =>
  act(ctx, async ({ tx, seals }) => {
    const row = await readMailAddress(tx, seals, ctx.actor.memberId);
    if (!row?.address) return null;
    return {
      address: row.address,
      locale: row.locale,
      isConfirmed: row.verifiedAt !== null,
      isWaiting: row.codeHash !== null && row.codeUntil !== null && row.codeUntil > ctx.now,
      isRefused: row.refusedAt !== null,
    };
  });

/**
 * Takes an address and mails a code to it; until that is typed nothing else goes there. `notSent`: the mail server did not
 * take it, and the person may try again. Refuses with `tooSoon` after some codes in a day.
 */
export async function askMailAddress(
  ctx: Context,
  carrier: MailCarrier,
  { address, locale }: { address: string; locale: Locale },
): Promise<Result<'sent' | 'notSent'>> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const wait = await act(ctx, async ({ tx, seals, record }) => {
    const { memberId, organisationId } = ctx.actor;
    await beginMailAddress(tx, { memberId, organisationId, locale });
    const { codes, codesSince } = (await readMailAddress(tx, seals, memberId, { lock: true }))!;
    const isNewDay = !codesSince || ctx.now.getTime() - codesSince.getTime() >= day;
    if (!isNewDay && codes >= codeLimits.aDay) return codesSince.getTime() + day - ctx.now.getTime();
    await changeMailAddress(tx, seals, memberId, {
      address,
      locale,
      verifiedAt: null,
      refusedAt: null,
      codeHash: hashOf(ctx, code),
      codeUntil: new Date(ctx.now.getTime() + codeLimits.minutes * minute),
      tries: 0,
      ...(isNewDay ? { codes: 1, codesSince: ctx.now } : { codes: codes + 1 }),
    });
    await record({ type: 'reminderAddressAsked', subject: { type: 'member', id: memberId } });
    return 0;
  });
  if (wait > 0) return refuse({ kind: 'tooSoon', seconds: Math.ceil(wait / 1000) });

  // Outside of any transaction: a mail server that thinks must not hold the database.
  const mail = { id: ctx.newId(), to: address, locale, says: 'code', code } as const;
  const outcome = await carrier.send(mail).catch(() => 'refused' as const);
  if (outcome === 'sent') return ok('sent');
  await act(ctx, ({ tx, seals }) =>
    changeMailAddress(tx, seals, ctx.actor.memberId, { codeHash: null, codeUntil: null }),
  );
  return ok('notSent');
}

/** Takes the code that was mailed. From then on reminders go there. */
export const confirmMailAddress = (ctx: Context, code: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record }) => {
    const { memberId } = ctx.actor;
    const row = await readMailAddress(tx, seals, memberId, { lock: true });
    const isGood = row?.codeHash && row.codeUntil && row.codeUntil > ctx.now && row.tries < codeLimits.tries;
    if (!isGood) return breaks('codeWrong');
    if (Buffer.compare(row.codeHash!, hashOf(ctx, code.replaceAll(/\s/g, ''))) !== 0) {
      await changeMailAddress(tx, seals, memberId, { tries: row.tries + 1 });
      return breaks('codeWrong');
    }
    await changeMailAddress(tx, seals, memberId, { verifiedAt: ctx.now, codeHash: null, codeUntil: null });
    await record({ type: 'reminderAddressConfirmed', subject: { type: 'member', id: memberId } });
    return ok(undefined);
  });

/** Switches reminders by mail off and forgets the address. */
export const removeMailAddress = (ctx: Context): Promise<void> =>
  act(ctx, async ({ tx, seals, record }) => {
    const { memberId } = ctx.actor;
    const row = await readMailAddress(tx, seals, memberId, { lock: true });
    if (!row?.address) return;
    const nothing = { address: null, verifiedAt: null, codeHash: null, codeUntil: null, refusedAt: null };
    await changeMailAddress(tx, seals, memberId, nothing);
    await record({ type: 'reminderAddressRemoved', subject: { type: 'member', id: memberId } });
  });

/** Keyed and bound to the person: a code is good for whoever asked for it. */
const hashOf = ({ vault, actor }: Context, code: string) =>
  vault.lookupHash('reminder code', `${actor.memberId} ${code}`);
