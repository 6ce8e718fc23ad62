import {
  readErrands,
  readShifts,
  readStaff,
  readUnconfirmed,
  type Seals,
  type Tx,
  type WakeUp,
} from '@qorgan/data';
import {
  arrivalAlarm,
  arrivalAlarmed,
  bodyReminded,
  dayOf,
  errandAsked,
  errandDoers,
  errandReminded,
  errandReminder,
  latestReminder,
  mayBeReminded,
  mayConfirm,
  nextReminderAt,
  onDutyAt,
  type AlarmSubject,
  type BodyDutyId,
  type BodyPeople,
  type DutyReminder,
} from '@qorgan/domain';
import { bodyClock, type BodyClock } from './body-clock.ts';
import { bodyDutiesNow } from './body-duties-now.ts';

/** Something that waits beyond the school: what is told of it now, when next, and to whom. */
export type Thing = {
  about: AlarmSubject;
  id: string;
  /** Of a body's case. */
  duty: BodyDutyId | null;
  /** The body's case that an errand belongs to, where it is looked at by whoever asked. */
  caseId: string | null;
  latest: DutyReminder | null;
  next: Date | null;
  /** Whose turn it is now, by member ids. */
  told(): string[];
  /** Everybody who may be told of it. */
  may(): string[];
};

type Asked = { organisationId: string; now: Date; of: readonly Pick<WakeUp, 'about' | 'subjectId'>[] };

/** What of these still waits in this organisation. What is done, confirmed or taken back is not among it. */
export async function thingsNow(tx: Tx, seals: Seals, { organisationId, now, of }: Asked): Promise<Thing[]> {
  if (of.length === 0) return [];
  const staff = await readStaff(tx, organisationId);
  const organisationKind = staff[0]?.organisationKind;
  // Where nobody has a seat nobody can be told.
  if (!organisationKind) return [];
  const clock = await bodyClock(tx, organisationId);
  const shifts = await readShifts(tx, organisationId, { from: now, until: new Date(now.getTime() + 1) });
  const people = { staff, onDuty: onDutyAt(shifts, now), day: dayOf(now) };
  const ids = (about: AlarmSubject) => of.flatMap((one) => (one.about === about ? one.subjectId : []));
  const duties = await bodyDutiesNow(tx, seals, clock, { organisationKind, ids: ids('bodyCase') });
  const arrivals = await readUnconfirmed(tx, {
    ...{ referral: ids('referral'), onward: ids('onward'), foreign: ids('foreign') },
  });
  const errands = await readErrands(tx, { measure: ids('measure'), request: ids('request') });
  return [
    ...duties.map((duty) => dutyThing(duty, { clock, people, now })),
    ...errands.map((errand) => errandThing(errand, { clock, people, now, organisationId })),
    ...arrivals.map((arrival) => arrivalThing(arrival, { clock, people, now, recipientId: organisationId })),
  ];
}

type At = { clock: BodyClock; people: BodyPeople; now: Date };

function dutyThing(
  duty: Awaited<ReturnType<typeof bodyDutiesNow>>[number],
  { clock, people, now }: At,
): Thing {
  const latest = latestReminder(duty, clock, now);
  return {
    ...{ about: 'bodyCase', id: duty.file.id, duty: duty.id, caseId: null, latest },
    next: nextReminderAt(duty, clock, now),
    told: () => (latest ? bodyReminded(people, duty.file, latest.step) : []),
    may: () => mayBeReminded(people.staff, duty.file, people.day),
  };
}

function arrivalThing(
  arrival: Awaited<ReturnType<typeof readUnconfirmed>>[number],
  { clock, people, now, recipientId }: At & { recipientId: string },
): Thing {
  const { latest, next } = arrivalAlarm(arrival, clock, now);
  return {
    ...{ about: arrival.about, id: arrival.id, duty: null, caseId: null, latest, next },
    told: () => (latest ? arrivalAlarmed(people, arrival, { recipientId, step: latest.step }) : []),
    may: () => mayConfirm(people, arrival, recipientId).map(({ memberId }) => memberId),
  };
}

/** At whoever is to do it, or at the body that asked. */
function errandThing(
  errand: Awaited<ReturnType<typeof readErrands>>[number],
  { clock, people, now, organisationId }: At & { organisationId: string },
): Thing {
  const { about, id, file, assignedBy } = errand;
  const side = errand.recipientId === organisationId ? 'doer' : 'asker';
  const caseId = side === 'asker' ? errand.bodyCaseId : null;
  const thing = { about, id, duty: null, caseId, ...errandReminder(errand, side, clock, now) };
  if (side === 'doer')
    return {
      ...thing,
      told: () => errandReminded(people, errand),
      may: () => errandDoers(people, errand).map(({ memberId }) => memberId),
    };
  return {
    ...thing,
    told: () => (file ? errandAsked(people, file, assignedBy) : []),
    may: () => (file ? mayBeReminded(people.staff, file, people.day) : []),
  };
}
