import { bodyCaseOf, holdExchange, readCarriedChild, readOnwards } from '@qorgan/data';
import {
  can,
  ok,
  refuse,
  type CarriedChild,
  type ForeignContent,
  type HeardOutside,
  type Result,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { findForeign } from '../exchange/foreign.ts';
import { findReceived } from '../referral/inbox.ts';

/** What a case is to rest on, as a form names it. */
export type Arrived =
  | { kind: 'referral'; referralId: string }
  | { kind: 'onward'; onwardId: string }
  | { kind: 'foreign'; foreignId: string }
  | { kind: 'outside'; heard: HeardOutside; receivedAt: Date; noticedAt: Date | null };

/** The same, found and allowed. `bodyCaseId`: the case that rests on it already. */
export type ArrivalFound = {
  receivedAt: Date;
  noticedAt: Date | null;
  concerns: readonly string[];
  child: CarriedChild | null;
  /** The child as another system knows it: more than a letter of a school carries. */
  told?: ForeignContent['child'];
  school: { id: string; name: { kk: string; ru: string; en: string } } | null;
  bodyCaseId: string | null;
};

/** What came before the body and was confirmed by it; refused where its receipt was not confirmed yet. */
export async function findArrival(ctx: Context, desk: Desk, arrived: Arrived): Promise<Result<ArrivalFound>> {
  switch (arrived.kind) {
    case 'outside':
      return ok({ ...arrived, concerns: [], child: null, school: null, bodyCaseId: null });
    case 'referral':
      return referralArrived(ctx, desk, arrived.referralId);
    case 'onward':
      return onwardArrived(ctx, desk, arrived.onwardId);
    case 'foreign':
      return foreignArrived(ctx, desk, arrived.foreignId);
  }
}

async function referralArrived(ctx: Context, desk: Desk, id: string): Promise<Result<ArrivalFound>> {
  const found = await findReceived(ctx, desk, id);
  if (!found.ok) return found;
  const { receipt, sentAt, concerns, organisationId, sender } = found.value;
  if (!receipt) return refuse({ kind: 'wrongState', is: 'sent', needs: 'received' });
  const child = await readCarriedChild(desk.tx, await ctx.vault.of(desk.tx, organisationId), id);
  return ok({
    ...{ receivedAt: sentAt, noticedAt: null, concerns },
    child: child ?? null,
    school: { id: organisationId, name: sender },
    bodyCaseId: (await bodyCaseOf(desk.tx, { referralId: id })) ?? null,
  });
}

async function onwardArrived(ctx: Context, desk: Desk, id: string): Promise<Result<ArrivalFound>> {
  const [found] = await readOnwards(desk.tx, ctx.vault, { id });
  const isLive = found?.withdrawnAt === null;
  if (!found || !can(ctx.actor, 'onward.receive', { ...found, isLive }))
    return desk.deny('onward.receive', { type: 'onward', id });
  if (!found.receipt) return refuse({ kind: 'wrongState', is: 'sent', needs: 'received' });
  return ok({
    ...{
      receivedAt: found.sentAt,
      noticedAt: null,
      concerns: found.concerns,
      child: found.child,
      school: null,
    },
    bodyCaseId: (await bodyCaseOf(desk.tx, { onwardId: id })) ?? null,
  });
}

/** Like a letter: confirmed by the body under its number first, and not given back. */
async function foreignArrived(ctx: Context, desk: Desk, foreignId: string): Promise<Result<ArrivalFound>> {
  await holdExchange(desk.tx, foreignId);
  const found = await findForeign(ctx, desk, foreignId);
  if (!found.ok) return found;
  const { receivedAt, noticedAt, returned, receipt, child, kinds } = found.value;
  const bodyCaseId = (await bodyCaseOf(desk.tx, { foreignId })) ?? null;
  if (returned) return refuse({ kind: 'wrongState', is: 'returned', needs: 'received' });
  if (!receipt) return refuse({ kind: 'wrongState', is: 'sent', needs: 'received' });
  const { surname = '', given = '', patronymic = null, birthDate = null } = child ?? {};
  return ok({
    ...{ receivedAt, noticedAt, concerns: [], school: null, bodyCaseId, told: child },
    child: { surname, given, patronymic, birthDate, classLabel: null, kinds },
  });
}
