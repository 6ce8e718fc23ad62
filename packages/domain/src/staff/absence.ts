import type { IsoDate } from '@qorgan/statute';
import { refuse, ok, type Result } from '../kernel/result.ts';

/**
 * Days on which somebody is not there, both included; `until` is null while nobody knows how long. `backOn` is the day
 * of an earlier return: from it on they are there again. Why somebody is away is never asked.
 */
export type Absence = { from: IsoDate; until: IsoDate | null; backOn: IsoDate | null };

/** Whether the absence covers this day. */
export const isAwayOn = ({ from, until, backOn }: Absence, day: IsoDate): boolean =>
  from <= day && (until === null || day <= until) && (backOn === null || day < backOn);

/** Whether nothing of it is left on this day: it has run out, or they came back or never went. */
export const isOver = ({ until, backOn }: Absence, day: IsoDate): boolean =>
  backOn !== null || (until !== null && until < day);

/**
 * Since when somebody is back who comes back today. An absence still to come is called off: it then covers no day. One
 * that is over cannot be ended once more.
 */
export const comeBack = (absence: Absence, today: IsoDate): Result<{ backOn: IsoDate }> =>
  isOver(absence, today)
    ? refuse({ kind: 'wrongState', is: 'over', needs: 'running' })
    : ok({ backOn: absence.from > today ? absence.from : today });
