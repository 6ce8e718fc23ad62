import { limits, line } from '@qorgan/contract';
import * as z from 'zod';

/** A reason in somebody's own words, as typed. */
export const blankReason = { reason: '' };
export const reasonSchema = z.object({ reason: line(limits.text) });
