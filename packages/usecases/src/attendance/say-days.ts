import { insertDays, lockAttendance, readPupils, readStandingDays } from '@qorgan/data';
import {
  addDays,
  breaks,
  can,
  dayKey,
  dayOf,
  ok,
  refuse,
  wrongDay,
  type DayMark,
  type Result,
  type StandingDay,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** More than a school year has; whoever types a longer span means another one. */
const longestSpan = 370;

export type DaysInput = {
  pupilId: string;
  from: IsoDate;
  /** The last day, for several in a row; null for one day. */
  until: IsoDate | null;
  mark: DayMark;
  note: string | null;
  /** The version of the day that was looked at, where one that stands is put right; null for days that are new. */
  version: number | null;
};

/**
 * Writes down by hand that a pupil was away, puts right what stands of a day, or takes it back (`withdrawn`, with a
 * note). Of several days the school days among them count. What stood before stays on record. Refused: a day in the
 * future (`inFuture`), none on which there is school (`notSchoolDay`), what stands already (`alreadySo`), and a day of
 * which somebody has said something else meanwhile (`changedMeanwhile`). Answers with the number of days.
 */
export const sayDays = (ctx: Context, input: DaysInput): Promise<Result<{ days: number }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId, memberId } = ctx.actor;
    const { pupilId, mark, note, version } = input;
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk', subject);
    const [pupil] = await readPupils(tx, seals, { ids: [pupilId] });
    if (!pupil) return deny('watch.desk', subject);
    if (mark === 'withdrawn' && !note?.trim()) return breaks('reasonNeeded');
    await lockAttendance(tx, organisationId);
    const days = await schoolDaysOf(ctx, desk, input);
    if (!days.ok) return days;
    const standing = await standingBy(desk, organisationId, pupilId, days.value);
    const before = (day: IsoDate) => standing.get(dayKey({ pupilId, day }));
    if (version !== null && days.value.some((day) => before(day)?.version !== version))
      return refuse({ kind: 'changedMeanwhile' });
    const told = days.value.filter((day) => isNew(before(day), mark));
    if (told.length === 0) return breaks('alreadySo');
    await insertDays(
      tx,
      seals,
      { organisationId, at: ctx.now, memberId, importId: null },
      told.map((day) => ({
        ...{ id: ctx.newId(), pupilId, day, mark, note: note?.trim() || null },
        version: (before(day)?.version ?? 0) + 1,
      })),
    );
    await record({ type: 'absenceDaysRecorded', subject, details: { mark, days: told } });
    return ok({ days: told.length });
  });

/** A file that says the same is no reason not to say it by hand: from then on it stands by a person. */
const isNew = (before: StandingDay | undefined, mark: DayMark) =>
  (before?.mark ?? 'withdrawn') !== mark || before?.source === 'file';

async function schoolDaysOf(
  ctx: Context,
  desk: Desk,
  { from, until }: DaysInput,
): Promise<Result<readonly IsoDate[]>> {
  const today = dayOf(ctx.now);
  const last = until ?? from;
  if (last < from) return breaks('untilBeforeFrom');
  if (last > today) return breaks('inFuture');
  if (last > addDays(from, longestSpan)) return breaks('dayNotKept');
  const calendar = await desk.calendar();
  const all: IsoDate[] = [];
  for (let day = from; day <= last; day = addDays(day, 1)) all.push(day);
  if (all.some((day) => !calendar.knows(day))) return breaks('dayNotKept');
  const days = all.filter((day) => wrongDay(day, { calendar, today }) === null);
  return days.length > 0 ? ok(days) : breaks('notSchoolDay');
}

async function standingBy({ tx }: Desk, organisationId: string, pupilId: string, days: readonly IsoDate[]) {
  const [from, until] = [days[0]!, days.at(-1)!];
  const standing = await readStandingDays(tx, { organisationId, from, until, pupilIds: [pupilId] });
  return new Map(standing.map((one) => [dayKey(one), one]));
}
