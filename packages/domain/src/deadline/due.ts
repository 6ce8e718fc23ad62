import type { Due, IsoDate } from '@qorgan/statute';
import { addMinutes, atTime, dayOf, endOfDay, sameTimeOn } from '../kernel/day.ts';
import { explainCount } from './explain.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The end of a working day in an office: the practical time, ours. The order knows only the day. */
export const closingTime = '18:00';

/** What sets a period off. `day` is kept beside the moment where the order counts "from the day". */
export type DueFrom = { moment: Date; day?: IsoDate };

/** When a duty of the order falls due in one case. */
export type DueDate =
  /** "Дереу": no number is made of it. Show the time that has gone by since. */
  | { kind: 'immediate'; since: Date }
  | { kind: 'duration'; at: Date }
  | {
      kind: 'workingDays';
      /** The first and the last of the working days counted; the same day if there is but one. */
      firstDay: IsoDate;
      lastDay: IsoDate;
      /** Closing time of the last day. */
      practicalAt: Date;
      /** The last millisecond of the last day. */
      outerAt: Date;
      /** "From the moment" read strictly: the same time of day on the last day. `null` for "from the day". */
      strictAt: Date | null;
      /** False if a day on the way, counted or skipped, is not yet confirmed. */
      confirmed: boolean;
    }
  | { kind: 'external' }
  | { kind: 'continuous' }
  | { kind: 'none' };

/**
 * Works out when a duty falls due. Counting starts on the calendar day after the event and ends with the end of
 * the last working day; hours are clock hours, day and night (the order itself does not say how).
 * `from.day` wins over the day of `from.moment` for "from the day"; "from the moment" looks at the moment alone.
 * Paragraphs 11.3, 12.1, 12.2, 12.6, 12.7, 13, 21 and 29 have a time that can be computed.
 */
export function dueOf(due: Due, from: DueFrom, calendar: WorkCalendar): DueDate {
  switch (due.kind) {
    case 'immediate':
      return { kind: 'immediate', since: from.moment };
    case 'duration':
      return { kind: 'duration', at: addMinutes(from.moment, due.minutes) };
    case 'workingDays':
      return inWorkingDays(due, from, calendar);
    case 'external':
    case 'continuous':
    case 'none':
      return { kind: due.kind };
  }
}

/** The day after which counting starts. */
export const startDay = (due: Due, { moment, day }: DueFrom): IsoDate =>
  due.kind === 'workingDays' && due.from === 'day' && day ? day : dayOf(moment);

function inWorkingDays(due: Due & { kind: 'workingDays' }, from: DueFrom, calendar: WorkCalendar): DueDate {
  const days = explainCount(due.count, startDay(due, from), calendar);
  const counted = days.filter(({ skipped }) => !skipped);
  const firstDay = counted[0]!.day;
  const lastDay = counted.at(-1)!.day;
  return {
    kind: 'workingDays',
    firstDay,
    lastDay,
    practicalAt: atTime(lastDay, closingTime),
    outerAt: endOfDay(lastDay),
    strictAt: due.from === 'moment' ? sameTimeOn(lastDay, from.moment) : null,
    confirmed: days.every(({ confirmed }) => confirmed),
  };
}

/**
 * The time that alarms go by: the strict reading of "from the moment", closing time of the last day of "from the
 * day". `null` where there is no time to compute; an alarm on an immediate duty is the organisation's own target.
 */
export function alarmAt(deadline: DueDate): Date | null {
  if (deadline.kind === 'duration') return deadline.at;
  return deadline.kind === 'workingDays' ? (deadline.strictAt ?? deadline.practicalAt) : null;
}
