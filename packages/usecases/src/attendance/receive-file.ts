import {
  deleteAttendanceFiles,
  insertAttendanceFile,
  readSchoolMapping,
  saveFileAnswers,
  type AttendanceContent,
  type FileAnswers,
} from '@qorgan/data';
import {
  can,
  dayOf,
  guessMarks,
  marksIn,
  ok,
  recallColumns,
  type Result,
  type SchoolMapping,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { readSheets, type FileProblem } from './read-sheets.ts';

/** How long a file waits for the next step of its import. */
const waits = 24 * 60 * 60_000;

export type FileReceived = Result<{ id: string; isExplained: boolean }> | { ok: false; problem: FileProblem };

/**
 * Takes a file of the e-journal in (CSV or XLSX) and keeps it sealed until it is imported, a day at most. `isExplained`:
 * it is laid out as the school's last one and has no mark that nobody has explained, so that it can be tried at once.
 * Nothing of it is on any child's record yet.
 */
export const receiveAttendanceFile = (ctx: Context, bytes: Uint8Array): Promise<FileReceived> =>
  act(ctx, async ({ tx, seals, deny }): Promise<FileReceived> => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    const read = await readSheets(bytes);
    if (!read.ok) return read;
    const { sheets, quotes } = read;
    await deleteAttendanceFiles(tx, { organisationId, expiredBy: ctx.now });
    const id = ctx.newId();
    const expiresAt = new Date(ctx.now.getTime() + waits);
    await insertAttendanceFile(tx, seals, {
      ...{ id, organisationId, content: { sheets, quotes } },
      ...{ uploadedAt: ctx.now, uploadedBy: memberId, expiresAt },
    });
    const school = await readSchoolMapping(tx, seals, organisationId);
    const answers = school && recalled({ sheets, quotes }, school, dayOf(ctx.now));
    if (answers) await saveFileAnswers(tx, seals, id, answers);
    const isExplained = answers !== null && !Object.values(answers.mapping.marks).includes('unknown');
    return ok({ id, isExplained });
  });

/** The answers that were given for the last file, where this one is like it. */
function recalled({ sheets }: AttendanceContent, school: SchoolMapping, today: IsoDate): FileAnswers | null {
  const sheet = 0;
  const { rows } = sheets[sheet]!;
  const columns = recallColumns(rows, school, today);
  if (!columns || sheets.length > 1) return null;
  const keys = marksIn(rows, columns, today).map(({ key }) => key);
  const marks = guessMarks(keys, school.marks, columns);
  // What was only guessed nobody has said: it is asked for.
  const isKnown = keys.every((key) => Object.hasOwn(school.marks, key));
  return isKnown ? { sheet, mapping: { columns, marks } } : { sheet, mapping: { columns, marks: {} } };
}
