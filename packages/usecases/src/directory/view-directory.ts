import { readDirectory, readVersions, regionOf, type DirectoryBody, type EntryVersion } from '@qorgan/data';
import { can, ok, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type Directory = {
  bodies: readonly DirectoryBody[];
  /** Whether this person keeps it. */
  isKept: boolean;
};

/** The receiving bodies of the region, for everybody who works in it. Nothing in it is of a person or a case. */
export const viewDirectory = (ctx: Context): Promise<Directory> =>
  act(ctx, async ({ tx }) => ({
    bodies: await readDirectory(tx, { regionId: await regionOf(tx, ctx.actor.organisationId) }),
    isKept: can(ctx.actor, 'directory.keep', { isOwnRegion: true }),
  }));

export type BodyView = { body: DirectoryBody; versions: readonly EntryVersion[]; isKept: boolean };

/** One body with every version of its entry, the newest first. */
export const viewBody = (ctx: Context, bodyId: string): Promise<Result<BodyView>> =>
  act(ctx, async (desk) => {
    const found = await findBody(ctx, desk, bodyId);
    if (!found) return desk.deny('directory.read', { type: 'organisation', id: bodyId });
    const versions = await readVersions(desk.tx, desk.seals, bodyId);
    return ok({ body: found, versions, isKept: can(ctx.actor, 'directory.keep', { isOwnRegion: true }) });
  });

/** A body of the region of whoever acts. */
export async function findBody(
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  bodyId: string,
): Promise<DirectoryBody | undefined> {
  const regionId = await regionOf(tx, ctx.actor.organisationId);
  const [found] = await readDirectory(tx, { regionId, bodyId });
  return found && can(ctx.actor, 'directory.read', { isOwnRegion: true }) ? found : undefined;
}
