import { readTrack, readTrackVersions, type TrackVersion } from '@qorgan/data';
import { can, ok, type Result, type Track } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type TrackView = {
  /** The one that was asked for. */
  track: Track;
  /** The version that the school goes by now; 0 is the starting set. */
  current: number;
  /** Every version that was made, the newest first. */
  versions: readonly TrackVersion[];
  /** Whether this person sets it up. */
  isKept: boolean;
};

/** The school's steps against bullying, as they are now or as they were in a version. Nothing in it is of a child. */
export const viewTrack = (ctx: Context, version?: number): Promise<Result<TrackView>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'track.read', { organisationId })) return deny('track.read');
    const now = (await readTrack(tx, organisationId))!;
    const track = version === undefined ? now : await readTrack(tx, organisationId, version);
    if (!track) return deny('track.read');
    return ok({
      track,
      current: now.version,
      versions: await readTrackVersions(tx, seals, organisationId),
      isKept: can(ctx.actor, 'track.configure', { organisationId }),
    });
  });
