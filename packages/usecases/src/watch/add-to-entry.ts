import {
  endNoteShares,
  insertWatchRecords,
  lockWatchEntry,
  readWatchContacts,
  readWatchEntries,
  readWatchRecords,
  saveStanding,
} from '@qorgan/data';
import {
  breaks,
  can,
  dayOf,
  ok,
  refuse,
  watchStanding,
  type Result,
  type WatchContent,
  type WatchEntry,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { newRecord } from './new-record.ts';

/** What is added to an entry, on what day it was so, and the record that it puts right. */
export type Added = { content: WatchContent; on?: IsoDate; corrects?: string };

/**
 * The entry, held, if the person who acts may write on it and nobody changed it since `revision`. Refused once the watch
 * has ended (`watchEnded`).
 */
export async function heldEntry(
  ctx: Context,
  { tx, deny }: Desk,
  { entryId, revision }: { entryId: string; revision: number },
): Promise<Result<WatchEntry>> {
  const [seen] = await readWatchEntries(tx, { id: entryId });
  if (!seen || !can(ctx.actor, 'watch.keep', seen))
    return deny('watch.keep', { type: 'watchEntry', id: entryId });
  if (seen.endedAt) return breaks('watchEnded');
  // An entry that somebody ended meanwhile cannot be held any more.
  const entry = await lockWatchEntry(tx, entryId);
  return entry?.revision === revision ? ok(entry) : refuse({ kind: 'changedMeanwhile' });
}

/**
 * Appends records to an entry that is held, and keeps how it stands after them. Ends it where one of them says so. Answers
 * with the ids of the records.
 */
export async function addToEntry(
  ctx: Context,
  { tx, seals, record }: Desk,
  entry: WatchEntry,
  added: readonly Added[],
): Promise<string[]> {
  const today = dayOf(ctx.now);
  const records = added.map(({ content, on = today, corrects }) =>
    newRecord(ctx, { entryId: entry.id, content, on, corrects: corrects ?? null }),
  );
  await insertWatchRecords(tx, seals, records);
  const isEnded = added.some(({ content }) => content.kind === 'ended');
  await keepStanding(ctx, { tx, seals }, entry, isEnded);
  // Teachers are not told to go on as if the child were watched.
  if (isEnded) await endNoteShares(tx, { entryId: entry.id }, { at: ctx.now, by: ctx.actor.memberId });
  await record({
    type: isEnded ? 'watchEnded' : 'watchRecorded',
    subject: { type: 'watchEntry', id: entry.id },
    details: { kinds: added.map(({ content }) => content.kind) },
  });
  return records.map(({ id }) => id);
}

/** Reads an entry's records and contacts and keeps what follows from them in its row. */
export async function keepStanding(
  ctx: Context,
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  entry: WatchEntry,
  isEnded = false,
): Promise<void> {
  const records = (await readWatchRecords(tx, seals, [entry.id])).get(entry.id) ?? [];
  const contacts = (await readWatchContacts(tx, seals, [entry.id])).get(entry.id) ?? [];
  const ended = isEnded ? { at: ctx.now, by: ctx.actor.memberId } : null;
  await saveStanding(tx, entry, watchStanding(records, contacts), ended);
}
