import { plainTimes, targetRange, type WorkTimeField, type WorkTimes } from '@qorgan/domain';
import type { RecordedTimes } from '@qorgan/usecases';
import * as z from 'zod';
import { momentInput } from './moment.ts';

/** A school's hours and targets, as typed. */
export const blankTimes: Record<WorkTimeField | 'version', string> = {
  hoursFrom: '',
  hoursUntil: '',
  unopenedInHours: '',
  unopenedOutside: '',
  targetMinutes: '',
  version: '',
};

/** The fields of minutes: the page words what is wrong with them itself. */
export const minuteFields: readonly string[] = ['unopenedInHours', 'unopenedOutside', 'targetMinutes'];

const minutes = z
  .string()
  .transform((typed) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0))
  .refine((count) => count >= targetRange.least && count <= targetRange.most, { error: 'required' });

export const timesSchema = z.object({
  hoursFrom: momentInput.time,
  hoursUntil: momentInput.time,
  unopenedInHours: minutes,
  unopenedOutside: minutes,
  targetMinutes: minutes,
  version: z.coerce.number().int().nonnegative().catch(-1),
});

/** The times that a form said. */
export const timesOf = (read: z.output<typeof timesSchema>): WorkTimes => ({
  hours: { begins: read.hoursFrom, ends: read.hoursUntil },
  targetMinutes: read.targetMinutes,
  unopened: { inHours: read.unopenedInHours, outside: read.unopenedOutside },
});

/** The times that stand, as the form shows them. */
export const typedTimes = (standing: RecordedTimes): typeof blankTimes => ({
  ...plainTimes(standing),
  version: String(standing.version),
});
