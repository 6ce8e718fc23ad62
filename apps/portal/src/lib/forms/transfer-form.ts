import { limits, line, say } from '@qorgan/contract';
import * as z from 'zod';
import { revisionInput } from './revision.ts';

/** What is handed to another school, as chosen. */
export const blankTransfer = {
  toId: '',
  what: [] as readonly string[],
  factIds: [] as readonly string[],
  letterIds: [] as readonly string[],
  note: '',
  revision: '',
};

const ids = z.array(z.uuid()).max(500);

export const transferSchema = z.object({
  toId: z.uuid(say('chooseOne')),
  what: z.array(z.enum(['kinds', 'parents'])),
  factIds: ids,
  letterIds: ids,
  note: line(limits.text),
  revision: revisionInput,
});
