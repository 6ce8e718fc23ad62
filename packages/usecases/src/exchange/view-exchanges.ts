import { packSigner, readExchanges, type Exchange } from '@qorgan/data';
import { can, ok, type Result } from '@qorgan/domain';
import { fingerprintOf } from '@qorgan/documents';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** How many of the latest exchanges the list shows. */
export const shownExchanges = 200;

export type ExchangesView = {
  exchanges: readonly Exchange[];
  /** By which other systems check what this organisation signs. */
  key: { publicKey: string; fingerprint: string };
};

/** What this organisation gave out and what was brought to it, the latest first; nothing of it names a child. */
export const viewExchanges = (ctx: Context): Promise<Result<ExchangesView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'exchange.use', { organisationId })) return deny('exchange.use');
    const { publicKey } = await packSigner(tx, ctx.vault, { id: ctx.newId(), organisationId, at: ctx.now });
    await record({ type: 'exchangesRead' });
    return ok({
      exchanges: await readExchanges(tx, seals, { organisationId, most: shownExchanges }),
      key: {
        publicKey: Buffer.from(publicKey).toString('base64url'),
        fingerprint: fingerprintOf(publicKey),
      },
    });
  });

/** Whether this person gives referrals out as documents and brings answers; for links. */
export const exchanges = ({ actor }: Context): boolean =>
  can(actor, 'exchange.use', { organisationId: actor.organisationId });
