import { momentNoticed, type ReportMessage } from '@qorgan/contract';

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/**
 * When a report was noticed and written, as it counts for the school that received it. "Today" without a time is the
 * moment of writing, not of receipt. A device whose clock is ahead says what has not come yet: that is the moment of
 * receipt, from which every clock of the order runs at the latest (order-2026/11.3).
 */
export function momentsOf(
  told: Pick<ReportMessage, 'noticedOn' | 'noticedTime' | 'writtenAt'>,
  receivedAt: Date,
): { noticedAt: Date; writtenAt: Date | null } {
  const written = told.writtenAt === null ? null : new Date(told.writtenAt);
  return {
    noticedAt: earlier(momentNoticed(told, written ?? receivedAt), receivedAt),
    writtenAt: written && earlier(written, receivedAt),
  };
}
