import { readAttendanceFile, readSchoolMapping, saveFileAnswers, type AttendanceFile } from '@qorgan/data';
import {
  breaks,
  can,
  dayColumns,
  dayOf,
  guessBelow,
  guessColumns,
  guessMarks,
  marksIn,
  ok,
  recallColumns,
  refuse,
  rowsBelow,
  type FileColumns,
  type MarkMeaning,
  type MarkMeanings,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** A column as a person sees it: its letter in a spreadsheet, its heading, and what stands below it first. */
export type FileColumn = { at: number; letter: string; heading: string; sample: string };

export type FileLayout = {
  sheets: readonly string[];
  sheet: number;
  columns: readonly FileColumn[];
  /** As somebody said of this file, as the school's last one was, or as the headings let think. */
  proposed: FileColumns;
  from: 'said' | 'remembered' | 'guessed';
  /** How many columns are days, by what is proposed. */
  days: number;
  lines: number;
};

/**
 * A file as it lies before whoever brought it, with a proposal of what stands where. `headingLine` and `sheet` look at it
 * another way without saying anything.
 */
export const viewAttendanceFile = (
  ctx: Context,
  { id, sheet, headingLine }: { id: string; sheet?: number; headingLine?: number },
): Promise<Result<FileLayout>> =>
  act(ctx, async (desk) => {
    const file = await openFile(ctx, desk, id);
    if (!file.ok) return file;
    const { sheets, answers } = file.value;
    const shown = sheet ?? answers?.sheet ?? 0;
    const rows = sheets[shown]?.rows;
    if (!rows) return refuse({ kind: 'notFound' });
    const today = dayOf(ctx.now);
    const isElsewhere = headingLine !== undefined || (sheet !== undefined && sheet !== answers?.sheet);
    const school = await readSchoolMapping(desk.tx, desk.seals, ctx.actor.organisationId);
    const remembered = school && recallColumns(rows, school, today);
    const [proposed, from] =
      headingLine !== undefined
        ? [{ headingLine, ...guessBelow(rows, headingLine, today) }, 'guessed' as const]
        : answers && !isElsewhere
          ? [answers.mapping.columns, 'said' as const]
          : remembered
            ? [remembered, 'remembered' as const]
            : [guessColumns(rows, today), 'guessed' as const];
    const below = rowsBelow(rows, proposed);
    return ok({
      ...{ sheets: sheets.map(({ name }) => name), sheet: shown, proposed, from, lines: below.length },
      columns: columnsOf(rows, below, proposed.headingLine),
      days: dayColumns(rows, proposed, today).length,
    });
  });

type Rows = AttendanceFile['sheets'][number]['rows'];

function columnsOf(rows: Rows, below: Rows, headingLine: number): FileColumn[] {
  const headings = rows.find(({ line }) => line === headingLine)?.cells ?? [];
  const width = Math.max(headings.length, ...below.slice(0, 50).map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => ({
    ...{ at, letter: letterOf(at), heading: (headings[at] ?? '').trim().slice(0, 60) },
    sample: (below.find(({ cells }) => cells[at]?.trim())?.cells[at] ?? '').trim().slice(0, 40),
  }));
}

/** A, B … Z, AA: as spreadsheets call their columns. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/**
 * Says how a file is laid out. Marks that were said before stay; whether they fit the next step shows. Refused where there
 * is to be a column for each day and none is one (`noDayColumns`).
 */
export const explainColumns = (
  ctx: Context,
  { id, sheet, columns }: { id: string; sheet: number; columns: FileColumns },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const file = await openFile(ctx, desk, id);
    if (!file.ok) return file;
    const rows = file.value.sheets[sheet]?.rows;
    if (!rows) return refuse({ kind: 'notFound' });
    if (columns.shape === 'dates' && dayColumns(rows, columns, dayOf(ctx.now)).length === 0)
      return breaks('noDayColumns');
    const marks = file.value.answers?.mapping.marks ?? {};
    await saveFileAnswers(desk.tx, desk.seals, id, { sheet, mapping: { columns, marks } });
    return ok(undefined);
  });

export type FileMark = { key: string; shown: string; count: number; meaning: MarkMeaning };

/** The marks that stand in a file, the most frequent first, each with what it is proposed to mean. */
export const viewMarks = (
  ctx: Context,
  id: string,
): Promise<Result<{ marks: readonly FileMark[]; columns: FileColumns }>> =>
  act(ctx, async (desk) => {
    const file = await openExplained(ctx, desk, id);
    if (!file.ok) return file;
    const { rows, answers } = file.value;
    const { columns, marks: said } = answers.mapping;
    const school = await readSchoolMapping(desk.tx, desk.seals, ctx.actor.organisationId);
    const found = marksIn(rows, columns, dayOf(ctx.now));
    const meanings = guessMarks(
      found.map(({ key }) => key),
      { ...school?.marks, ...said },
      columns,
    );
    return ok({ columns, marks: found.map((one) => ({ ...one, meaning: meanings[one.key] ?? 'unknown' })) });
  });

/** Says what the marks of a file mean. */
export const explainMarks = (
  ctx: Context,
  { id, marks }: { id: string; marks: MarkMeanings },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const file = await openExplained(ctx, desk, id);
    if (!file.ok) return file;
    const { sheet, mapping } = file.value.answers;
    await saveFileAnswers(desk.tx, desk.seals, id, { sheet, mapping: { ...mapping, marks } });
    return ok(undefined);
  });

/** A file before whoever brought it; for everybody else there is none. */
export async function openFile(
  ctx: Context,
  { tx, seals, deny }: Desk,
  id: string,
): Promise<Result<AttendanceFile>> {
  const { organisationId, memberId } = ctx.actor;
  if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
  const file = await readAttendanceFile(tx, seals, { id, organisationId, memberId, now: ctx.now });
  return file ? ok(file) : refuse({ kind: 'notFound' });
}

type Explained = { file: AttendanceFile; rows: Rows; answers: NonNullable<AttendanceFile['answers']> };

/** The same, of which somebody has said how it is laid out. */
export async function openExplained(ctx: Context, desk: Desk, id: string): Promise<Result<Explained>> {
  const file = await openFile(ctx, desk, id);
  if (!file.ok) return file;
  const { answers, sheets } = file.value;
  const rows = answers && sheets[answers.sheet]?.rows;
  return rows
    ? ok({ file: file.value, rows, answers })
    : refuse({ kind: 'wrongState', is: 'unexplained', needs: 'explained' });
}
