import { choice, limits, line } from '@qorgan/contract';
import { attachmentKinds } from '@qorgan/domain';
import * as z from 'zod';

/** A document to be kept with a case, as typed; the file itself cannot be sent back to a browser. */
export const blankAttachment = { kind: '', description: '', aboutType: '', aboutId: '' };
export const attachmentSchema = z.object({
  kind: choice(attachmentKinds),
  description: line(limits.line),
  aboutType: z.string(),
  aboutId: z.string(),
});

/** Taking one off the case. */
export const blankTakingOff = { reason: '', destroy: false };
export const takingOffSchema = z.object({ reason: line(limits.text), destroy: z.boolean() });
