import { dayOf, type Actor, type OrganisationKind, type Role } from '@qorgan/domain';
import type { Context, House } from '@qorgan/usecases';

/** Where the people of the demo sit, by their logins. */
export type Seats = ReadonlyMap<string, Seat>;
export type Seat = { memberId: string; organisationId: string; organisationKind: OrganisationKind };

/** Somebody at their desk, so many minutes ago. */
export type At = (ago: number) => Context;

/** Puts a person of the demo at their desk of a while ago, as a sign-in does: what they do then is done by them. */
export const atDesk =
  (house: House, seats: Seats) =>
  (login: string, roles: readonly Role[]): At =>
  (ago) => {
    const then: House = { ...house, now: new Date(house.now.getTime() - ago * 60_000) };
    const actor: Actor = {
      ...{ ...seats.get(login)!, accountId: house.newId(), roles },
      ...{ hasBeenHead: false, on: dayOf(then.now) },
    };
    return { ...then, actor };
  };
