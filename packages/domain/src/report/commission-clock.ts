import { attentionOf, type Attention } from '../case/attention.ts';
import { detectedOrReceivedAt } from '../case/case-file.ts';
import { lawOf } from '../case/duties.ts';
import type { DueDate } from '../deadline/due.ts';
import { dueAsKnown } from '../deadline/due-as-known.ts';
import type { WorkCalendar } from '../deadline/work-calendar.ts';
import type { Duty } from '@qorgan/statute';
import { undecidedOf } from './decisions.ts';
import type { Report } from './report.ts';

/** The time of 11.3 on a report that is still undecided, as its kind seems to the employee who reported. */
export type CommissionClock =
  | {
      is: 'runs';
      law: Duty;
      /** False where the employee was not sure of the kind: it runs if the kind is one that 11.3 names. */
      isCertain: boolean;
      /** The earlier of detection and receipt. */
      since: Date;
      due: DueDate;
      attention: Attention;
    }
  /** 11.3 does not name what it seems to be: bullying alone has no such time. */
  | { is: 'notNamed'; law: Duty };

type Clock = { now: Date; calendar: WorkCalendar; target: number };

/**
 * When 11.3 falls due for what a report tells, before anybody has decided on a case: the order counts from the earlier
 * of detection and receipt, not from the opening of a case. Null where nothing waits that it could be about: all is
 * decided, or only pupils said to have done it are left beside children who were decided upon.
 */
export function commissionClock(report: Report, { now, calendar, target }: Clock): CommissionClock | null {
  const waiting = undecidedOf(report);
  const isOnlyAlleged = waiting.every(({ part }) => part === 'alleged');
  // Where nobody else is named, there is a child who was hurt, only not known by name.
  if (waiting.length === 0 || (isOnlyAlleged && report.pupils.some(({ part }) => part !== 'alleged')))
    return null;

  const since = detectedOrReceivedAt([report]);
  const law = lawOf('p11.3.commission', since);
  if (!law) return null;
  const { seemingKind } = report;
  if (seemingKind !== 'unsure' && !law.kinds.includes(seemingKind)) return { is: 'notNamed', law };
  const due = dueAsKnown(law.due, { moment: since }, calendar);
  const attention = attentionOf({ state: 'open', due, since }, now, target);
  return { is: 'runs', law, isCertain: seemingKind !== 'unsure', since, due, attention };
}
