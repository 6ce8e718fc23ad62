import { readCalendarChanges, readWorkTimes, type Tx } from '@qorgan/data';
import { schoolCalendar, type CalendarChange, type Week, type WorkCalendar } from '@qorgan/domain';
import { calendarYears } from '@qorgan/statute';

/** By what an organisation counts its days, with when each change of it was written down. */
export type RecordedClock = { firstWeek: Week; changes: readonly CalendarChange[] };

export async function readClock(tx: Tx, organisationId: string): Promise<RecordedClock> {
  const { firstWeek } = await readWorkTimes(tx, organisationId);
  return { firstWeek, changes: await readCalendarChanges(tx, organisationId) };
}

/** The calendar as it was known at a moment. */
export const calendarAt = ({ firstWeek, changes }: RecordedClock, at: Date): WorkCalendar =>
  schoolCalendar(
    calendarYears,
    firstWeek,
    changes.filter(({ recordedAt }) => recordedAt <= at),
  );
