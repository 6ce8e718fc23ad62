import { limits, line } from '@qorgan/contract';
import * as z from 'zod';

/** Joining a case to an incident by its number, and taking it out, as typed. */
export const blankLink = { number: '', why: '', linkId: '', whyNot: '' };
export const linkSchema = z.object({
  number: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,8}$/, { error: 'required' })
    .transform(Number),
  why: line(limits.text),
});
export const unlinkSchema = z.object({ linkId: z.string(), whyNot: line(limits.text) });
