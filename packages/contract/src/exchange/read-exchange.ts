import type * as z from 'zod';
import { NotCanonical } from './canonical-json.ts';
import {
  exchangeFileLimit,
  exchangeSchemas,
  takenFormats,
  type ExchangedAnswer,
  type ExchangedReferral,
} from './documents.ts';
import type { ForeignReferralDocument } from './foreign.ts';
import { signedBytes } from './signed.ts';

/** A document that somebody may bring here. */
export type TakenDocument = ExchangedReferral | ExchangedAnswer | ForeignReferralDocument;

/** Why a file is no document that can be read here; `at` is the place of the first mistake. */
export type ExchangeFault =
  | { fault: 'tooLarge' }
  | { fault: 'notJson' }
  | { fault: 'notExchange' }
  | { fault: 'otherVersion'; format: string }
  | { fault: 'invalid'; at: string };

export type ReadExchange = { ok: true; document: TakenDocument } | ({ ok: false } & ExchangeFault);

/**
 * Reads a file strictly: its size, JSON in UTF-8, its format and version, every member and none that is not known. Who
 * signed it, and whether, is not asked here.
 */
export function readExchange(bytes: Uint8Array): ReadExchange {
  if (bytes.byteLength > exchangeFileLimit) return { ok: false, fault: 'tooLarge' };
  const said = parsed(bytes);
  if (said === undefined) return { ok: false, fault: 'notJson' };
  const format = formatOf(said);
  if (format === undefined) return { ok: false, fault: 'notExchange' };
  const known = takenFormats.find((one) => one === format);
  if (!known) return { ok: false, fault: 'otherVersion', format };
  return checked(exchangeSchemas[known].safeParse(said));
}

function checked(read: z.ZodSafeParseResult<TakenDocument>): ReadExchange {
  if (read.success && !isSignable(read.data)) return { ok: false, fault: 'invalid', at: '' };
  if (read.success) return { ok: true, document: read.data };
  return { ok: false, fault: 'invalid', at: placeOf(read.error.issues[0]!) };
}

/** Half a character can be read and not be signed. */
function isSignable(document: TakenDocument): boolean {
  try {
    return signedBytes(document).length > 0;
  } catch (problem) {
    if (problem instanceof NotCanonical) return false;
    throw problem;
  }
}

/** `history.2.at`; a member that is not known is named itself. */
function placeOf(issue: z.core.$ZodIssue): string {
  const more = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path.map(String), ...more].join('.').slice(0, 100);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function formatOf(said: unknown): string | undefined {
  if (typeof said !== 'object' || said === null || !('format' in said)) return undefined;
  const { format } = said;
  return typeof format === 'string' && /^qorgan\.[a-z]+\/\d{1,4}$/.test(format) ? format : undefined;
}
