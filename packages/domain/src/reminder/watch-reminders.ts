import type { IsoDate } from '@qorgan/statute';
import { can } from '../access/can.ts';
import { addDays, atTime, dayOf } from '../kernel/day.ts';
import { actorOn, isThereOn, type StaffSeat } from '../staff/staff-seat.ts';
import type { WatchTask } from '../watch/board.ts';
import { contactDue } from '../watch/contact.ts';
import type { WatchEntry } from '../watch/record.ts';
import type { DutyReminder, SchoolClock } from './reminders-of.ts';

/** A child under watch as the clock knows it: days and codes, and no child. */
export type WatchOutline = Pick<
  WatchEntry,
  | 'id'
  | 'organisationId'
  | 'concernsHead'
  | 'concerns'
  | 'responsibleId'
  | 'reviewOn'
  | 'contactEvery'
  | 'contactFrom'
  | 'contactAgreed'
>;

/** Working mornings between two reminders of what stays overdue: once a week, so that the list is read. */
const againAfter = 5;

/** What falls due of an entry, and on which day. */
function tasksOf(entry: WatchOutline, { calendar }: Pick<SchoolClock, 'calendar'>) {
  const { contactEvery: every, contactFrom: from, contactAgreed: agreed } = entry;
  const contactOn = contactDue({ every, from, agreed }, calendar);
  const contact = contactOn ? [{ task: 'contact' as const, on: contactOn }] : [];
  return [...contact, { task: 'review' as const, on: entry.reviewOn }];
}

/**
 * The latest reminder that has fallen due by `now` of the next contact with a child under watch, and of the review: on the
 * morning of its day, on the working morning after it, and then once a week for as long as it is overdue. A day off is
 * told on the next working morning. The key stays the same as long as the day does.
 */
export function watchReminders(
  entry: WatchOutline,
  clock: Pick<SchoolClock, 'calendar' | 'hours'>,
  now: Date,
): (DutyReminder & { task: WatchTask })[] {
  return tasksOf(entry, clock).flatMap(({ task, on }) => {
    const mornings = morningsSince(on, clock, now);
    const last = mornings.length - 1;
    if (last < 0) return [];
    const at = last < 2 ? last : 1 + Math.floor((last - 1) / againAfter) * againAfter;
    const step = at === 0 ? 'due' : 'stillDue';
    return [{ task, step, at: mornings[at]!, key: `${task}/${on}/${dayOf(mornings[at]!)}` }];
  });
}

/** The beginnings of the working days from a day on that have begun by `now`, the earliest first. */
function morningsSince(
  on: IsoDate,
  { calendar, hours }: Pick<SchoolClock, 'calendar' | 'hours'>,
  now: Date,
): Date[] {
  const mornings: Date[] = [];
  for (let day = on; atTime(day, hours.begins) <= now; day = addDays(day, 1))
    if (calendar.isWorking(day)) mornings.push(atTime(day, hours.begins));
  return mornings;
}

/**
 * Who is reminded of a child under watch on this day: whoever answers for the child, where they keep watch and are there;
 * else everybody who keeps it and is there; those who are away only where nobody else is left. Nobody whom it concerns.
 */
export function watchReminded(staff: readonly StaffSeat[], entry: WatchOutline, day: IsoDate): string[] {
  const keeping = staff.filter((seat) => can(actorOn(seat, day), 'watch.keep', entry));
  const there = keeping.filter((seat) => isThereOn(seat, day));
  const left = there.length > 0 ? there : keeping;
  const responsible = left.filter(({ memberId }) => memberId === entry.responsibleId);
  return (responsible.length > 0 ? responsible : left).map(({ memberId }) => memberId);
}
