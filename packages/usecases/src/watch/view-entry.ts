import {
  auditExtract,
  namesOf,
  pupilsById,
  readStaff,
  readWatchContacts,
  readWatchEntries,
  readWatchNotes,
  readWatchRecords,
} from '@qorgan/data';
import {
  can,
  compareKazakh,
  ok,
  termsOf,
  type AuditType,
  type EntrustedMeasure,
  type Result,
  type WatchContact,
  type WatchNote,
  type WatchRecord,
  type WatchTerms,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { entrustedMeasures } from './entrusted-measures.ts';
import { watchedOf, type Watched } from './list-watched.ts';

export type WatchEntryView = {
  entry: Watched;
  terms: WatchTerms;
  /** All that was ever written down, in the order it was; those put right too. */
  records: readonly WatchRecord[];
  /** The measures of bodies that were taken over into it. */
  entrusted: readonly EntrustedMeasure[];
  contacts: readonly WatchContact[];
  /** Without those that are the psychologist's only, where somebody else reads. */
  notes: readonly WatchNote[];
  /** The child's other entries, the latest first. */
  others: readonly { id: string; enteredAt: Date; endedAt: Date | null }[];
  /** Whether the person who acts may write on it now. */
  mayWrite: boolean;
};

/** Shows a child under watch. For the psychologist and those who lead, whom it does not concern. Every look is on record. */
export const viewWatchEntry = (ctx: Context, entryId: string): Promise<Result<WatchEntryView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'watchEntry', id: entryId } as const;
    const [entry] = await watchedOf(ctx, desk, { id: entryId });
    if (!entry) return deny('watch.read', subject);
    const records = (await readWatchRecords(tx, seals, [entryId])).get(entryId) ?? [];
    const all = await readWatchEntries(tx, { pupilId: entry.pupilId });
    await record({ type: 'watchRead', subject });
    const entrusted = await entrustedMeasures(ctx, desk, records);
    if (entrusted.length > 0)
      await record({ type: 'measuresListed', details: { measures: entrusted.map(({ id }) => id) } });
    return ok({
      entry,
      records,
      entrusted,
      terms: termsOf(records)!,
      contacts: (await readWatchContacts(tx, seals, [entryId])).get(entryId) ?? [],
      notes: await readWatchNotes(tx, seals, entryId),
      others: all
        .filter((one) => one.id !== entryId && can(ctx.actor, 'watch.read', one))
        .map(({ id, enteredAt, endedAt }) => ({ id, enteredAt, endedAt }))
        .toSorted((a, b) => b.enteredAt.getTime() - a.enteredAt.getTime()),
      mayWrite: can(ctx.actor, 'watch.keep', entry) && entry.endedAt === null,
    });
  });

export type Colleague = { memberId: string; name: string };

/** Those of the school who may answer for a child under watch: all of its staff, by the Kazakh alphabet. */
export const watchStaff = (ctx: Context): Promise<Result<readonly Colleague[]>> =>
  act(ctx, async (desk) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return desk.deny('watch.desk');
    return ok(await staffOf(desk, organisationId));
  });

async function staffOf({ tx, seals }: Desk, organisationId: string): Promise<Colleague[]> {
  const ids = (await readStaff(tx, organisationId)).map(({ memberId }) => memberId);
  const names = await namesOf(tx, seals, ids);
  return ids
    .map((memberId) => ({ memberId, name: names.get(memberId) ?? '' }))
    .toSorted((a, b) => compareKazakh(a.name, b.name));
}

/** Somebody who looked at an entry or wrote on it. */
export type Look = { at: Date; type: AuditType; name: string };

/**
 * Everybody who looked at a child under watch or wrote on the entry, and who tried and was refused, the latest first: what
 * the trail of the school says of it. For those who may see the entry; the look at the looks is on record too.
 */
export const looksAtEntry = (ctx: Context, entryId: string): Promise<Result<readonly Look[]>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'watchEntry', id: entryId } as const;
    const [entry] = await readWatchEntries(tx, { id: entryId });
    if (!entry || !can(ctx.actor, 'watch.read', entry)) return deny('watch.read', subject);
    await record({ type: 'watchLooksRead', subject });
    const { entries } = await auditExtract(tx, entry.organisationId, [entryId]);
    const names = await namesOf(
      tx,
      seals,
      entries.map(({ actorId }) => actorId),
    );
    return ok(
      entries.toReversed().map(({ at, type, actorId }) => ({
        ...{ at: new Date(at), type: type as AuditType },
        name: (actorId && names.get(actorId)) ?? '',
      })),
    );
  });

/** A pupil who may be entered: name, class, and the entry under which the child is watched already, as far as it is seen. */
export const watchedPupil = (
  ctx: Context,
  pupilId: string,
): Promise<Result<{ id: string; name: string; classLabel: string; entryId: string | null }>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId }))
      return deny('watch.desk', subject);
    const pupil = (await pupilsById(tx, seals, [pupilId])).get(pupilId);
    if (!pupil) return deny('watch.desk', subject);
    const [entry] = await readWatchEntries(tx, { pupilId, which: 'living' });
    return ok({ id: pupilId, ...pupil, entryId: entry?.id ?? null });
  });
