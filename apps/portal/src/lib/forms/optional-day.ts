import { say } from '@qorgan/contract';
import { isIsoDate } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import * as z from 'zod';
import { isoOf } from './moment.ts';

/** A day that may be left out: null where nothing was written. */
export const optionalDay = z
  .string()
  .default('')
  .transform(isoOf)
  .refine((day) => day === '' || isIsoDate(day), say('notADate'))
  .transform((day) => (day === '' ? null : (day as IsoDate)));
