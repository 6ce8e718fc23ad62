import { reportStages } from '@qorgan/domain';
import * as z from 'zod';
import { line } from '../text.ts';

/** How a report stands, as its reporter is told: nothing of what the school decided. */
export const reportStatus = z.object({
  id: z.uuid(),
  /** Counts up within the school; safe to say on the phone. */
  number: z.int().positive(),
  receivedAt: z.iso.datetime(),
  stage: z.enum(reportStages),
});
export type ReportStatus = z.output<typeof reportStatus>;

/** What a browser says when it asks to be paired: how its owner will know it again in a list. */
export const pairingRequest = z.strictObject({ browser: line(60) });

/** A pairing that waits for its teacher: the token is good for nothing until they have typed the code on the portal. */
export const pairingStarted = z.object({
  /** 32 random bytes in base64url; said once. */
  token: z.string(),
  /** Nine digits in three groups. */
  code: z.string(),
  /** The page of the portal on which the code is typed. */
  approveAt: z.url(),
  /** Until then it waits. */
  waitsUntil: z.iso.datetime(),
});
export type PairingStarted = z.output<typeof pairingStarted>;

export const pairingStates = ['waiting', 'approved'] as const;

/** How a pairing stands; for whom and whereto it reports once it is approved. */
export const pairingState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), waitsUntil: z.iso.datetime() }),
  z.object({
    state: z.literal('approved'),
    /** The employee in whose name it reports: a computer in a staff room has many users, one after the other. */
    member: z.object({ id: z.uuid(), name: z.string() }),
    organisation: z.object({ names: z.object({ kk: z.string(), ru: z.string(), en: z.string() }) }),
    /** Whereto reports are sealed: a P-256 public key, 65 bytes uncompressed, base64url. */
    sealingKey: z.object({ id: z.uuid(), publicKey: z.string() }),
    /** Unused until then, it ends by itself. */
    expiresAt: z.iso.datetime(),
  }),
]);
export type PairingState = z.output<typeof pairingState>;
