import type { Report } from './report.ts';

const minute = 60_000;
/** A line that hesitates is nothing to tell; an hour without one is. */
const atOnce = 5 * minute;
/** Rather a clock that is wrong than a computer that nobody has opened since: on working days they are. */
const unlikely = 48 * 60 * minute;

/**
 * How a report came: `atOnce`; `late`, where there was no connection between writing and receipt; `doubtful`, where so
 * much lies between them that the clock of the device may be wrong.
 */
export function arrivalOf({ writtenAt, receivedAt }: Pick<Report, 'writtenAt' | 'receivedAt'>) {
  const waited = writtenAt ? receivedAt.getTime() - writtenAt.getTime() : 0;
  if (waited <= atOnce) return 'atOnce';
  return waited <= unlikely ? 'late' : 'doubtful';
}
