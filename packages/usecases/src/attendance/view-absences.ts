import {
  namesOf,
  readDaysOf,
  readImports,
  readPupilNames,
  readPupils,
  readStandingDays,
  type DaySaid,
} from '@qorgan/data';
import { addDays, compareKazakh, dayOf, fullName, ok, type Result, type StandingDay } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { compareClasses } from '../pupil/compare-classes.ts';
import { keepsWatch } from '../watch/list-watched.ts';
import {
  absenceEvidence,
  nameEvidence,
  schoolYearFrom,
  type AbsenceEvidence,
  type AbsencesPutForward,
} from './put-forward.ts';

/** So many days back are "lately". */
const lately = 30;
const lastImports = 5;

/** A pupil and on how many days they were away. */
export type PupilAway = {
  pupilId: string;
  name: string;
  classLabel: string;
  unexcused: number;
  excused: number;
  last: IsoDate | null;
};

export type AbsenceDesk = {
  putForward: readonly AbsencesPutForward[];
  /** Every class of the school, and how many of it were away lately. */
  classes: readonly { classLabel: string; away: number }[];
  /** Of a class all pupils, with the days of this school year; without one, whoever was away lately. */
  pupils: readonly PupilAway[];
  imports: Awaited<ReturnType<typeof readImports>>;
  /** From which day on `pupils` are counted. */
  from: IsoDate;
};

/** The psychologist's page of absences, of one class where it is asked for. What it lists of children is on record. */
export const viewAbsences = (
  ctx: Context,
  { isAsked }: { isAsked?: (classLabel: string) => boolean } = {},
): Promise<Result<AbsenceDesk>> =>
  act(ctx, async (desk) => {
    if (!keepsWatch(ctx)) return desk.deny('watch.desk');
    const { organisationId } = ctx.actor;
    const until = dayOf(ctx.now);
    const from = isAsked === undefined ? addDays(until, 1 - lately) : schoolYearFrom(until);
    const roster = await readPupilNames(desk.tx, desk.seals, organisationId);
    const standing = await readStandingDays(desk.tx, { organisationId, from, until });
    const byPupil = Map.groupBy(
      standing.filter(({ mark }) => mark !== 'withdrawn'),
      ({ pupilId }) => pupilId,
    );
    const counted = roster.map((pupil) => awayOf(pupil, byPupil.get(pupil.id) ?? []));
    const pupils = counted
      .filter((pupil) => (isAsked ? isAsked(pupil.classLabel) : pupil.last !== null))
      .toSorted((a, b) => b.unexcused - a.unexcused || compareKazakh(a.name, b.name));
    const putForward = await nameEvidence(desk, await absenceEvidence(ctx, desk));
    await desk.record({
      type: 'absencesRead',
      details: { putForward: putForward.length, pupils: pupils.length },
    });
    const imports = await readImports(desk.tx, organisationId, lastImports);
    return ok({ putForward, classes: classesOf(counted), pupils, imports, from });
  });

function awayOf(
  { id, name, classLabel }: { id: string; name: string; classLabel: string },
  days: readonly StandingDay[],
): PupilAway {
  const unexcused = days.filter(({ mark }) => mark === 'unexcused').length;
  const last =
    days
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? null;
  return { pupilId: id, name, classLabel, unexcused, excused: days.length - unexcused, last };
}

const classesOf = (pupils: readonly PupilAway[]) =>
  [...Map.groupBy(pupils, ({ classLabel }) => classLabel)]
    .map(([classLabel, own]) => ({ classLabel, away: own.filter(({ last }) => last !== null).length }))
    .toSorted((a, b) => compareClasses(a.classLabel, b.classLabel));

/** What was said of one day, in the order in which it was said; the last stands. */
export type PupilDay = { day: IsoDate; said: readonly (DaySaid & { byName: string })[] };
export type PupilAbsences = {
  pupil: { id: string; name: string; classLabel: string; hasLeft: boolean };
  /** The latest day first. */
  days: readonly PupilDay[];
  evidence: AbsenceEvidence | null;
};

/** Everything that was ever said of one pupil's days. On record. */
export const viewAbsencesOf = (ctx: Context, pupilId: string): Promise<Result<PupilAbsences>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!keepsWatch(ctx)) return deny('watch.desk', subject);
    const { organisationId } = ctx.actor;
    const [pupil] = await readPupils(tx, seals, { ids: [pupilId] });
    if (!pupil) return deny('watch.desk', subject);
    const said = await readDaysOf(tx, seals, { organisationId, pupilId });
    const names = await namesOf(tx, seals, [...new Set(said.map(({ recordedBy }) => recordedBy))]);
    const days = [...Map.groupBy(said, ({ day }) => day)].map(([day, own]) => ({
      day,
      said: own.map((one) => ({ ...one, byName: names.get(one.recordedBy) ?? '' })),
    }));
    const [evidence = null] = await absenceEvidence(ctx, desk, { pupilId });
    await record({ type: 'absencesRead', subject, details: { days: days.length } });
    const { child, leftAt } = pupil;
    return ok({
      pupil: { id: pupilId, name: fullName(child), classLabel: child.classLabel, hasLeft: leftAt !== null },
      days,
      evidence,
    });
  });
