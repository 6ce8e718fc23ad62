import { createHash } from 'node:crypto';
import type { PairingRow } from '@qorgan/data';

const minute = 60_000;
const day = 24 * 60 * minute;

export const pairingLimits = {
  /** How long a code waits to be typed. */
  code: 10 * minute,
  /** Unused for so long, a browser has to be paired anew. */
  unused: 30 * day,
  /** Being used is written down no more often than this, and so is a refused try. */
  noted: 5 * minute,
  /** How long a browser is still told why it may not report any more. */
  remembered: 90 * day,
  /** And how long, that nobody typed its code. */
  unansweredFor: day,
  /** How many codes may wait at once; a school at a training needs a hundred. */
  waiting: 2000,
  /** How many of one network may be begun within the life of a code. */
  ofNetwork: 200,
} as const;

/** Why a token opens nothing. */
export type PairingProblem =
  'unauthorised' | 'otherAddress' | 'pairingWaits' | 'pairingExpired' | 'pairingEnded';

/** What the database has of a token. */
export const storedToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** When an approved pairing ends by itself, unless it is used before. */
export const expiryOf = ({ lastUsedAt, approvedAt }: PairingRow): Date =>
  new Date((lastUsedAt ?? approvedAt)!.getTime() + pairingLimits.unused);

/** How a pairing stands at this moment for whoever came to this address. */
export function standingOf(
  row: PairingRow | undefined,
  { now, origin }: { now: Date; origin: string },
): PairingProblem | 'approved' {
  if (!row) return 'unauthorised';
  if (row.origin !== origin) return 'otherAddress';
  if (row.endedAt) return 'pairingEnded';
  if (!row.approvedAt) return row.waitsUntil > now ? 'pairingWaits' : 'pairingExpired';
  return expiryOf(row) > now ? 'approved' : 'pairingExpired';
}
