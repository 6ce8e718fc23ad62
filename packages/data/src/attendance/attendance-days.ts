import type { DayMark, DaySource, StandingDay } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** What is said of one day, before it is written down. */
export type DayToSay = {
  id: string;
  pupilId: string;
  day: IsoDate;
  version: number;
  mark: DayMark;
  note: string | null;
};

export type ImportToSave = {
  id: string;
  lines: number;
  faulty: number;
  added: number;
  changed: number;
  takenBack: number;
};
type By = { organisationId: string; at: Date; memberId: string; importId: string | null };

const notePlace = (id: string) => ({ table: 'attendance_day', column: 'note', id });

/** Two who write of one school's days at the same moment do so one after the other; the transaction's end lets go. */
export const lockAttendance = async (tx: Tx, organisationId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`attendance ${organisationId}`}, 0))`.execute(tx);
};

/** Appends what is said of days, many at a time. */
export async function insertDays(tx: Tx, seals: Seals, by: By, days: readonly DayToSay[]): Promise<void> {
  const atOnce = 500;
  for (let from = 0; from < days.length; from += atOnce)
    await tx
      .insertInto('attendanceDay')
      .values(
        days.slice(from, from + atOnce).map(({ note, ...day }) => ({
          ...day,
          organisationId: by.organisationId,
          importId: by.importId,
          note: note === null ? null : seals.seal(notePlace(day.id), note),
          recordedAt: by.at,
          recordedBy: by.memberId,
        })),
      )
      .execute();
}

export const insertImport = async (
  tx: Tx,
  { organisationId, at, memberId }: Omit<By, 'importId'>,
  counts: ImportToSave,
): Promise<void> => {
  await tx
    .insertInto('attendanceImport')
    .values({ ...counts, organisationId, importedAt: at, importedBy: memberId })
    .execute();
};

type Span = { organisationId: string; from: IsoDate; until: IsoDate; pupilIds?: readonly string[] };

/**
 * What stands of every day within a span, both days included, of all pupils or of these: one question, whatever the
 * number of pupils. Days that were taken back are among them.
 */
export async function readStandingDays(
  tx: Tx,
  { organisationId, from, until, pupilIds }: Span,
): Promise<StandingDay[]> {
  if (pupilIds?.length === 0) return [];
  let query = tx
    .selectFrom('attendanceDay')
    .distinctOn(['pupilId', 'day'])
    .select(['pupilId', 'day', 'mark', 'version', 'importId'])
    .where('organisationId', '=', organisationId)
    .where('day', '>=', from)
    .where('day', '<=', until);
  if (pupilIds) query = query.where('pupilId', 'in', [...pupilIds]);
  const rows = await query.orderBy('pupilId').orderBy('day').orderBy('version', 'desc').execute();
  return rows.map(({ importId, ...row }) => ({ ...row, source: sourceOf(importId) }));
}

/** Everything that was ever said of one pupil's days, the latest day first, and of one day in order. */
export type DaySaid = StandingDay & { note: string | null; recordedAt: Date; recordedBy: string };

export async function readDaysOf(
  tx: Tx,
  seals: Seals,
  { organisationId, pupilId }: { organisationId: string; pupilId: string },
): Promise<DaySaid[]> {
  const rows = await tx
    .selectFrom('attendanceDay')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('pupilId', '=', pupilId)
    .orderBy('day', 'desc')
    .orderBy('version')
    .execute();
  return rows.map(({ id, day, mark, version, importId, note, recordedAt, recordedBy }) => ({
    ...{ pupilId, day, mark, version, source: sourceOf(importId), recordedAt, recordedBy },
    note: note === null ? null : seals.open(notePlace(id), note),
  }));
}

const sourceOf = (importId: string | null): DaySource => (importId === null ? 'hand' : 'file');

/** The last files that were imported, the latest first. */
export const readImports = (tx: Tx, organisationId: string, limit: number) =>
  tx
    .selectFrom('attendanceImport')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('importedAt', 'desc')
    .limit(limit)
    .execute();
