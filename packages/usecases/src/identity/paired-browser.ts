import {
  appendAudit,
  changePairing,
  findPairing,
  inContext,
  readSealingKey,
  readSeat,
  type PairingRow,
  type Seat,
  type Tx,
} from '@qorgan/data';
import { type AuditEvent, dayOf, pairedActor } from '@qorgan/domain';
import type { Context, House } from '../context.ts';
import { expiryOf, pairingLimits, standingOf, storedToken, type PairingProblem } from './pairing-standing.ts';

export type { PairingProblem } from './pairing-standing.ts';

/** What came with a request, and the address of the portal to which it came. */
export type Presented = { token: string; origin: string };

/** Who reports by this token; in `problem`, why nobody does. */
export type Paired = { ok: true; pairingId: string; ctx: Context } | { ok: false; problem: PairingProblem };

/** How a pairing stands, as its browser asks. */
export type PairingAnswer =
  | { is: 'waiting'; waitsUntil: Date }
  | {
      is: 'approved';
      member: { id: string; name: string };
      organisation: Seat['organisation']['names'];
      sealingKey: { id: string; publicKey: Uint8Array };
      expiresAt: Date;
    }
  | { is: 'refused'; problem: PairingProblem };

const identity = { purpose: 'identity' } as const;

/**
 * What use cases are given when a paired browser acts: its member, with no role but an employee's. There is no other way
 * from a token to a context. Writes down that it was used; a try with a pairing that has ended is on record.
 */
export const actAsPaired = (house: House, presented: Presented): Promise<Paired> =>
  inContext(house.db, identity, async (tx) => {
    const found = await present(tx, house, presented);
    if (!found.ok) return { ok: false, problem: found.problem };
    return { ok: true, pairingId: found.row.id, ctx: { ...house, actor: found.actor } };
  });

/** For the browser itself, which waits, or shows for whom it reports. Asking counts as using it. */
export const askPairing = (house: House, presented: Presented): Promise<PairingAnswer> =>
  inContext(house.db, identity, async (tx) => {
    const found = await present(tx, house, presented);
    if (!found.ok)
      return found.problem === 'pairingWaits'
        ? { is: 'waiting', waitsUntil: found.row!.waitsUntil }
        : { is: 'refused', problem: found.problem };
    const { row, seat } = found;
    const key = await readSealingKey(tx, seat.organisation.id);
    if (!key) throw new Error('A browser was paired without a key to seal to.');
    return {
      is: 'approved',
      member: { id: seat.actor.memberId, name: seat.name },
      organisation: seat.organisation.names,
      sealingKey: key,
      expiresAt: expiryOf(row),
    };
  });

/** The browser itself gives its token back; one that waits is given up. On record where somebody had approved it. */
export const endOwnPairing = (
  house: House,
  presented: Presented,
): Promise<{ ok: true } | { ok: false; problem: PairingProblem }> =>
  inContext(house.db, identity, async (tx) => {
    const found = await present(tx, house, presented);
    if (!found.ok && found.problem !== 'pairingWaits') return { ok: false, problem: found.problem };
    const row = found.row!;
    await changePairing(tx, row.id, { endedAt: house.now, endedWhy: 'byBrowser', codeHash: null });
    await record(tx, house, row, { type: 'pairingEnded', details: { why: 'byBrowser' } });
    return { ok: true };
  });

type Found =
  | { ok: true; row: PairingRow; seat: Seat; actor: Context['actor'] }
  | { ok: false; problem: PairingProblem; row: PairingRow | undefined };

async function present(tx: Tx, house: House, { token, origin }: Presented): Promise<Found> {
  const row = await findPairing(tx, storedToken(token));
  const standing = standingOf(row, { now: house.now, origin });
  const seat =
    standing === 'approved' ? await readSeat(tx, house.vault, row!.memberId!, dayOf(house.now)) : undefined;
  // Somebody who has left, or may not report any more, has no browser that does.
  const actor = seat ? pairedActor(seat.actor) : null;
  const problem = standing === 'approved' ? 'pairingEnded' : standing;
  if (!row || !seat || !actor) {
    if (row) await noteRefusal(tx, house, row, problem);
    return { ok: false, problem, row };
  }
  return { ok: true, row: await noteUse(tx, house, row), seat, actor };
}

async function noteUse(tx: Tx, { now }: House, row: PairingRow): Promise<PairingRow> {
  if (!isDue(row.lastUsedAt, now)) return row;
  await changePairing(tx, row.id, { lastUsedAt: now });
  return { ...row, lastUsedAt: now };
}

/** Not every try: whoever holds an ended token could make the trail as long as they like. */
async function noteRefusal(tx: Tx, house: House, row: PairingRow, refused: PairingProblem): Promise<void> {
  if (!row.memberId || !isDue(row.refusalNotedAt, house.now)) return;
  await changePairing(tx, row.id, { refusalNotedAt: house.now });
  await record(tx, house, row, { type: 'accessRefused', refused, details: { action: 'pairing.use' } });
}

const isDue = (noted: Date | null, now: Date): boolean =>
  !noted || now.getTime() - noted.getTime() >= pairingLimits.noted;

async function record(tx: Tx, house: House, row: PairingRow, event: AuditEvent): Promise<void> {
  if (!row.organisationId) return;
  await appendAudit(tx, house.vault, {
    organisationId: row.organisationId,
    actorId: row.memberId,
    at: house.now,
    requestId: house.requestId,
    subject: { type: 'pairing', id: row.id },
    ...event,
  });
}
