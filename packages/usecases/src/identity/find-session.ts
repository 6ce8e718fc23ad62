import { inContext, readSeat, readStaff, type Seat, type Tx } from '@qorgan/data';
import { actingHeadOn, type Actor, dayOf } from '@qorgan/domain';
import type { House } from '../context.ts';
import { liveSession, ownerOf } from './sessions.ts';

/** Whoever is signed in, and the cookie anew where the session has just been made to last longer. */
export type SessionFound = {
  actor: Actor;
  name: string;
  organisation: Seat['organisation'];
  /** They are a deputy, and the head is away today: they act for the head. */
  isActingHead: boolean;
  freshCookie?: { value: string; expiresAt: Date };
};

/** Who the cookie belongs to; null where the session has ended or is none, or its member has left. */
export const findSession = (house: House, cookie: string): Promise<SessionFound | null> =>
  inContext(house.db, { purpose: 'identity' }, async (tx) => {
    const session = await liveSession(tx, house.now, cookie);
    const seat = session && (await readSeat(tx, house.vault, session.memberId, dayOf(house.now)));
    if (!seat) return null;
    const { actor, name, organisation } = seat;
    const freshCookie = { value: cookie, expiresAt: session.expiresAt };
    const isActingHead = actor.roles.includes('deputy') && (await actsForHead(tx, actor));
    return { actor, name, organisation, isActingHead, ...(session.isNoted && { freshCookie }) };
  });

const actsForHead = async (tx: Tx, { organisationId, memberId, on }: Actor): Promise<boolean> =>
  actingHeadOn(await readStaff(tx, organisationId), on)?.seat.memberId === memberId;

/** The account of a session that lives or ended by itself within the last week; null for one that was ended. */
export const sessionOwner = (house: House, cookie: string): Promise<string | null> =>
  inContext(house.db, { purpose: 'identity' }, (tx) => ownerOf(tx, house.now, cookie));
