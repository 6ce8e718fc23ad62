import type { CalendarSaying, ClockTime, Week } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';

export type CalendarChangeTable = {
  organisationId: string;
  /** The order in which they were recorded, from 1. */
  seq: number;
  id: string;
  /** Null where it takes an earlier one back and puts nothing in its place. */
  what: CalendarSaying['what'] | null;
  onDay: IsoDate | null;
  year: number | null;
  week: Week | null;
  replaces: string | null;
  sourceName: string | null;
  sourceNumber: string | null;
  sourceOn: IsoDate | null;
  reason: string;
  recordedAt: Date;
  recordedBy: string;
};

export type WorkTimesTable = {
  organisationId: string;
  version: number;
  hoursFrom: ClockTime;
  hoursUntil: ClockTime;
  targetMinutes: number;
  unopenedInHours: number;
  unopenedOutside: number;
  recordedAt: Date;
  recordedBy: string;
};
