import { readLeaves, readStandingDays, readWatchEntries } from '@qorgan/data';
import {
  addDays,
  dayOf,
  giveOut,
  monthAfter,
  monthsOf,
  ok,
  pictureKinds,
  pupilsByMonth,
  refuse,
  schoolYearOf,
  watchedByMonth,
  type Given,
  type PictureKind,
  type Result,
  type YearMonth,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import { keepsWatch } from '../watch/list-watched.ts';
import type { Context } from '../context.ts';
import { compareClasses } from '../pupil/compare-classes.ts';

/** A number for each month, by what is counted. */
type ByKind<T> = Readonly<Record<PictureKind, readonly T[]>>;
/** As the psychologist sees them, and as they may leave the desk. */
export type ClassPicture = { classLabel: string; seen: ByKind<number>; given: ByKind<Given> };

export type Pictures = {
  year: number;
  /** School years to choose from, this one first. */
  years: readonly number[];
  months: readonly YearMonth[];
  classes: readonly ClassPicture[];
  school: Omit<ClassPicture, 'classLabel'>;
};

const yearsBack = 2;

/**
 * Of each class and of the school, month by month of a school year: how many pupils had a sign that the psychologist may
 * see, were under watch when the month ended, and were away without a valid reason. Pupils count in the class that they are in
 * today. No name is opened. `as`: whether it stays on the page or leaves it as a file, which is on record.
 */
export const viewPictures = (
  ctx: Context,
  { year, as }: { year?: number | undefined; as: 'page' | 'file' },
): Promise<Result<Pictures>> =>
  act(ctx, async (desk) => {
    if (!keepsWatch(ctx)) return desk.deny('watch.desk');
    const thisYear = schoolYearOf(dayOf(ctx.now));
    const years = Array.from({ length: yearsBack + 1 }, (_, n) => thisYear - n);
    const asked = year ?? thisYear;
    if (!years.includes(asked)) return refuse({ kind: 'notFound' });
    const months = monthsOf(asked, dayOf(ctx.now));
    const known = await whatIsKnown(ctx, desk, months);
    const classOf = await classesOf(ctx, desk);
    const labels = [...new Set(classOf.values())].toSorted(compareClasses);
    const seen = labels.map((label) => countsOf(ctx, known, months, (id) => classOf.get(id) === label));
    await desk.record({ type: 'picturesRead', details: { year: asked, as } });
    return ok({ year: asked, years, months, ...givenOut(labels, seen, months) });
  });

/** Whose the class is, by the roster of today; those who have left are in their last one. */
async function classesOf(ctx: Context, { tx }: Desk): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('pupil')
    .select(['id', 'classLabel'])
    .where('organisationId', '=', ctx.actor.organisationId)
    .execute();
  return new Map(rows.map(({ id, classLabel }) => [id, classLabel]));
}

type Known = Awaited<ReturnType<typeof whatIsKnown>>;

/** Three questions, whatever the number of pupils and classes. */
async function whatIsKnown(ctx: Context, { tx, seals }: Desk, months: readonly YearMonth[]) {
  const [first, last] = [months[0]!, months.at(-1)!];
  const standing = await readStandingDays(tx, {
    organisationId: ctx.actor.organisationId,
    from: `${first}-01`,
    until: addDays(monthAfter(last), -1),
  });
  const leaves = await readLeaves(tx, seals, { pupilId: null });
  const entries = await readWatchEntries(tx);
  return {
    absences: standing.filter(({ mark }) => mark === 'unexcused'),
    signs: leaves.flatMap(({ pupilId, noticedAt }) => (pupilId ? [{ pupilId, day: dayOf(noticedAt) }] : [])),
    watches: entries.map(({ pupilId, enteredAt, endedAt }) => ({ pupilId, from: enteredAt, until: endedAt })),
  };
}

function countsOf(
  ctx: Context,
  { absences, signs, watches }: Known,
  months: readonly YearMonth[],
  isOf: (pupilId: string) => boolean,
): ByKind<number> {
  const own = <T extends { pupilId: string }>(all: readonly T[]) =>
    all.filter(({ pupilId }) => isOf(pupilId));
  return {
    absences: pupilsByMonth(own(absences), months),
    signs: pupilsByMonth(own(signs), months),
    watches: watchedByMonth(own(watches), months, ctx.now),
  };
}

/** Hides what is small, class by class and in the sum of the school, each month by itself. */
function givenOut(
  labels: readonly string[],
  seen: readonly ByKind<number>[],
  months: readonly YearMonth[],
): Pick<Pictures, 'classes' | 'school'> {
  const byKind = <T>(make: (kind: PictureKind) => readonly T[]) =>
    Object.fromEntries(pictureKinds.map((kind) => [kind, make(kind)])) as ByKind<T>;
  const columns = byKind((kind) => months.map((_, month) => giveOut(seen.map((one) => one[kind][month]!))));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    classes: labels.map((classLabel, at) => ({
      classLabel,
      seen: seen[at]!,
      given: byKind((kind) => columns[kind].map(({ parts }) => parts[at]!)),
    })),
    school: {
      seen: byKind((kind) => months.map((_, month) => sum(seen.map((one) => one[kind][month]!)))),
      given: byKind((kind) => columns[kind].map((one) => one.sum)),
    },
  };
}
