import {
  pupilsById,
  readBodies,
  readCouncilItems,
  readCouncils,
  readMembers,
  readWatchEntries,
  type Council,
  type StoredItem,
} from '@qorgan/data';
import { renderMinutesDocx, renderMinutesPdf, type Minutes } from '@qorgan/documents';
import {
  can,
  compareKazakh,
  ok,
  standingItems,
  type Result,
  type Role,
  type WatchEntry,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** The school's meetings, the latest first, for the psychologist and for those who lead. */
export const listCouncils = (
  ctx: Context,
): Promise<Result<{ councils: readonly Council[]; mayWrite: boolean }>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'council.read', { organisationId })) return deny('council.read');
    const councils = await readCouncils(tx, seals);
    await record({ type: 'councilsListed', details: { councils: councils.length } });
    return ok({ councils, mayWrite: can(ctx.actor, 'watch.desk', { organisationId }) });
  });

/** A colleague as the form of a meeting offers them. */
export type CouncilColleague = {
  memberId: string;
  name: string;
  position: { kk: string; ru: string };
  roles: readonly Role[];
};

/** The colleagues of the school by the Kazakh alphabet, for the form of a meeting. */
export const councilColleagues = (ctx: Context): Promise<Result<readonly CouncilColleague[]>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    const members = await readMembers(tx, seals, organisationId);
    return ok(
      members
        .filter(({ endedAt }) => endedAt === null)
        .map(({ id, name, position, roles }) => ({ memberId: id, name, position, roles }))
        .toSorted((a, b) => compareKazakh(a.name, b.name)),
    );
  });

type Named = { name: string; classLabel: string };
export type CouncilView = {
  council: Council;
  /** What stands of each child whose entry this person may read, and the revision of that entry. */
  items: readonly (StoredItem & Named & { revision: number })[];
  /** All that was put right, by the id of what stands. */
  former: Readonly<Record<string, readonly StoredItem[]>>;
  /** Children under watch of whom this meeting has said nothing, the next review first; for whoever writes. */
  toCome: readonly (Pick<WatchEntry, 'id' | 'level' | 'reviewOn' | 'revision'> & Named)[];
  mayWrite: boolean;
};

/**
 * A meeting with what it said of the children whose entries this person may read: those that concern them are not in it,
 * and nothing says that they are missing. Each child's reading is on record at the child's entry.
 */
export const viewCouncil = (ctx: Context, councilId: string): Promise<Result<CouncilView>> =>
  act(ctx, (desk) => councilView(ctx, desk, councilId, 'page'));

async function councilView(
  ctx: Context,
  desk: Desk,
  councilId: string,
  as: 'page' | 'pdf' | 'docx',
): Promise<Result<CouncilView>> {
  const { tx, seals, record, deny } = desk;
  const { organisationId } = ctx.actor;
  if (!can(ctx.actor, 'council.read', { organisationId })) return deny('council.read');
  const [council] = await readCouncils(tx, seals, { id: councilId });
  if (!council) return deny('council.read');
  const all = (await readCouncilItems(tx, seals, councilId)).filter((item) =>
    can(ctx.actor, 'watch.read', item),
  );
  const items = standingItems(all);
  const mayWrite = can(ctx.actor, 'watch.desk', { organisationId });
  const entries = (await readWatchEntries(tx)).filter((entry) => can(ctx.actor, 'watch.read', entry));
  const pupilOf = new Map(entries.map(({ id, pupilId }) => [id, pupilId]));
  const revisionOf = new Map(entries.map(({ id, revision }) => [id, revision]));
  const pupils = await pupilsById(tx, seals, [...new Set(pupilOf.values())]);
  const named = (entryId: string): Named =>
    pupils.get(pupilOf.get(entryId) ?? '') ?? { name: '', classLabel: '' };

  const read = { type: 'councilRead', details: { council: councilId, as } } as const;
  if (items.length === 0) await record({ ...read, subject: { type: 'organisation', id: organisationId } });
  for (const { entryId } of items) await record({ ...read, subject: { type: 'watchEntry', id: entryId } });
  const spokenOf = new Set(items.map(({ entryId }) => entryId));
  return ok({
    ...{ council, mayWrite },
    items: items.map((item) => ({
      ...{ ...item, ...named(item.entryId) },
      revision: revisionOf.get(item.entryId) ?? 0,
    })),
    former: Object.fromEntries(items.map((item) => [item.id, formerOf(all, item)])),
    toCome: mayWrite
      ? entries
          .filter((entry) => !entry.endedAt && !spokenOf.has(entry.id))
          .map(({ id, level, reviewOn, revision }) => ({ id, level, reviewOn, revision, ...named(id) }))
      : [],
  });
}

const formerOf = (all: readonly StoredItem[], { id, entryId }: StoredItem) =>
  all.filter((item) => item.entryId === entryId && item.id !== id);

/**
 * The minutes of a meeting as a file, in Kazakh or Russian: what this person may read of it. Made of the meeting and its
 * decisions alone; no contact and no note of a child comes into it.
 */
export const councilMinutes = (
  ctx: Context,
  { councilId, as, language }: { councilId: string; as: 'pdf' | 'docx'; language: 'kk' | 'ru' },
): Promise<Result<{ bytes: Uint8Array; number: number }>> =>
  act(ctx, async (desk) => {
    const view = await councilView(ctx, desk, councilId, as);
    if (!view.ok) return view;
    const { council, items } = view.value;
    const bodies = await readBodies(desk.tx, ctx.actor.organisationId);
    const school = bodies.find(({ id }) => id === ctx.actor.organisationId)!;
    const { name, bin, address, phone, email } = school;
    const minutes: Minutes = {
      ...{ language, number: council.number, on: council.on, present: council.present },
      school: { name, bin, address, phone, email },
      children: items.map(({ name, classLabel, content }) => ({ name, classLabel, ...content })),
    };
    const bytes = await (as === 'pdf' ? renderMinutesPdf(minutes) : renderMinutesDocx(minutes));
    return ok({ bytes, number: council.number });
  });
