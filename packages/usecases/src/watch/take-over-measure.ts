import { pupilsById, readPupils, readStaff, readWatchEntries, readWatchRecords } from '@qorgan/data';
import {
  breaks,
  can,
  compareKazakh,
  entrustedIn,
  matchCarried,
  measureName,
  ok,
  type Concern,
  type Measure,
  type Result,
  type WatchEntry,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { findMeasure } from '../plan/measure-desk.ts';
import { addToEntry, heldEntry } from './add-to-entry.ts';

/** A child under watch into whose entry a measure may be taken over, or was. */
export type EntryNamed = { entryId: string; name: string; classLabel: string };

export type MeasureOnWatch = {
  /** Where it was taken over. */
  takenInto: EntryNamed | null;
  /** For whoever keeps watch, until it was: the entries it may go into, by the Kazakh alphabet. */
  entries: readonly EntryNamed[] | null;
  /** The entry of the child that the body named, where name and day of birth leave no doubt. */
  suggested: string | null;
};

/**
 * Where a measure on the school's desk stands in the register of children under watch, and where it may be taken over. An
 * entry that is open to somebody to whom the measure is closed is left out. The look into the register is on record.
 */
export const measureOnWatch = (ctx: Context, measureId: string): Promise<Result<MeasureOnWatch>> =>
  act(ctx, async (desk) => {
    const found = await findMeasure(ctx, desk, measureId, 'measure.read');
    if (!found.ok) return found;
    const living = await livingEntries(ctx, desk);
    const taken = await entryWith(desk, living, measureId);
    if (taken) return ok({ takenInto: await named(desk, taken), entries: null, suggested: null });
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId }))
      return ok({ takenInto: null, entries: null, suggested: null });

    const fit = await closedEnough(ctx, desk, found.value, living);
    await desk.record({
      type: 'watchListed',
      details: { as: 'measure', entries: fit.map(({ id }) => id) },
    });
    const entries = [];
    for (const entry of fit) entries.push(await named(desk, entry));
    return ok({
      ...{ takenInto: null, suggested: await suggestedOf(desk, found.value, fit) },
      entries: entries.toSorted((a, b) => compareKazakh(a.name, b.name)),
    });
  });

const livingEntries = async (ctx: Context, { tx }: Pick<Desk, 'tx'>): Promise<WatchEntry[]> =>
  (await readWatchEntries(tx, { which: 'living' })).filter((one) => can(ctx.actor, 'watch.read', one));

async function entryWith(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  entries: readonly WatchEntry[],
  measureId: string,
): Promise<WatchEntry | undefined> {
  const ids = entries.map(({ id }) => id);
  const records = await readWatchRecords(tx, seals, ids, ['measureNamed', 'withdrawn']);
  return entries.find(({ id }) => entrustedIn(records.get(id) ?? []).includes(measureId));
}

async function named({ tx, seals }: Pick<Desk, 'tx' | 'seals'>, entry: WatchEntry): Promise<EntryNamed> {
  const pupil = (await pupilsById(tx, seals, [entry.pupilId])).get(entry.pupilId);
  return { entryId: entry.id, name: pupil?.name ?? '', classLabel: pupil?.classLabel ?? '' };
}

/** Taken over into an entry that more people may read, a measure would reach those whom it concerns. */
async function closedEnough(
  { actor }: Context,
  { tx }: Pick<Desk, 'tx'>,
  measure: Concern,
  entries: readonly WatchEntry[],
): Promise<WatchEntry[]> {
  const staff = (await readStaff(tx, actor.organisationId)).map(({ accountId }) => accountId);
  const here = measure.concerns.filter((account) => staff.includes(account));
  return entries.filter(
    (entry) =>
      (!measure.concernsHead || entry.concernsHead) &&
      here.every((account) => entry.concerns.includes(account)),
  );
}

async function suggestedOf(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  { content }: Measure,
  entries: readonly WatchEntry[],
): Promise<string | null> {
  const pupils = await readPupils(tx, seals, { ids: entries.map(({ pupilId }) => pupilId) });
  const pupil = matchCarried({ ...content.child, classLabel: null, kinds: [] }, pupils);
  return entries.find(({ pupilId }) => pupilId === pupil?.id)?.id ?? null;
}

/**
 * Takes a measure that a body entrusted to the school over into the entry of a child under watch, where it is seen with its
 * day until it was reported. For whoever keeps watch. Refused where it was taken over already (`alreadyRecorded`), where the
 * entry is open to somebody to whom the measure is closed (`entryOpenToMore`), and once the watch has ended.
 */
export const takeOverMeasure = (
  ctx: Context,
  { measureId, entryId }: { measureId: string; entryId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await findMeasure(ctx, desk, measureId, 'measure.report');
    if (!found.ok) return found;
    const measure = found.value;
    const [seen] = await readWatchEntries(desk.tx, { id: entryId });
    const held = await heldEntry(ctx, desk, { entryId, revision: seen?.revision ?? 0 });
    if (!held.ok) return held;
    if (await entryWith(desk, await livingEntries(ctx, desk), measureId)) return breaks('alreadyRecorded');
    const [entry] = await closedEnough(ctx, desk, measure, [held.value]);
    if (!entry) return breaks('entryOpenToMore');
    const { content, body, assignedOn, dueOn } = measure;
    const plan = `${body.kk}, № ${content.caseNumber}`;
    await addToEntry(ctx, desk, entry, [
      {
        content: {
          ...{ kind: 'measureNamed', help: content.help, what: measureName(content, 'kk'), plan },
          ...{ from: assignedOn, until: dueOn, measureId },
        },
      },
    ]);
    const subject = { type: 'measure', id: measureId } as const;
    await desk.record({ type: 'measureEntered', subject, details: { entry: entryId } });
    return ok(undefined);
  });
