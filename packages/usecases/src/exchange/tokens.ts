import { createHash, randomBytes } from 'node:crypto';
import {
  endExchangeToken as end,
  findExchangeToken,
  inContext,
  insertExchangeToken,
  namesOf,
  noteExchangeTokenUse,
  readExchangeTokens,
  readPartners,
  readSeat,
} from '@qorgan/data';
import { can, dayOf, ok, refuse, type Role, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { ActingSystem, Context, House } from '../context.ts';
import { knownPartner } from './known-partner.ts';

export type TokenRow = {
  id: string;
  system: string;
  issuedAt: Date;
  issuedByName: string;
  lastUsedAt: Date | null;
};
export type TokensView = { tokens: readonly TokenRow[]; systems: readonly { id: string; name: string }[] };

const may = ({ actor }: Pick<Context, 'actor'>) =>
  can(actor, 'exchange.use', { organisationId: actor.organisationId });
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** With which tokens systems outside ask this organisation, and when each did last. */
export const viewTokens = (ctx: Context): Promise<Result<TokensView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    const partners = await readPartners(tx);
    const nameOf = new Map(partners.map(({ id, name }) => [id, name]));
    const rows = await readExchangeTokens(tx, ctx.actor.organisationId);
    const issuers = await namesOf(
      tx,
      seals,
      rows.map(({ memberId }) => memberId),
    );
    await record({ type: 'exchangesRead' });
    return ok({
      tokens: rows.map(({ id, partnerId, memberId, issuedAt, lastUsedAt }) => ({
        ...{ id, issuedAt, lastUsedAt },
        system: nameOf.get(partnerId) ?? '',
        issuedByName: issuers.get(memberId) ?? '',
      })),
      systems: partners.filter(({ endedAt }) => !endedAt).map(({ id, name }) => ({ id, name })),
    });
  });

/**
 * Makes a token by which a system exchanges documents with this organisation without a person, in the name of whoever
 * issues it. Answers with it this once; the database has its hash alone.
 */
export const issueToken = (ctx: Context, partnerId: string): Promise<Result<{ token: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    const partner = await knownPartner(tx, partnerId);
    if (!partner.ok) return partner;
    const { organisationId, memberId } = ctx.actor;
    const token = `qx_${randomBytes(32).toString('base64url')}`;
    const id = ctx.newId();
    const row = { id, organisationId, partnerId, memberId, tokenHash: hashOf(token), issuedAt: ctx.now };
    await insertExchangeToken(tx, row);
    await record({ type: 'exchangeTokenIssued', details: { token: id, partner: partnerId } });
    return ok({ token });
  });

/** From now on it opens nothing. A second time nothing happens. */
export const endToken = (ctx: Context, tokenId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!may(ctx)) return deny('exchange.use');
    const known = await readExchangeTokens(tx, ctx.actor.organisationId);
    if (!known.some(({ id }) => id === tokenId)) return refuse({ kind: 'notFound' });
    await end(tx, tokenId, { endedAt: ctx.now, endedBy: ctx.actor.memberId });
    await record({ type: 'exchangeTokenEnded', details: { token: tokenId } });
    return ok(undefined);
  });

/** Roles by which somebody exchanges documents; whatever else the seat may, the token may not. */
const exchanging: readonly Role[] = ['head', 'deputy', 'receiver'];
/** Being used is written down no more often than this, in milliseconds. */
const noted = 60_000;

/**
 * What use cases of the exchange are given when a system acts: the seat of whoever issued its token, as long as that seat
 * may exchange documents, with the system beside it. Undefined for a token that is none, was ended, or whose system or
 * seat is no more.
 */
export const actAsSystem = (
  house: House,
  token: string,
): Promise<(Context & { system: ActingSystem }) | undefined> =>
  inContext(house.db, { purpose: 'identity' }, async (tx) => {
    const row = await findExchangeToken(tx, hashOf(token));
    const seat = row && (await readSeat(tx, house.vault, row.memberId, dayOf(house.now)));
    if (!row || !seat) return undefined;
    const actor = { ...seat.actor, roles: seat.actor.roles.filter((role) => exchanging.includes(role)) };
    if (!may({ actor })) return undefined;
    if (!row.lastUsedAt || house.now.getTime() - row.lastUsedAt.getTime() >= noted)
      await noteExchangeTokenUse(tx, row.id, house.now);
    const { id: tokenId, partnerId, bodyId } = row;
    return { ...house, actor, system: { tokenId, partnerId, bodyId } };
  });
