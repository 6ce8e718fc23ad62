import { randomUUID } from 'node:crypto';
import { at, nextNumber, sealed, today } from './town-constants.ts';

/** That this member is away. */
export const absenceRow = (organisationId: string, memberId: string, recordedBy: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, recordedBy },
  fromOn: today as typeof today,
  untilOn: null,
  recordedAt: at,
});

/** Hours and targets of a school. */
export const timesRow = (organisationId: string, recordedBy: string) => ({
  ...{ organisationId, recordedBy, version: nextNumber(), recordedAt: at },
  ...{ hoursFrom: '08:00' as const, hoursUntil: '18:00' as const, targetMinutes: 15 },
  ...{ unopenedInHours: 15, unopenedOutside: 30 },
});

/** That nobody works on this day. */
export const calendarRow = (organisationId: string, recordedBy: string) => ({
  id: randomUUID(),
  ...{ organisationId, recordedBy, seq: nextNumber() },
  ...{ what: 'off' as const, onDay: today as typeof today, year: null, week: null, replaces: null },
  ...{ sourceName: 'x', sourceNumber: null, sourceOn: today as typeof today },
  ...{ reason: 'x', recordedAt: at },
});

/** A version of a school's steps against bullying. */
export const trackRow = (organisationId: string, madeBy: string) => ({
  organisationId,
  version: nextNumber(),
  steps: '[]' as never,
  deed: 'added' as const,
  stepId: randomUUID(),
  madeAt: at,
  madeBy,
});

/** That a duty of the case has fallen due, for this member. */
export const reminderRow = (caseId: string, organisationId: string, memberId: string) => ({
  id: randomUUID(),
  ...{ organisationId, memberId, caseId, duty: 'p8.police' as const, reportId: null },
  ...{ key: `target/${nextNumber()}`, step: 'target' as const, channel: 'portal' as const },
  ...{ dueAt: at, createdAt: at, deliveredAt: at },
});

/** Where this member wants to be reminded, confirmed. */
export const reminderMailRow = (organisationId: string, memberId: string) => ({
  ...{ organisationId, memberId, address: sealed, locale: 'kk' as const, verifiedAt: at },
});

/** A browser in which this member is reminded. */
export const pushRow = (organisationId: string, memberId: string) => ({
  ...{ id: randomUUID(), memberId, organisationId, endpointHash: Buffer.from(randomUUID()) },
  ...{ content: sealed, locale: 'kk' as const, createdAt: at },
});
