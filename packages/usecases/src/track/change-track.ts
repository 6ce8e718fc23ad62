import { holdTrack, insertTrackVersion, readTrack } from '@qorgan/data';
import { can, changeSteps, ok, refuse, stepOfChange, type Result, type TrackChange } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Changes one step of the school's track, or its place: a further version, by the school's administrator. What was
 * recorded on cases stays as it was. Refused where a colleague changed the track since `version`.
 */
export const changeTrack = (
  ctx: Context,
  { version, change }: { version: number; change: TrackChange },
): Promise<Result<{ version: number }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'track.configure', { organisationId })) return deny('track.configure');
    await holdTrack(tx, organisationId);
    const track = (await readTrack(tx, organisationId))!;
    if (track.version !== version) return refuse({ kind: 'changedMeanwhile' });
    const steps = changeSteps(track, change);
    if (!steps.ok) return steps;

    const made = { version: version + 1, deed: change.deed, stepId: stepOfChange(change) };
    await insertTrackVersion(tx, {
      ...made,
      ...{ organisationId, steps: steps.value, madeAt: ctx.now, madeBy: memberId },
    });
    const { deed, stepId } = made;
    await record({
      type: 'trackChanged',
      subject: { type: 'organisation', id: organisationId },
      details: { version: made.version, deed, step: stepId },
    });
    return ok({ version: made.version });
  });
