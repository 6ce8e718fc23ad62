import { readWatchRecords } from '@qorgan/data';
import {
  breaks,
  dayOf,
  groundsOf,
  measuresOf,
  ok,
  refuse,
  standingRecords,
  type Ground,
  type Result,
  type SchoolMeasure,
  type WatchEntry,
  type WatchRecord,
  type WatchTerms,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { addToEntry, heldEntry, type Added } from './add-to-entry.ts';
import { termsFault } from './terms-fault.ts';

/** What the psychologist does with an entry. A withdrawal takes back a ground, its lifting, a measure, or a review. */
export type WatchDeed =
  | { deed: 'nameGround'; ground: Ground }
  | { deed: 'liftGround'; named: string; reason: string }
  | { deed: 'changeTerms'; terms: WatchTerms; reason: string }
  | { deed: 'review'; words: string; terms: WatchTerms }
  | { deed: 'nameMeasure'; measure: SchoolMeasure }
  | { deed: 'finishMeasure'; measure: string; on: IsoDate; words: string }
  | { deed: 'end'; reason: string }
  | { deed: 'withdraw'; recordId: string; reason: string };

/**
 * Writes on the entry of a child under watch. Every deed says why and is appended; nothing is changed or erased. Refused
 * where a colleague wrote meanwhile, where the watch has ended, and by what each deed needs: a ground that is named again
 * (`alreadyRecorded`), a measure whose time ends before it begins (`untilBeforeFrom`), the last ground lifted or taken back (`lastGround`), terms that cannot be, a reason left out.
 */
export const recordOnEntry = (
  ctx: Context,
  { deed, ...at }: { entryId: string; revision: number; deed: WatchDeed },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldEntry(ctx, desk, at);
    if (!held.ok) return held;
    const added = await decide(ctx, desk, held.value, deed);
    if (!added.ok) return added;
    await addToEntry(ctx, desk, held.value, [added.value]);
    return ok(undefined);
  });

async function decide(ctx: Context, desk: Desk, entry: WatchEntry, deed: WatchDeed): Promise<Result<Added>> {
  const records = (await readWatchRecords(desk.tx, desk.seals, [entry.id])).get(entry.id) ?? [];
  if ('reason' in deed && deed.reason.trim() === '') return breaks('reasonNeeded');
  if ('terms' in deed) {
    const fault = await termsFault(ctx, desk, deed.terms);
    if (fault) return fault;
  }
  switch (deed.deed) {
    case 'nameGround':
      return nameGround(ctx, records, deed.ground);
    case 'liftGround':
      return liftGround(records, deed);
    case 'changeTerms':
      return ok({ content: { kind: 'termsChanged', terms: deed.terms, reason: deed.reason } });
    case 'review':
      if (deed.words.trim() === '') return breaks('reasonNeeded');
      return ok({ content: { kind: 'reviewed', words: deed.words, terms: deed.terms, councilId: null } });
    case 'nameMeasure':
      if (deed.measure.until < deed.measure.from) return breaks('untilBeforeFrom');
      return ok({ content: { kind: 'measureNamed', ...deed.measure } });
    case 'finishMeasure':
      return finishMeasure(ctx, records, deed);
    case 'end':
      return ok({ content: { kind: 'ended', reason: deed.reason, councilId: null } });
    case 'withdraw':
      return withdraw(records, deed);
  }
}

function nameGround(ctx: Context, records: readonly WatchRecord[], ground: Ground): Result<Added> {
  if (ground.since > dayOf(ctx.now)) return breaks('inFuture');
  if (groundsOf(records).some((one) => one.ground === ground.ground)) return breaks('alreadyRecorded');
  return ok({ content: { kind: 'groundNamed', ...ground } });
}

function liftGround(
  records: readonly WatchRecord[],
  { named, reason }: { named: string; reason: string },
): Result<Added> {
  const grounds = groundsOf(records);
  if (!grounds.some(({ recordId }) => recordId === named)) return refuse({ kind: 'changedMeanwhile' });
  if (grounds.length === 1) return breaks('lastGround');
  return ok({ content: { kind: 'groundLifted', named, reason } });
}

function finishMeasure(
  ctx: Context,
  records: readonly WatchRecord[],
  { measure, on, words }: { measure: string; on: IsoDate; words: string },
): Result<Added> {
  const found = measuresOf(records, []).find(({ recordId }) => recordId === measure);
  // What was taken over from the desk is reported to the body, and stands here as it was reported.
  if (!found || found.done || found.measureId) return refuse({ kind: 'changedMeanwhile' });
  if (on > dayOf(ctx.now)) return breaks('inFuture');
  if (words.trim() === '') return breaks('reasonNeeded');
  return ok({ content: { kind: 'measureDone', measure, words }, on });
}

const withdrawable = ['groundNamed', 'groundLifted', 'reviewed', 'measureNamed', 'measureDone'];

function withdraw(
  records: readonly WatchRecord[],
  { recordId, reason }: { recordId: string; reason: string },
): Result<Added> {
  const record = standingRecords(records).find(({ id }) => id === recordId);
  if (!record || !withdrawable.includes(record.content.kind)) return refuse({ kind: 'changedMeanwhile' });
  const added: Added = { content: { kind: 'withdrawn', reason }, corrects: recordId };
  const grounds = groundsOf(records);
  const isLast = grounds.length === 1 && grounds[0]!.recordId === recordId;
  return isLast ? breaks('lastGround') : ok(added);
}
