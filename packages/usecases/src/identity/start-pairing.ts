import { randomBytes } from 'node:crypto';
import { countPairings, deleteOldPairings, inContext, insertPairing, type Tx } from '@qorgan/data';
import { ok, refuse, type Result } from '@qorgan/domain';
import type { House } from '../context.ts';
import { codeHash, makeCode, showCode } from './pairing-code.ts';
import { pairingLimits, storedToken } from './pairing-standing.ts';
import { networkOf } from './throttle.ts';

export type StartedPairing = {
  /** For the browser alone; it is in no other place. */
  token: string;
  /** For its teacher to type on the portal. */
  code: string;
  waitsUntil: Date;
};

/**
 * A browser asks to report for somebody. Its token is good for nothing until a teacher has typed the code on the portal
 * (`approvePairing`). `origin` is the address of the portal, to which the token stays bound. Refuses with `tooSoon` where
 * too many wait, from this network or at all.
 */
export const startPairing = (
  house: House,
  asked: { browser: string; origin: string; address: string },
): Promise<Result<StartedPairing>> =>
  inContext(house.db, { purpose: 'identity' }, async (tx) => {
    const { now, vault } = house;
    const before = (span: number) => new Date(now.getTime() - span);
    await deleteOldPairings(tx, {
      unanswered: before(pairingLimits.unansweredFor),
      past: before(pairingLimits.remembered),
    });
    const networkHash = vault.lookupHash('pairing network', networkOf(asked.address));
    const counted = await countPairings(tx, { now, networkHash, since: before(pairingLimits.code) });
    if (counted.waiting >= pairingLimits.waiting || counted.ofNetwork >= pairingLimits.ofNetwork)
      return refuse({ kind: 'tooSoon', seconds: 60 });

    const token = randomBytes(32).toString('base64url');
    const waitsUntil = new Date(now.getTime() + pairingLimits.code);
    const code = await insertWithCode(tx, house, {
      ...{ tokenHash: storedToken(token), origin: asked.origin, networkHash, startedAt: now, waitsUntil },
      browser: asked.browser,
    });
    return ok({ token, code: showCode(code), waitsUntil });
  });

type Asked = Omit<Parameters<typeof insertPairing>[1], 'id' | 'codeHash' | 'browser'> & { browser: string };

/** Draws codes until one is free: of a thousand million, at most some thousand are not. */
async function insertWithCode(
  tx: Tx,
  { vault, newId }: House,
  { browser, ...asked }: Asked,
): Promise<string> {
  const id = newId();
  const sealed = vault.sealPortable(browserPlace(id), browser);
  for (;;) {
    const code = makeCode();
    const isFree = await insertPairing(tx, {
      ...asked,
      id,
      codeHash: codeHash(vault, code),
      browser: sealed,
    });
    if (isFree) return code;
  }
}

/** Where the name of a browser is sealed: it asks before it belongs to any organisation. */
export const browserPlace = (id: string) => `pairing browser ${id}`;
