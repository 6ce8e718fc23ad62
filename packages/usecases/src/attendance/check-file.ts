import { createHash } from 'node:crypto';
import {
  insertDays,
  insertImport,
  lockAttendance,
  markImported,
  readPupils,
  readSchoolMapping,
  readStandingDays,
  saveSchoolMapping,
} from '@qorgan/data';
import {
  compareDays,
  dayKey,
  dayOf,
  fullName,
  ok,
  readAttendance,
  refuse,
  rememberMapping,
  type AttendanceFault,
  type AttendanceRead,
  type ComparedDay,
  type FileColumns,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { openExplained } from './explain-file.ts';

/** Who is meant by a line, so that a person can tell. */
type Named = { pupilId: string; name: string; classLabel: string };
export type DayOfFile = ComparedDay & Named;

/** What a file says and what would become of it; nothing of it is saved by looking. */
export type FileChecked = {
  columns: FileColumns;
  lines: number;
  faults: readonly AttendanceFault[];
  /** All days of absence that the file has, and those of which it says that the pupil was there after all. */
  days: readonly DayOfFile[];
  /** Lessons and totals, which are no days. */
  lessons: readonly (AttendanceRead['lessons'][number] & Named)[];
  /** By this, saving saves what was looked at and nothing else. */
  seen: string;
  importId: string | null;
};

/** Tries an import: everything that would be saved, and every line that would not, with its number and why. On record. */
export const checkAttendanceFile = (ctx: Context, id: string): Promise<Result<FileChecked>> =>
  act(ctx, async (desk) => {
    const tried = await tryFile(ctx, desk, id);
    if (!tried.ok) return tried;
    const { lines, faults, days } = tried.value;
    await desk.record({
      type: 'attendanceChecked',
      details: { lines, faulty: faultyLines(faults), days: days.length },
    });
    return tried;
  });

export type AttendanceImported = { added: number; changed: number; takenBack: number; faulty: number };

/**
 * Saves what a file says, as `seen` in the dry run: if anything it rests on has changed since, nothing is saved and the
 * answer is `changedMeanwhile`. Lines that could not be read are left out. What stood before stays on record; importing
 * the same file once more changes nothing. How the file is laid out is remembered for the next one.
 */
export const importAttendance = (
  ctx: Context,
  { id, seen }: { id: string; seen: string },
): Promise<Result<AttendanceImported>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record } = desk;
    const { organisationId, memberId } = ctx.actor;
    await lockAttendance(tx, organisationId);
    const tried = await tryFile(ctx, desk, id);
    if (!tried.ok) return tried;
    if (tried.value.importId !== null) return refuse({ kind: 'wrongState', is: 'imported', needs: 'new' });
    if (tried.value.seen !== seen) return refuse({ kind: 'changedMeanwhile' });
    const counts = countsOf(tried.value);
    const importId = ctx.newId();
    const by = { organisationId, at: ctx.now, memberId };
    await insertImport(tx, by, { id: importId, lines: tried.value.lines, ...counts });
    await insertDays(
      tx,
      seals,
      { ...by, importId },
      tried.value.days.filter(isSaved).map(({ pupilId, day, mark, before }) => ({
        ...{ id: ctx.newId(), pupilId, day, version: (before?.version ?? 0) + 1, note: null },
        mark: mark === 'present' ? 'withdrawn' : mark,
      })),
    );
    await markImported(tx, id, importId);
    await remember(ctx, desk, id);
    await record({
      type: 'attendanceImported',
      subject: { type: 'organisation', id: organisationId },
      details: { lines: tried.value.lines, ...counts },
    });
    return ok(counts);
  });

const isSaved = ({ outcome }: ComparedDay) => outcome !== 'same' && outcome !== 'kept';

function countsOf({ days, faults }: FileChecked): AttendanceImported {
  const count = (outcome: ComparedDay['outcome']) => days.filter((day) => day.outcome === outcome).length;
  return {
    added: count('new'),
    changed: count('changed'),
    takenBack: count('takenBack'),
    faulty: faultyLines(faults),
  };
}

/** In lines: one of them may have several faults. */
const faultyLines = (faults: readonly AttendanceFault[]) => new Set(faults.map(({ line }) => line)).size;

async function remember(ctx: Context, desk: Desk, id: string): Promise<void> {
  const { tx, seals } = desk;
  const { organisationId, memberId } = ctx.actor;
  const opened = await openExplained(ctx, desk, id);
  if (!opened.ok) return;
  const before = await readSchoolMapping(tx, seals, organisationId);
  const { rows, answers } = opened.value;
  const kept = rememberMapping(rows, answers.mapping, before?.marks ?? {});
  await saveSchoolMapping(tx, seals, kept, { organisationId, at: ctx.now, memberId });
}

async function tryFile(ctx: Context, desk: Desk, id: string): Promise<Result<FileChecked>> {
  const { tx, seals } = desk;
  const { organisationId } = ctx.actor;
  const opened = await openExplained(ctx, desk, id);
  if (!opened.ok) return opened;
  const { file, rows, answers } = opened.value;
  const pupils = (await readPupils(tx, seals, { organisationId })).map(({ id, child, iin, leftAt }) => ({
    ...{ id, name: fullName(child), classLabel: child.classLabel, iin, leftAt },
  }));
  const today = dayOf(ctx.now);
  const read = readAttendance(rows, answers.mapping, {
    roster: pupils,
    calendar: await desk.calendar(),
    today,
  });
  const compared = compareDays(read.days, await standingOf(desk, organisationId, read.days));
  const byId = new Map(pupils.map(({ id, name, classLabel }) => [id, { name, classLabel }]));
  const named = <T extends { pupilId: string }>(one: T): T & Named => ({ ...one, ...byId.get(one.pupilId)! });
  const faults = [...file.quotes, ...read.faults].toSorted((a, b) => a.line - b.line);
  return ok({
    ...{ columns: answers.mapping.columns, lines: read.lines, faults },
    ...{ days: compared.map(named), lessons: read.lessons.map(named), importId: file.importId },
    seen: digestOf(compared),
  });
}

async function standingOf({ tx }: Desk, organisationId: string, days: readonly { day: IsoDate }[]) {
  const inOrder = days.map(({ day }) => day).toSorted();
  const [from, until] = [inOrder[0], inOrder.at(-1)];
  if (!from || !until) return new Map<string, never>();
  const standing = await readStandingDays(tx, { organisationId, from, until });
  return new Map(standing.map((one) => [dayKey(one), one]));
}

/** Of everything that saving would do, and on top of what it would be done. */
const digestOf = (days: readonly ComparedDay[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        days.map(({ pupilId, day, mark, outcome, before }) => [pupilId, day, mark, outcome, before?.version]),
      ),
    )
    .digest('hex');
