import { limits, line, optionalText } from '@qorgan/contract';
import * as z from 'zod';
import { revisionInput } from './revision.ts';

/** Closing a case or taking it up again, as typed. */
export const blankClosing = { reason: '', whyOpen: '', revision: '' };
export const closingSchema = z.object({
  reason: line(limits.text),
  whyOpen: optionalText(limits.text),
  revision: revisionInput,
});
export const reopeningSchema = closingSchema.omit({ whyOpen: true });
