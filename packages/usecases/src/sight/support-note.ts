import {
  endNoteShares,
  insertNoteShare,
  insertSupportNote,
  namesOf,
  pupilsById,
  readNoteShares,
  readStaff,
  readSupportNotes,
  readWatchEntries,
  lockWatchEntry,
  type NoteShare,
} from '@qorgan/data';
import {
  actorOn,
  breaks,
  can,
  compareKazakh,
  dayOf,
  isImplicated,
  mayShare,
  ok,
  refuse,
  type Actor,
  type Result,
  type SupportPage,
  type WatchEntry,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** The note of a child under watch, for whoever writes it. */
export type NoteOnEntry = {
  entryId: string;
  name: string;
  classLabel: string;
  page: SupportPage | null;
  /** Former versions, the latest first. */
  former: readonly SupportPage[];
  shares: readonly NoteShare[];
  formerShares: readonly NoteShare[];
  /** Colleagues with whom it may be shared, by the Kazakh alphabet. */
  colleagues: readonly { memberId: string; name: string }[];
  /** Whether the watch goes on, so that it can be written and shared. */
  isLive: boolean;
};

const about = (entryId: string) => ({ type: 'watchEntry', id: entryId }) as const;
/** Who reads the entry anyway: a share would give them nothing. */
const sees = (person: Actor, entry: WatchEntry) => can(person, 'watch.read', entry);

/** Shows the note of an entry to whoever keeps watch, with whom it is shared. On record. */
export const viewNoteOnEntry = (ctx: Context, entryId: string): Promise<Result<NoteOnEntry>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const [entry] = await readWatchEntries(tx, { id: entryId });
    if (!entry || !can(ctx.actor, 'note.keep', entry)) return deny('note.keep', about(entryId));
    const pupil = (await pupilsById(tx, seals, [entry.pupilId])).get(entry.pupilId)!;
    const [page = null, ...former] = (await readSupportNotes(tx, seals, [entryId])).get(entryId) ?? [];
    const all = await readNoteShares(tx, seals, { entryId });
    const shares = all.filter(({ endedAt }) => !endedAt);
    const staff = (await readStaff(tx, entry.organisationId)).filter(
      (seat) =>
        !sees(actorOn(seat, dayOf(ctx.now)), entry) &&
        !isImplicated(seat, entry) &&
        !shares.some(({ memberId }) => memberId === seat.memberId),
    );
    const ids = staff.map(({ memberId }) => memberId);
    const names = await namesOf(tx, seals, ids);
    await record({ type: 'supportNoteRead', subject: about(entryId) });
    return ok({
      ...{ entryId, name: pupil.name, classLabel: pupil.classLabel, page, former, shares },
      formerShares: all.filter(({ endedAt }) => endedAt),
      colleagues: ids
        .map((memberId) => ({ memberId, name: names.get(memberId) ?? '' }))
        .toSorted((a, b) => compareKazakh(a.name, b.name)),
      isLive: entry.endedAt === null,
    });
  });

/**
 * Writes the note anew; the former version stays on record. It takes the child's name and class as the roster has them
 * now. Refused where somebody else has written since `version`, 0 for none, and once the watch has ended.
 */
export const saveNote = (
  ctx: Context,
  { entryId, version, words }: { entryId: string; version: number; words: string },
): Promise<Result<void>> =>
  onEntry(ctx, entryId, async ({ tx, seals, record }, entry) => {
    const [last] = (await readSupportNotes(tx, seals, [entryId])).get(entryId) ?? [];
    if ((last?.version ?? 0) !== version) return refuse({ kind: 'changedMeanwhile' });
    const { name, classLabel } = (await pupilsById(tx, seals, [entry.pupilId])).get(entry.pupilId)!;
    const note = { id: ctx.newId(), entryId, version: version + 1, name, classLabel, words };
    await insertSupportNote(tx, seals, note, { at: ctx.now, by: ctx.actor.memberId });
    await record({
      type: 'supportNoteSaved',
      subject: about(entryId),
      details: { version: version + 1 },
    });
    return ok(undefined);
  });

/**
 * Shares the note with a colleague, who then sees the child's name and class and the words, and not that there is an
 * entry. Refuses what `mayShare` refuses of a page of support.
 */
