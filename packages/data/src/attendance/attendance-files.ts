import type { AttendanceFault, SchoolMapping, AttendanceMapping, Sheet } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** A file as it was read, without a judgement on it. */
export type AttendanceContent = { sheets: readonly Sheet[]; quotes: readonly AttendanceFault[] };
/** Which sheet, and how it is laid out. Null parts were not answered yet. */
export type FileAnswers = { sheet: number; mapping: AttendanceMapping };

export type AttendanceFile = AttendanceContent & {
  id: string;
  answers: FileAnswers | null;
  importId: string | null;
};
type Of = { id: string; organisationId: string };

const contentPlace = (id: string) => ({ table: 'attendance_file', column: 'content', id });
const mappingPlace = (id: string) => ({ table: 'attendance_file', column: 'mapping', id });
const schoolPlace = (id: string) => ({ table: 'attendance_mapping', column: 'content', id });

export async function insertAttendanceFile(
  tx: Tx,
  seals: Seals,
  {
    id,
    content,
    ...row
  }: Of & { content: AttendanceContent; uploadedAt: Date; uploadedBy: string; expiresAt: Date },
): Promise<void> {
  const sealed = seals.seal(contentPlace(id), JSON.stringify(content));
  await tx
    .insertInto('attendanceFile')
    .values({ ...row, id, content: sealed, mapping: null, importId: null })
    .execute();
}

/** A file that its own bringer goes on with; undefined where it is another's, or has waited too long. */
export async function readAttendanceFile(
  tx: Tx,
  seals: Seals,
  { id, organisationId, memberId, now }: Of & { memberId: string; now: Date },
): Promise<AttendanceFile | undefined> {
  const row = await tx
    .selectFrom('attendanceFile')
    .select(['content', 'mapping', 'importId'])
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('uploadedBy', '=', memberId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  const content = JSON.parse(seals.open(contentPlace(id), row.content)) as AttendanceContent;
  const answers = row.mapping && (JSON.parse(seals.open(mappingPlace(id), row.mapping)) as FileAnswers);
  return { ...content, id, answers, importId: row.importId };
}

export const saveFileAnswers = async (
  tx: Tx,
  seals: Seals,
  id: string,
  answers: FileAnswers,
): Promise<void> => {
  await tx
    .updateTable('attendanceFile')
    .set({ mapping: seals.seal(mappingPlace(id), JSON.stringify(answers)) })
    .where('id', '=', id)
    .execute();
};

/** Notes that the file was imported: once. */
export const markImported = async (tx: Tx, id: string, importId: string): Promise<void> => {
  await tx.updateTable('attendanceFile').set({ importId }).where('id', '=', id).execute();
};

/** Wipes what has waited too long. */
export const deleteAttendanceFiles = async (
  tx: Tx,
  { organisationId, expiredBy }: { organisationId: string; expiredBy: Date },
): Promise<void> => {
  await tx
    .deleteFrom('attendanceFile')
    .where('organisationId', '=', organisationId)
    .where('expiresAt', '<=', expiredBy)
    .execute();
};

/** How this school's journal writes its files, as somebody said last; null before anybody has. */
export async function readSchoolMapping(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<SchoolMapping | null> {
  const row = await tx
    .selectFrom('attendanceMapping')
    .select('content')
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  return row ? (JSON.parse(seals.open(schoolPlace(organisationId), row.content)) as SchoolMapping) : null;
}

export async function saveSchoolMapping(
  tx: Tx,
  seals: Seals,
  mapping: SchoolMapping,
  { organisationId, at, memberId }: { organisationId: string; at: Date; memberId: string },
): Promise<void> {
  const said = {
    content: seals.seal(schoolPlace(organisationId), JSON.stringify(mapping)),
    saidAt: at,
    saidBy: memberId,
  };
  await tx
    .insertInto('attendanceMapping')
    .values({ organisationId, ...said })
    .onConflict((clash) => clash.column('organisationId').doUpdateSet(said))
    .execute();
}
