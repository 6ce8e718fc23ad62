import {
  insertCouncilItem,
  readCouncilItems,
  readCouncils,
  readWatchEntries,
  readWatchRecords,
  type StoredItem,
} from '@qorgan/data';
import {
  breaks,
  can,
  ok,
  refuse,
  sameOutcome,
  standingItems,
  termsOf,
  type CouncilItemContent,
  type Result,
  type WatchContent,
  type WatchEntry,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { addToEntry, heldEntry } from '../watch/add-to-entry.ts';
import { termsFault } from '../watch/terms-fault.ts';

export type CouncilDecisionInput = CouncilItemContent & {
  councilId: string;
  entryId: string;
  /** The revision of the entry when the form was opened. */
  revision: number;
  /** The item of this meeting and this child that is put right; null for the first. */
  corrects: string | null;
};

/**
 * Writes down what the council said of a child under watch, and in the same transaction makes it so on the entry: the next
 * review and the level, or the end of the watch. A further one puts a former one right and names it; the entry changes
 * again only where the outcome is another, and not once the watch has ended (`watchEnded`).
 */
export const decideOnChild = (ctx: Context, input: CouncilDecisionInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { councilId, entryId, changed, decided, outcome, corrects } = input;
    const [council] = await readCouncils(tx, seals, { id: councilId });
    const [seen] = await readWatchEntries(tx, { id: entryId });
    if (!council || !seen || !can(ctx.actor, 'watch.keep', seen))
      return deny('watch.keep', { type: 'watchEntry', id: entryId });
    if (changed.trim() === '' || decided.trim() === '') return breaks('councilWordsNeeded');
    const former = await formerOf(desk, input);
    if (!former.ok) return former;
    const made = await makeSo(ctx, desk, { input, on: council.on, former: former.value });
    if (!made.ok) return made;

    const { entry, recordId } = made.value;
    const id = ctx.newId();
    const { organisationId, concernsHead, concerns } = entry ?? seen;
    await insertCouncilItem(tx, seals, {
      ...{ id, councilId, organisationId, entryId, concernsHead, concerns, recordId, corrects },
      ...{ content: { changed, decided, outcome }, recordedAt: ctx.now, recordedBy: ctx.actor.memberId },
    });
    await record({
      type: 'councilDecided',
      subject: { type: 'watchEntry', id: entryId },
      details: { council: councilId, outcome: outcome.kind, ...(corrects && { corrects }) },
    });
    return ok(undefined);
  });

/** What is put right, where something is: it must stand, and where nothing is, nothing may stand yet. */
async function formerOf(
  { tx, seals }: Desk,
  { councilId, entryId, corrects }: CouncilDecisionInput,
): Promise<Result<StoredItem | null>> {
  const items = await readCouncilItems(tx, seals, councilId);
  const standing = standingItems(items).find((item) => item.entryId === entryId) ?? null;
  return (standing?.id ?? null) === corrects ? ok(standing) : refuse({ kind: 'changedMeanwhile' });
}

type Decided = { input: CouncilDecisionInput; on: IsoDate; former: StoredItem | null };

/** Makes the outcome so on the entry by its own records; only words that are put right change nothing there. */
async function makeSo(
  ctx: Context,
  desk: Desk,
  { input, on, former }: Decided,
): Promise<Result<{ entry: WatchEntry | null; recordId: string | null }>> {
  const { entryId, revision, outcome, decided, councilId } = input;
  if (former && sameOutcome(former.content.outcome, outcome)) return ok({ entry: null, recordId: null });
  const held = await heldEntry(ctx, desk, { entryId, revision });
  if (!held.ok) return held;
  const content = await contentFor(ctx, desk, { entryId, outcome, decided, councilId });
  if (!content.ok) return content;
  const [recordId] = await addToEntry(ctx, desk, held.value, [{ content: content.value, on }]);
  return ok({ entry: held.value, recordId: recordId! });
}

async function contentFor(
  ctx: Context,
  desk: Desk,
  {
    entryId,
    outcome,
    decided,
    councilId,
  }: Pick<CouncilDecisionInput, 'entryId' | 'outcome' | 'decided' | 'councilId'>,
): Promise<Result<WatchContent>> {
  if (outcome.kind === 'ends') return ok({ kind: 'ended', reason: decided, councilId });
  const records = (await readWatchRecords(desk.tx, desk.seals, [entryId])).get(entryId) ?? [];
  const terms = { ...termsOf(records)!, level: outcome.level, reviewOn: outcome.reviewOn };
  const fault = await termsFault(ctx, desk, terms);
  return fault ?? ok({ kind: 'reviewed', words: decided, terms, councilId });
}
