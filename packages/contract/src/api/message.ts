import { journals, type Journal } from '@qorgan/domain';
import * as z from 'zod';
import { choice } from '../text.ts';
import { reportInput } from '../report-input.ts';

/**
 * What a browser or another system says in a report: the form of paragraph 10 and two things that the portal's own form
 * knows without asking. `now` is the moment of reading.
 */
export const reportMessage = (now: Date) =>
  reportInput(now).safeExtend({
    /** The e-journal in which it was begun. */
    journal: choice(journals).nullable().default(null),
    /** When the employee pressed "Send", where it had to wait for a connection. A later moment than `now` counts as now. */
    writtenAt: z.iso.datetime({ offset: true }).nullable().default(null),
  });

/**
 * Reads a report message at the moment `now`, so that none is refused for a reason that its sender cannot mend: what was
 * sealed cannot be changed any more, and the clock of a device may be wrong. What was right when and where it was
 * written is right; and a journal that this portal has not heard of is one of the others.
 */
export function readMessage(said: unknown, now: Date): z.ZodSafeParseResult<ReportMessage> {
  if (typeof said !== 'object' || said === null) return reportMessage(now).safeParse(said);
  const message: Record<string, unknown> = { ...said };
  if (typeof message.journal === 'string' && !isJournal(message.journal)) message.journal = 'other';
  const written = typeof message.writtenAt === 'string' ? new Date(message.writtenAt) : now;
  // A clock that is a lifetime off tells nothing.
  const isTold = Math.abs(written.getTime() - now.getTime()) < lifetime;
  if (!isTold && !Number.isNaN(written.getTime())) message.writtenAt = null;
  const moments = isTold && written > now ? [written, now] : isTold ? [now, written] : [now];
  const readings = moments.map((moment) => reportMessage(moment).safeParse(message));
  return readings.find(({ success }) => success) ?? readings[0]!;
}

const lifetime = 80 * 366 * 24 * 3_600_000;
const isJournal = (name: string): name is Journal => journals.some((journal) => journal === name);

export type ReportMessage = z.output<ReturnType<typeof reportMessage>>;

/** Base64 as in addresses, without padding. */
const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/);

/**
 * A report message sealed to the key of the organisation that reads it, so that what waits on a device can be read by
 * nobody there: HPKE (RFC 9180), base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. See `sealingInfo`.
 */
export const sealedReport = z.strictObject({
  /** The same key as inside. It is authenticated: a sealed report cannot be sent a second time under another one. */
  key: z.uuid(),
  sealed: z.strictObject({
    keyId: z.uuid(),
    /** The sender's ephemeral public key, 65 bytes. */
    enc: base64url(120),
    /** JSON of a report message in UTF-8, followed by spaces up to a multiple of 1024 bytes, encrypted. */
    ciphertext: base64url(600_000),
  }),
});

export type SealedReport = z.output<typeof sealedReport>;

/** What both sides put in as HPKE's `info` and, with the key of the report, as its additional data. */
export const sealingInfo = (keyId: string): Uint8Array<ArrayBuffer> => utf8(`qorgan report 1 ${keyId}`);
export const sealingData = (reportKey: string): Uint8Array<ArrayBuffer> => utf8(reportKey);

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