export const shareNote = (
  ctx: Context,
  { entryId, memberId }: { entryId: string; memberId: string },
): Promise<Result<void>> =>
  onEntry(ctx, entryId, async ({ tx, seals, record, deny }, entry) => {
    const seat = (await readStaff(tx, entry.organisationId)).find((one) => one.memberId === memberId);
    if (!seat) return deny('note.keep', about(entryId));
    const shares = await readNoteShares(tx, seals, { entryId });
    const decided = mayShare(entry, seat, {
      extent: 'support',
      isShared: shares.some((share) => share.memberId === memberId && !share.endedAt),
      leads: sees(actorOn(seat, dayOf(ctx.now)), entry),
      hasPage: (await readSupportNotes(tx, seals, [entryId])).has(entryId),
    });
    if (!decided.ok) return decided;
    const { organisationId, concernsHead, concerns } = entry;
    const share = { id: ctx.newId(), entryId, memberId, organisationId, concernsHead, concerns };
    await insertNoteShare(tx, share, { at: ctx.now, by: ctx.actor.memberId });
    await record({ type: 'supportNoteShared', subject: about(entryId), details: { member: memberId } });
    return ok(undefined);
  });

/** Takes a share back, with effect at once. Refuses one that was taken back meanwhile. */
export const stopNoteSharing = (
  ctx: Context,
  { entryId, shareId }: { entryId: string; shareId: string },
): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const [entry] = await readWatchEntries(tx, { id: entryId });
    if (!entry || !can(ctx.actor, 'note.keep', entry)) return deny('note.keep', about(entryId));
    const ended = await endNoteShares(tx, { entryId, id: shareId }, { at: ctx.now, by: ctx.actor.memberId });
    if (ended === 0) return refuse({ kind: 'changedMeanwhile' });
    await record({ type: 'supportNoteSharingEnded', subject: about(entryId), details: { share: shareId } });
    return ok(undefined);
  });

const onEntry = (
  ctx: Context,
  entryId: string,
  work: (desk: Desk, entry: WatchEntry) => Promise<Result<void>>,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const [seen] = await readWatchEntries(desk.tx, { id: entryId });
    if (!seen || !can(ctx.actor, 'note.keep', seen)) return desk.deny('note.keep', about(entryId));
    if (seen.endedAt) return breaks('watchEnded');
    const entry = await lockWatchEntry(desk.tx, entryId);
    return entry ? work(desk, entry) : breaks('watchEnded');
  });

/** The note as a colleague reads it with whom it is shared: name, class and words. Every look is on record. */
export const viewSharedNote = (ctx: Context, entryId: string): Promise<Result<SupportPage>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const mine = await readNoteShares(tx, seals, { livingOf: ctx.actor.memberId });
    const share = mine.find((one) => one.entryId === entryId);
    const isShared = share && can(ctx.actor, 'note.read', { ...share, noteSharedWith: share.memberId });
    const [page] = isShared ? ((await readSupportNotes(tx, seals, [entryId])).get(entryId) ?? []) : [];
    if (!page) return deny('note.read', about(entryId));
    await record({ type: 'supportNoteRead', subject: about(entryId) });
    return ok(page);
  });

/** A note shared with the person who acts, with the child's name and class. */
export type NoteForMe = Pick<NoteShare, 'entryId' | 'sharedAt' | 'sharedByName'> &
  Pick<SupportPage, 'name' | 'classLabel'>;

/** The notes shared with the person who acts, the latest first. On record where there are any. */
export const notesForMe = (ctx: Context): Promise<readonly NoteForMe[]> =>
  act(ctx, async ({ tx, seals, record }) => {
    const shares = await readNoteShares(tx, seals, { livingOf: ctx.actor.memberId });
    const pages = await readSupportNotes(
      tx,
      seals,
      shares.map(({ entryId }) => entryId),
    );
    const listed = shares.flatMap(({ entryId, sharedAt, sharedByName }) => {
      const [page] = pages.get(entryId) ?? [];
      return page ? [{ entryId, sharedAt, sharedByName, name: page.name, classLabel: page.classLabel }] : [];
    });
    if (listed.length > 0) await record({ type: 'deskRead', details: { notes: listed.length } });
    return listed;
  });
