import {
  appendAudit,
  asPurpose,
  eventsOf,
  findLink,
  holdReferral,
  inContext,
  insertReferralEvent,
  markLinkUsed,
  type HeldLink,
  type Tx,
} from '@qorgan/data';
import { linkState, ok, receiptsOf, refuse, type LinkState, type Result } from '@qorgan/domain';
import type { House } from '../context.ts';
import { takeReceiptTurn, turnSucceeded, type Turn } from '../identity/throttle.ts';
import { isToken, linkCodeHash, readLinkCode, tokenHash } from './receipt-link-keys.ts';

/** What somebody holds: the address of the link, or the slip, whose code they type. `address` is where they are. */
export type LinkKey = { token: string } | { code: string; address: string };

/** What whoever holds a link is told: which letter it is, and nothing of whom it is about or who wrote it. */
export type LetterAtLink = { letterNumber: string; issuedOn: string; state: LinkState };

/**
 * The letter of a link. Looking uses nothing up, for a scanner of mails looks too. `notFound` for what is no link;
 * guessing codes is slowed down (`tooSoon`).
 */
export const letterAtLink = (house: House, key: LinkKey): Promise<Result<LetterAtLink>> =>
  inContext(house.db, { purpose: 'receipt' }, async (tx) => {
    const found = await lookUp(tx, house, key);
    return found.ok ? ok(told(found.value, house.now)) : found;
  });

const told = (link: HeldLink, now: Date): LetterAtLink => {
  const { letterNumber, issuedOn } = link;
  return { letterNumber, issuedOn, state: linkState(link, now) };
};

/**
 * Confirms, once, that the letter was taken, with the incoming number. The entry says that it came by the link: whoever
 * holds the slip speaks for the body, and no account does. Refused as `wrongState` where the link is used, revoked or
 * expired.
 */
export const confirmByLink = (
  house: House,
  key: LinkKey,
  incomingNumber: string,
): Promise<Result<LetterAtLink>> =>
  inContext(house.db, { purpose: 'receipt' }, async (tx) => {
    const first = await lookUp(tx, house, key);
    if (!first.ok) return first;
    await holdReferral(tx, first.value.referralId);
    const link = await lookUpAgain(tx, house, key);
    const state = linkState(link, house.now);
    if (state !== 'open') return refuse({ kind: 'wrongState', is: state, needs: 'open' });

    const { referralId, organisationId, recipientId } = link;
    const seals = await house.vault.of(tx, organisationId);
    const events = (await eventsOf(tx, seals, [referralId])).get(referralId) ?? [];
    if (receiptsOf({ events }).some(({ recordedIn }) => recordedIn === recipientId)) {
      await markLinkUsed(tx, link.id, house.now);
      return refuse({ kind: 'wrongState', is: 'used', needs: 'open' });
    }
    await insertReferralEvent(tx, seals, {
      id: house.newId(),
      referralId,
      said: { type: 'received', incomingNumber, takenBy: null },
      at: house.now,
      recordedAt: house.now,
      recordedBy: null,
      recordedIn: recipientId,
      viaLink: link.id,
      corrects: null,
      reason: null,
    });
    await markLinkUsed(tx, link.id, house.now);
    await appendAudit(tx, house.vault, {
      type: 'receiptConfirmedByLink',
      subject: { type: 'referral', id: referralId },
      organisationId,
      actorId: null,
      at: house.now,
      requestId: house.requestId,
      details: { link: link.id },
    });
    return ok({ ...told(link, house.now), state: 'used' });
  });

async function lookUp(tx: Tx, house: House, key: LinkKey): Promise<Result<HeldLink>> {
  if ('token' in key) {
    const link = isToken(key.token) ? await findLink(tx, { tokenHash: tokenHash(key.token) }) : undefined;
    return link ? ok(link) : refuse({ kind: 'notFound' });
  }
  const turn = await asPurpose(tx, { purpose: 'identity' }, (tx) => takeReceiptTurn(tx, house, key.address));
  if (turn.wait > 0) return refuse({ kind: 'tooSoon', seconds: turn.wait });
  const link = await byCode(tx, house, key.code);
  if (!link) return refuse({ kind: 'notFound' });
  await asPurpose(tx, { purpose: 'identity' }, (tx) => turnSucceeded(tx, house, turn satisfies Turn));
  return ok(link);
}

async function byCode(tx: Tx, { vault }: House, typed: string): Promise<HeldLink | undefined> {
  const code = readLinkCode(typed);
  return code === null ? undefined : findLink(tx, { codeHash: linkCodeHash(vault, code) });
}

/** The same link once it is held: somebody may have used it a moment ago. */
const lookUpAgain = async (tx: Tx, house: House, key: LinkKey): Promise<HeldLink> =>
  (await ('token' in key ? findLink(tx, { tokenHash: tokenHash(key.token) }) : byCode(tx, house, key.code)))!;
