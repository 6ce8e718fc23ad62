import {
  asPurpose,
  columnsOf,
  countOpenLetters,
  followEntry,
  holdEntry,
  insertOrganisation,
  insertVersion,
  regionOf,
} from '@qorgan/data';
import {
  can,
  checkEntry,
  entryChanges,
  ok,
  refuse,
  type BodyKind,
  type DirectoryEntry,
  type EntryChange,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { findBody } from './view-directory.ts';

export type BodyChange = {
  bodyId: string;
  /** The version that the form was opened on. */
  version: number;
  entry: DirectoryEntry;
};

export type ChangePreview = {
  changes: readonly EntryChange[];
  /** Letters to this body that are begun and not sent, over all schools of the region: a number and no more. */
  openLetters: number;
};

/** What a new version would change, and how many open letters it touches. Nothing is saved. */
export const previewBody = (ctx: Context, input: BodyChange): Promise<Result<ChangePreview>> =>
  act(ctx, async (desk) => {
    const found = await findBody(ctx, desk, input.bodyId);
    if (!found || !can(ctx.actor, 'directory.keep', { isOwnRegion: true }))
      return desk.deny('directory.keep', { type: 'organisation', id: input.bodyId });
    const checked = checkEntry(input.entry);
    if (!checked.ok) return checked;
    if (found.version !== input.version) return refuse({ kind: 'changedMeanwhile' });
    return ok({
      changes: entryChanges(found.entry, checked.value),
      openLetters: await asPurpose(desk.tx, { purpose: 'counting' }, (tx) => countOpenLetters(tx, found.id)),
    });
  });

/**
 * Adds a version of what the directory says of a body, with the reason. Letters that were issued keep the version they
 * are addressed by; what is drafted is addressed by the new one. Refused where a colleague changed it meanwhile, and
 * where nothing changes.
 */
export const changeBody = (ctx: Context, input: BodyChange & { reason: string }): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, record, deny } = desk;
    const { bodyId, reason } = input;
    const subject = { type: 'organisation', id: bodyId } as const;
    await holdEntry(tx, bodyId);
    const found = await findBody(ctx, desk, bodyId);
    if (!found || !can(ctx.actor, 'directory.keep', { isOwnRegion: true }))
      return deny('directory.keep', subject);
    const checked = checkEntry(input.entry);
    if (!checked.ok) return checked;
    if (found.version !== input.version) return refuse({ kind: 'changedMeanwhile' });
    const entry = checked.value;
    const changes = entryChanges(found.entry, entry);
    if (changes.length === 0) return refuse({ kind: 'wrongState', is: 'same', needs: 'changed' });

    const version = found.version + 1;
    const { memberId, organisationId } = ctx.actor;
    const written = { recordedAt: ctx.now, recordedBy: memberId, recordedIn: organisationId };
    await insertVersion(tx, { bodyId, version, entry, reason, ...written });
    await asPurpose(tx, { purpose: 'administration', organisationId: bodyId }, (tx) =>
      followEntry(tx, bodyId, { version, entry }),
    );
    const fields = changes.map(({ field }) => field);
    await record({ type: 'bodyChanged', subject, details: { version, fields } });
    return ok(undefined);
  });

/**
 * Adds a body to the region's directory. It needs no account: schools write to it on paper until somebody receives
 * there in the portal.
 */
export const addBody = (
  ctx: Context,
  { kind, entry }: { kind: BodyKind; entry: DirectoryEntry },
): Promise<Result<{ id: string }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!can(ctx.actor, 'directory.keep', { isOwnRegion: true })) return deny('directory.keep');
    const checked = checkEntry(entry);
    if (!checked.ok) return checked;
    const id = ctx.newId();
    const regionId = await regionOf(tx, ctx.actor.organisationId);
    const body = { id, kind, regionId, ...columnsOf(checked.value), createdAt: ctx.now };
    const first = { ...checked.value, isClosed: false };
    await asPurpose(tx, { purpose: 'administration', organisationId: id }, (tx) =>
      insertOrganisation(tx, ctx.vault, body, first),
    );
    await record({ type: 'bodyAdded', subject: { type: 'organisation', id }, details: { kind } });
    return ok({ id });
  });
