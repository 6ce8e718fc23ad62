import type { NewWatchRecord } from '@qorgan/data';
import type { WatchContent } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Context } from '../context.ts';

/** A record of an entry by the person who acts, now. */
export const newRecord = (
  ctx: Context,
  of: { entryId: string; content: WatchContent; on: IsoDate; corrects?: string | null },
): NewWatchRecord => ({
  ...{ id: ctx.newId(), entryId: of.entryId, content: of.content, on: of.on, corrects: of.corrects ?? null },
  ...{ recordedAt: ctx.now, recordedBy: ctx.actor.memberId },
});
