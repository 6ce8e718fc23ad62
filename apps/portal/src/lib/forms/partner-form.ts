import { line } from '@qorgan/contract';
import * as z from 'zod';

/** A system outside and its key, as typed. */
export const blankPartner = { bodyId: '', name: '', publicKey: '' };

export const partnerSchema = z.object({
  bodyId: z.uuid({ error: 'chooseOne' }),
  name: line(120),
  publicKey: line(200),
});

/** Which system is given a token. */
export const blankToken = { partnerId: '' };
export const tokenSchema = z.object({ partnerId: z.uuid({ error: 'chooseOne' }) });

/** Where a system is told by itself, as typed. */
export const blankWebhook = { partnerId: '', address: '' };
export const webhookSchema = z.object({ partnerId: z.uuid({ error: 'chooseOne' }), address: line(500) });
export const webhookRules = { addressNotAllowed: 'address', addressSet: 'partnerId' } as const;

/** Where a refused rule is put right. */
export const partnerRules = { keyUnclear: 'publicKey', keyRegistered: 'publicKey' } as const;
