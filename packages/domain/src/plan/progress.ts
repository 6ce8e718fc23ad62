import { assistanceIds, type AssistanceId, type IsoDate } from '@qorgan/statute';
import { isOverdue, measureState, type Measure, type MeasureState } from './measure.ts';

/** How many measures of a kind of help stand how. `overdue` counts some of `assigned` and `begun` once more. */
export type ProgressRow = Record<MeasureState | 'overdue' | 'all', number> & { help: AssistanceId };

type Counted = Pick<Measure, 'reports' | 'dueOn'> & { help: AssistanceId | null };

/** How a plan goes: a row for each of the five kinds, those without a measure too, derived from what was reported. */
export function planProgress(measures: readonly Counted[], today: IsoDate): ProgressRow[] {
  return assistanceIds.map((help) => {
    const own = measures.filter((one) => one.help === help);
    const count = (state: MeasureState) => own.filter((one) => measureState(one) === state).length;
    return {
      help,
      ...{ assigned: count('assigned'), begun: count('begun'), done: count('done'), cannot: count('cannot') },
      overdue: own.filter((one) => isOverdue(one, today)).length,
      all: own.length,
    };
  });
}
