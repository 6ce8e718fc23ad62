import { endPartner as end, insertPartner, readDirectory, readPartners, regionOf } from '@qorgan/data';
import {
  breaks,
  can,
  ok,
  readPublicKey,
  refuse,
  type BodyKind,
  type ExchangePartner,
  type Result,
} from '@qorgan/domain';
import { fingerprintOf } from '@qorgan/documents';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

type InThree = { kk: string; ru: string; en: string };
export type PartnerRow = Omit<ExchangePartner, 'publicKey'> & { fingerprint: string; bodyName: InThree };
export type Partners = {
  partners: readonly PartnerRow[];
  /** The bodies that a system can speak for. */
  bodies: readonly { id: string; kind: BodyKind; name: InThree }[];
};

/** The systems outside whose keys the region knows, for whoever keeps them. */
export const viewPartners = (ctx: Context): Promise<Result<Partners>> =>
  act(ctx, async ({ tx, deny }) => {
    if (!can(ctx.actor, 'partner.keep', { isOwnRegion: true })) return deny('partner.keep');
    const directory = await readDirectory(tx, { regionId: await regionOf(tx, ctx.actor.organisationId) });
    const names = new Map(directory.map(({ id, entry }) => [id, entry.name]));
    const partners = (await readPartners(tx)).map(({ publicKey, ...partner }) => ({
      ...partner,
      fingerprint: fingerprintOf(publicKey),
      bodyName: names.get(partner.bodyId)!,
    }));
    const open = directory.filter(({ entry }) => !entry.isClosed);
    return ok({ partners, bodies: open.map(({ id, kind, entry }) => ({ id, kind, name: entry.name })) });
  });

/**
 * Registers the key of a system that speaks for one body of the region. Whoever registers it has compared the
 * fingerprint with the body on another way. Refused where the text is no key, and where the body has, or had, this one.
 */
export const addPartner = (
  ctx: Context,
  input: { bodyId: string; name: string; publicKey: string },
): Promise<Result<{ id: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { bodyId, name } = input;
    const subject = { type: 'organisation', id: bodyId } as const;
    const regionId = await regionOf(tx, ctx.actor.organisationId);
    const [body] = await readDirectory(tx, { regionId, bodyId });
    if (!body || !can(ctx.actor, 'partner.keep', { isOwnRegion: true })) return deny('partner.keep', subject);
    const publicKey = readPublicKey(input.publicKey);
    if (!publicKey) return breaks('keyUnclear');
    const id = ctx.newId();
    const row = { id, regionId, bodyId, name, publicKey, addedAt: ctx.now, addedBy: ctx.actor.memberId };
    if (!(await insertPartner(tx, row))) return breaks('keyRegistered');
    await record({ type: 'partnerAdded', subject, details: { partner: id } });
    return ok({ id });
  });

/** From now on nothing is taken that this key signs; what was taken stays. A second time nothing happens. */
export const endPartner = (ctx: Context, partnerId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!can(ctx.actor, 'partner.keep', { isOwnRegion: true })) return deny('partner.keep');
    const partner = (await readPartners(tx)).find(({ id }) => id === partnerId);
    if (!partner) return refuse({ kind: 'notFound' });
    if (!(await end(tx, partnerId, { endedAt: ctx.now, endedBy: ctx.actor.memberId }))) return ok(undefined);
    const subject = { type: 'organisation', id: partner.bodyId } as const;
    await record({ type: 'partnerEnded', subject, details: { partner: partnerId } });
    return ok(undefined);
  });
