import type { IsoDate } from '@qorgan/statute';
import { can, type BodyCaseSubject } from '../access/can.ts';
import { actorOn, isThereOn, type StaffSeat } from '../staff/staff-seat.ts';
import type { ReminderStep } from './reminders-of.ts';

/** Of what beside cases and reports of a school somebody is reminded, each a thing with an id of its own. */
export const alarmSubjects = ['bodyCase', 'referral', 'onward', 'foreign', 'measure', 'request'] as const;
export type AlarmSubject = (typeof alarmSubjects)[number];

/** Steps that are told first to those whose turn it is; every other one rises to everybody who may act. */
const firstSteps: readonly ReminderStep[] = ['half', 'target', 'lastMorning'];

/** The people of a body at a moment. */
export type BodyPeople = {
  staff: readonly StaffSeat[];
  /** By member id, those whom the rota names at this moment. */
  onDuty: ReadonlySet<string>;
  day: IsoDate;
};

/**
 * Who of a body is told of a duty on its case, by member ids. At first those on duty at this moment, or every receiver
 * where the rota names nobody who may; always whoever the case is entrusted to. What nobody answered is told to all of
 * them. The mornings after the time is over go to whoever the case is entrusted to and the heads of the body, as long as
 * one of them is there, so that a list that everybody gets does not hide what is new. Never to a person whom the case
 * concerns; to those who are away only where nobody else is left (ADR 0134).
 */
export function bodyReminded(
  { staff, onDuty, day }: BodyPeople,
  subject: BodyCaseSubject,
  step: ReminderStep,
): string[] {
  const working = staff.filter((seat) => can(actorOn(seat, day), 'bodyCase.work', subject));
  const receiving = thereOrLeft(
    working.filter(({ roles }) => roles.includes('receiver')),
    day,
  );
  const manager = working.filter(({ memberId }) => memberId === subject.caseManagerId);
  const entrusted = receiving.length === 0 ? manager : manager.filter((seat) => isThereOn(seat, day));
  if (step === 'morning' && entrusted.length > 0)
    return unique([...entrusted, ...receiving.filter(({ roles }) => roles.includes('bodyHead'))]);
  const turn = receiving.filter(({ memberId }) => onDuty.has(memberId));
  const first = firstSteps.includes(step) && turn.length > 0 ? turn : receiving;
  return unique([...first, ...entrusted]);
}

/** Those who are there; whoever is away only where nobody else is left. */
export function thereOrLeft(seats: readonly StaffSeat[], day: IsoDate): readonly StaffSeat[] {
  const there = seats.filter((seat) => isThereOn(seat, day));
  return there.length > 0 ? there : seats;
}

const unique = (seats: readonly StaffSeat[]): string[] => [...new Set(seats.map(({ memberId }) => memberId))];

/** Everybody of a body who may be told of a duty on this case, whoever's turn it is. */
export const mayBeReminded = (
  staff: readonly StaffSeat[],
  subject: BodyCaseSubject,
  day: IsoDate,
): string[] =>
  staff.filter((seat) => can(actorOn(seat, day), 'bodyCase.work', subject)).map(({ memberId }) => memberId);
