import type { IsoDate } from '@qorgan/statute';
import type { Actor, Role } from '../access/actor.ts';
import { isAwayOn, type Absence } from './absence.ts';
import { rolesOn, type DeputyTerm } from './deputy-term.ts';

/** A living seat of an organisation, with all that decides who leads on which day. */
export type StaffSeat = Omit<Actor, 'roles' | 'on'> & {
  /** As they were given, whatever the day. */
  roles: readonly Role[];
  term: DeputyTerm;
  absences: readonly Absence[];
  /** When the seat was given: of two deputies without an order the older one is the first. */
  since: Date;
};

/** Who acts from this seat on this day, with the roles that hold on it. Absence takes no right away. */
export function actorOn(seat: Omit<StaffSeat, 'absences' | 'since'>, day: IsoDate): Actor {
  const { memberId, accountId, organisationId, organisationKind, hasBeenHead } = seat;
  const roles = rolesOn(seat.roles, seat.term, day);
  return { memberId, accountId, organisationId, organisationKind, roles, hasBeenHead, on: day };
}

/** Whether nobody has said that they are away on this day. */
export const isThereOn = ({ absences }: Pick<StaffSeat, 'absences'>, day: IsoDate): boolean =>
  !absences.some((absence) => isAwayOn(absence, day));
