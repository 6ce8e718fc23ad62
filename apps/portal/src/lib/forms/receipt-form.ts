import { limits, line } from '@qorgan/contract';
import * as z from 'zod';

/** What whoever holds a link may say: the incoming number, and with a slip its code. */
export const blankReceiptByLink = { incomingNumber: '', code: '' };
export const receiptByLinkSchema = z.object({ incomingNumber: line(limits.name) });
