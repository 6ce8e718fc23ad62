import { insertWatchContact, insertWatchNote, readWatchContacts } from '@qorgan/data';
import {
  breaks,
  dayOf,
  ok,
  refuse,
  standingContacts,
  type ContactOutcome,
  type ContactType,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { heldEntry, keepStanding } from './add-to-entry.ts';

export type ContactInput = {
  entryId: string;
  revision: number;
  type: ContactType;
  outcome: ContactOutcome;
  on: IsoDate;
  nextOn: IsoDate | null;
  /** What was said or seen; null where nothing is written down. `isOwn`: for the psychologist only. */
  note: { words: string; isOwn: boolean } | null;
  /** The contact that this one puts right. */
  corrects: string | null;
};

/**
 * Records a contact with a child under watch, held or missed, with the day of the next and a note. Not on a day to come
 * (`inFuture`); the next not on a day gone by (`nextContactInPast`). One that was put right already is refused.
 */
export const recordContact = (ctx: Context, input: ContactInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const held = await heldEntry(ctx, desk, input);
    if (!held.ok) return held;
    const { entryId, type, outcome, on, nextOn, note, corrects } = input;
    const today = dayOf(ctx.now);
    if (on > today) return breaks('inFuture');
    if (nextOn && nextOn < today) return breaks('nextContactInPast');
    if (corrects && !(await stands(desk, entryId, corrects))) return refuse({ kind: 'changedMeanwhile' });

    const id = ctx.newId();
    const { memberId } = ctx.actor;
    await insertWatchContact(desk.tx, {
      ...{ id, entryId, type, outcome, on, nextOn, corrects },
      ...{ recordedAt: ctx.now, recordedBy: memberId },
    });
    if (note) await writeNote(ctx, desk, { entryId, contactId: id, ...note });
    await keepStanding(ctx, desk, held.value);
    await desk.record({
      type: 'watchContactRecorded',
      subject: { type: 'watchEntry', id: entryId },
      details: { contact: type, outcome, isCorrection: corrects !== null },
    });
    return ok({ id });
  });

async function stands({ tx, seals }: Desk, entryId: string, contactId: string): Promise<boolean> {
  const contacts = (await readWatchContacts(tx, seals, [entryId])).get(entryId) ?? [];
  return standingContacts(contacts).some(({ id }) => id === contactId);
}

type NoteInput = { entryId: string; contactId: string | null; words: string; isOwn: boolean };

const writeNote = (ctx: Context, { tx, seals }: Desk, note: NoteInput): Promise<void> =>
  insertWatchNote(tx, seals, {
    ...note,
    id: ctx.newId(),
    writtenAt: ctx.now,
    writtenBy: ctx.actor.memberId,
  });

/** Writes a note about a child under watch, apart from any contact. It stays as it was written. */
export const addWatchNote = (
  ctx: Context,
  { revision, ...note }: Omit<NoteInput, 'contactId'> & { revision: number },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldEntry(ctx, desk, { entryId: note.entryId, revision });
    if (!held.ok) return held;
    if (note.words.trim() === '') return breaks('reasonNeeded');
    await writeNote(ctx, desk, { ...note, contactId: null });
    await desk.record({
      type: 'watchNoteAdded',
      subject: { type: 'watchEntry', id: note.entryId },
      details: { isOwn: note.isOwn },
    });
    return ok(undefined);
  });
