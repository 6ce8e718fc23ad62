import type { IsoDate } from '@qorgan/statute';
import { addDays, atTime, dayOf } from '../kernel/day.ts';

/** What the small pictures of a class show of each month, all of them counted in pupils. */
export const pictureKinds = ['signs', 'watches', 'absences'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** A month of the calendar, `YYYY-MM`. */
export type YearMonth = `${number}-${number}`;

/** Something of one pupil on one day: a sign that was noticed, or a day away without a valid reason. */
export type PupilDayOf = { pupilId: string; day: IsoDate };
/** A time under watch; open where `until` is null. */
export type WatchSpan = { pupilId: string; from: Date; until: Date | null };

/** The months of a school year that have begun by `today`, September first. */
export function monthsOf(year: number, today: IsoDate): YearMonth[] {
  const all = Array.from({ length: 12 }, (_, n) => {
    const month = ((n + 8) % 12) + 1;
    return `${month >= 9 ? year : year + 1}-${String(month).padStart(2, '0')}` as YearMonth;
  });
  return all.filter((month) => month <= today.slice(0, 7));
}

/** The first day of the month after. */
export const monthAfter = (month: YearMonth): IsoDate =>
  `${addDays(`${month}-01` as IsoDate, 31).slice(0, 7)}-01` as IsoDate;

/** How many pupils have a day in each month: one who has several counts once. */
export function pupilsByMonth(days: readonly PupilDayOf[], months: readonly YearMonth[]): number[] {
  const byMonth = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return months.map((month) => new Set((byMonth.get(month) ?? []).map(({ pupilId }) => pupilId)).size);
}

/** How many pupils were under watch when each month ended; of the month that runs, now. */
export function watchedByMonth(
  spans: readonly WatchSpan[],
  months: readonly YearMonth[],
  now: Date,
): number[] {
  return months.map((month) => {
    const end = atTime(monthAfter(month), '00:00');
    const at = month === dayOf(now).slice(0, 7) ? now : end;
    const open = spans.filter(({ from, until }) => from <= at && (until === null || until > at));
    return new Set(open.map(({ pupilId }) => pupilId)).size;
  });
}
