import type { DayMark } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Sealed } from './schema.ts';

export type AttendanceSchema = {
  attendanceImport: AttendanceImportTable;
  attendanceDay: AttendanceDayTable;
  attendanceFile: AttendanceFileTable;
  attendanceMapping: AttendanceMappingTable;
};

/** One file of the e-journal that was imported, in numbers. */
type AttendanceImportTable = {
  id: string;
  organisationId: string;
  importedAt: Date;
  importedBy: string;
  lines: number;
  faulty: number;
  added: number;
  changed: number;
  takenBack: number;
};

/** What was said of a pupil's day, version by version; the highest stands. `importId` is null where a person said it. */
type AttendanceDayTable = {
  id: string;
  organisationId: string;
  pupilId: string;
  day: IsoDate;
  version: number;
  mark: DayMark;
  importId: string | null;
  note: Sealed | null;
  recordedAt: Date;
  recordedBy: string;
};

/** A file between the steps of its import. */
type AttendanceFileTable = {
  id: string;
  organisationId: string;
  content: Sealed;
  mapping: Sealed | null;
  importId: string | null;
  uploadedAt: Date;
  uploadedBy: string;
  expiresAt: Date;
};

/** How the school's journal writes its files, as somebody said last. */
type AttendanceMappingTable = {
  organisationId: string;
  content: Sealed;
  saidAt: Date;
  saidBy: string;
};
