import type { Text } from '@qorgan/statute';
import type { OrganisationKind } from '../access/actor.ts';
import type { DueDate } from '../deadline/index.ts';
import { addUp, hideRow, spanOf, type AddedUp, type ShownRow } from './hide-row.ts';
import { timesOf, type Times } from './quantile.ts';
import { monthOf, type Month } from './region-month.ts';

/** A duty of one case as a region counts it: nothing of whom it is about, nor of whose it is but the kind. */
export type CountedDuty = {
  kind: OrganisationKind;
  duty: string;
  /** What the order's duty is called; where it goes to several, each of them is one of these (`isOneOf`). */
  title: Text;
  isOneOf: boolean;
  /** Where the order says so: `order-2026/8`. */
  cites: string;
  since: Date;
  due: DueDate;
  /** When it was done, where it was. */
  doneAt: Date | null;
  /** It was settled without being done: excepted, or the case was closed without it. */
  isLeft: boolean;
};

/**
 * How a duty stands at a moment. `late` and `missed` are said only where the order gives a number: an immediate duty that is
 * done is done.
 */
export const dutyStandings = ['done', 'late', 'open', 'missed', 'left'] as const;
export type DutyStanding = (typeof dutyStandings)[number];

export function dutyStandingOf({ due, doneAt, isLeft }: CountedDuty, at: Date): DutyStanding {
  const end = due.kind === 'duration' ? due.at : due.kind === 'workingDays' ? due.outerAt : null;
  if (doneAt) return end && doneAt > end ? 'late' : 'done';
  if (isLeft) return 'left';
  return end && at > end ? 'missed' : 'open';
}

/** The duties of one kind of organisation by one rule of the order. */
export type RegionRow<N> = Pick<CountedDuty, 'kind' | 'duty' | 'title' | 'isOneOf' | 'cites'> & {
  total: N;
  parts: Readonly<Record<DutyStanding, N>>;
  /** From the information to the step, where enough were done to tell. */
  times: Times | null;
};

const rowKey = ({ kind, duty }: CountedDuty) => `${kind} ${duty}`;
const byRow = (duties: readonly CountedDuty[]) => Map.groupBy(duties, rowKey);

function counted(duties: readonly CountedDuty[], at: Date): Record<DutyStanding, number> {
  const counts = { done: 0, late: 0, open: 0, missed: 0, left: 0 };
  for (const duty of duties) counts[dutyStandingOf(duty, at)] += 1;
  return counts;
}

const lengths = (duties: readonly CountedDuty[]): number[] =>
  duties.flatMap(({ since, doneAt }) => (doneAt ? [Math.max(0, doneAt.getTime() - since.getTime())] : []));

/** The duties of each month as they stood when it was fixed, as `dutiesAt` tells them. */
export type FixedMonths = ReadonlyMap<Month, { at: Date; duties: readonly CountedDuty[] }>;

/**
 * The rows of a period. Each month is hidden by itself; a quarter and a year add up what is shown of their months and are
 * made of nothing else, their times apart, of which there are always enough. Rows in which nothing ever came up are not there.
 */
export function regionRows(months: FixedMonths): RegionRow<AddedUp>[] {
  const published = [...months.values()].map(({ at, duties }) => publish(duties, at));
  const all = byRow([...months.values()].flatMap(({ duties }) => duties));
  return [...all].map(([key, duties]) => {
    const shown = published.map((of) => of.get(key) ?? nothing);
    const { kind, duty, title, isOneOf, cites } = duties[0]!;
    const added = dutyStandings.map((standing) => [
      standing,
      addUp(shown.map(({ parts }) => parts[standing])),
    ]);
    return {
      ...{ kind, duty, title, isOneOf, cites, total: addUp(shown.map(({ total }) => total)) },
      parts: Object.fromEntries(added) as Record<DutyStanding, AddedUp>,
      times: timesOf(lengths(duties)),
    };
  });
}

const nothing = hideRow({ done: 0, late: 0, open: 0, missed: 0, left: 0 }, dutyStandings);

const publish = (duties: readonly CountedDuty[], at: Date): Map<string, ShownRow<DutyStanding>> =>
  new Map([...byRow(duties)].map(([key, some]) => [key, hideRow(counted(some, at), dutyStandings)]));

/** Only the duties that came up in a month. */
export const ofMonth = (duties: readonly CountedDuty[], month: Month): CountedDuty[] =>
  duties.filter(({ since }) => monthOf(since) === month);

export type Span = { from: number; to: number };
/** What waits now, and how much of it beyond its time, in spans of five: it changes from look to look. */
export type RegionNow = Pick<CountedDuty, 'kind' | 'duty' | 'title' | 'isOneOf' | 'cites'> & {
  open: Span;
  missed: Span;
};

export const regionNow = (duties: readonly CountedDuty[], now: Date): RegionNow[] =>
  [...byRow(duties).values()].flatMap((some) => {
    const { open, missed } = counted(some, now);
    const { kind, duty, title, isOneOf, cites } = some[0]!;
    return open + missed === 0
      ? []
      : [{ kind, duty, title, isOneOf, cites, open: spanOf(open), missed: spanOf(missed) }];
  });
