import type { IsoDate } from '@qorgan/statute';
import { can, type BodyCaseSubject, type Concern } from '../access/can.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import { addDays, atTime, dayOf } from '../kernel/day.ts';
import { actorOn, isThereOn, type StaffSeat } from '../staff/staff-seat.ts';
import { bodyReminded, thereOrLeft, type BodyPeople } from './body-alarms.ts';
import { remindedOf } from './reminded.ts';
import type { DutyReminder, SchoolClock } from './reminders-of.ts';
import { morningAfter } from './working-time.ts';

/**
 * A measure of a plan, a task of a commission or a request to a school that has no end yet: the day by which it is to be
 * done, who asked for it and who is to do it. `file`: the case it belongs to, where it is looked at by whoever asked.
 */
export type Errand = Concern & {
  about: 'measure' | 'request';
  id: string;
  bodyCaseId: string;
  /** The body that asked. */
  organisationId: string;
  /** Null where whoever is to do it is outside Qorgan. */
  recipientId: string | null;
  dueOn: IsoDate;
  /** Of a request: the colleague of the school who prepares the answer. */
  givenTo: string | null;
  file: BodyCaseSubject | null;
};

type Days = Pick<SchoolClock, 'calendar' | 'hours'>;

/** Working mornings between two reminders of what stays overdue: once a week. */
const againAfter = 5;

/**
 * The latest reminder that has fallen due by `now`, and when the next one does. Whoever is to do it (`doer`) is reminded on
 * the working morning before the day, on its own, on the working morning after it and then once a week; whoever asked
 * (`asker`) from the working morning after it on.
 */
export function errandReminder(
  { dueOn }: Pick<Errand, 'dueOn'>,
  side: 'doer' | 'asker',
  { calendar, hours }: Days,
  now: Date,
): { latest: DutyReminder | null; next: Date } {
  const today = dayOf(now);
  const next = morningAfter(now, calendar, hours);
  const reminder = (step: DutyReminder['step'], day: IsoDate) => {
    const key = `${side}/${step}/${dueOn}/${day}`;
    return { latest: { key, step, at: atTime(day, hours.begins) }, next };
  };
  const morning = atTime(today, hours.begins) <= now ? today : addDays(today, -1);
  if (morning > dueOn) {
    const since = workingDays(addDays(dueOn, 1), morning, calendar);
    const day = since[Math.floor((since.length - 1) / againAfter) * againAfter];
    if (day) return reminder('stillDue', day);
  }
  if (side === 'asker') return { latest: null, next };
  if (morning >= dueOn && calendar.isWorking(dueOn)) return reminder('due', dueOn);
  const before = workingDayBefore(dueOn, calendar);
  return before <= morning ? reminder('soon', before) : { latest: null, next };
}

function workingDays(from: IsoDate, until: IsoDate, calendar: WorkCalendar): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (calendar.isWorking(day)) days.push(day);
  return days;
}

function workingDayBefore(dueOn: IsoDate, calendar: WorkCalendar): IsoDate {
  let day = addDays(dueOn, -1);
  while (!calendar.isWorking(day)) day = addDays(day, -1);
  return day;
}

/** Everybody of the organisation that is to do it who may see it; of a request also the colleague who has it. */
export function errandDoers({ staff, day }: Pick<BodyPeople, 'staff' | 'day'>, errand: Errand): StaffSeat[] {
  const { about, recipientId, concernsHead, concerns, givenTo } = errand;
  if (recipientId === null) return [];
  const subject = { recipientId, concernsHead, concerns, isLive: true };
  return staff.filter((seat) =>
    about === 'measure'
      ? can(actorOn(seat, day), 'measure.read', subject)
      : can(actorOn(seat, day), 'request.readReminder', { ...subject, givenTo, memberId: seat.memberId }),
  );
}

/**
 * Who is reminded of it where it is to be done: who leads the school on that day and its psychologist; a body's receivers.
 * Of a request besides them the colleague who has it, for only those who lead can send the answer; while away only where
 * nobody else is left.
 */
export function errandReminded({ staff, day }: Pick<BodyPeople, 'staff' | 'day'>, errand: Errand): string[] {
  const { recipientId, concernsHead, concerns, givenTo } = errand;
  const all = errandDoers({ staff, day }, errand);
  const hasIt = ({ memberId }: StaffSeat) => memberId === givenTo;
  const leading = remindedOf(staff, { organisationId: recipientId ?? '', concernsHead, concerns }, day);
  const leads = ({ roles }: StaffSeat) => roles.includes('head') || roles.includes('deputy');
  const others = thereOrLeft(
    all.filter((seat) => !hasIt(seat)),
    day,
  ).filter((seat) => !leads(seat) || leading.includes(seat.memberId));
  const colleague = all.filter((seat) => hasIt(seat) && (others.length === 0 || isThereOn(seat, day)));
  return [...others, ...colleague].map(({ memberId }) => memberId);
}

/**
 * To whom it rises at the body: whoever keeps the case and the heads of the body; where nobody keeps it, whoever asked;
 * where they are not there, everybody who receives.
 */
export function errandAsked(people: BodyPeople, file: BodyCaseSubject, assignedBy: string): string[] {
  const asked = people.staff.find(({ memberId }) => memberId === assignedBy);
  const isThere = asked?.roles.includes('receiver') && isThereOn(asked, people.day);
  const keeper = file.caseManagerId ?? (isThere ? assignedBy : null);
  return bodyReminded(people, { ...file, caseManagerId: keeper }, 'morning');
}
