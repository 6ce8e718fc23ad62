import { randomUUID } from 'node:crypto';
import type { Db } from '@qorgan/data';

/** Rows of absences for the tests of rights: all that a row needs but whose it is. */

type Asked = Pick<Db, 'insertInto'>;
const at = new Date('2026-11-20T05:00:00Z');
const sealed = Uint8Array.of(1);

export const importRow = (organisationId: string, importedBy: string) => ({
  ...{ id: randomUUID(), organisationId, importedBy, importedAt: at },
  ...{ lines: 1, faulty: 0, added: 1, changed: 0, takenBack: 0 },
});

export const dayRow = (organisationId: string, pupilId: string, recordedBy: string, version = 1) => ({
  ...{ id: randomUUID(), organisationId, pupilId, recordedBy, version, recordedAt: at },
  ...{ day: '2026-11-19' as const, mark: 'unexcused' as const, importId: null, note: sealed },
});

export const fileRow = (organisationId: string, uploadedBy: string) => ({
  ...{ id: randomUUID(), organisationId, uploadedBy, content: sealed, uploadedAt: at, expiresAt: at },
});

export const mappingRow = (organisationId: string, saidBy: string) => ({
  ...{ organisationId, saidBy, content: sealed, saidAt: at },
});

/** One row of each. */
export async function insertAttendance(
  db: Asked,
  { organisationId, pupilId, memberId }: { organisationId: string; pupilId: string; memberId: string },
): Promise<void> {
  await db.insertInto('attendanceImport').values(importRow(organisationId, memberId)).execute();
  await db
    .insertInto('attendanceDay')
    .values(dayRow(organisationId, pupilId, memberId))
    .execute();
  await db.insertInto('attendanceFile').values(fileRow(organisationId, memberId)).execute();
  await db.insertInto('attendanceMapping').values(mappingRow(organisationId, memberId)).execute();
}
