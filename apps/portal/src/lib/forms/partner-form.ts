import { line } from '@qorgan/contract';
import * as z from 'zod';

/** A system outside and its key, as typed. */
export const blankPartner = { bodyId: '', name: '', publicKey: '' };

export const partnerSchema = z.object({
  bodyId: z.uuid({ error: 'chooseOne' }),
  name: line(120),
  publicKey: line(200),
});

/** Where a refused rule is put right. */
export const partnerRules = { keyUnclear: 'publicKey', keyRegistered: 'publicKey' } as const;
