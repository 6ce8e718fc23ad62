import { insertWorkTimes, readRecordedTimes, readWorkTimes, type RecordedTimes } from '@qorgan/data';
import {
  can,
  checkTimes,
  ok,
  refuse,
  timeChanges,
  type Actor,
  type Result,
  type WorkTimes,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** By what a school works now and by what it did before, the newest first; for its administrator. */
export const viewWorkTimes = (ctx: Context): Promise<Result<readonly RecordedTimes[]>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    if (!maySet(ctx.actor)) return deny('settings.change');
    return ok(await readRecordedTimes(tx, seals, ctx.actor.organisationId));
  });

/**
 * Sets when people are at work and how soon what waits presses or alarms, from now on: the school's own, never
 * statutory (ADR 0101). Refused: a day that ends before it begins (`hoursBackwards`), nothing new (`alreadySo`), and
 * where a colleague changed it since `version` (`changedMeanwhile`). Old and new values are on record.
 */
export const changeWorkTimes = (
  ctx: Context,
  { version, times }: { version: number; times: WorkTimes },
): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId: recordedBy } = ctx.actor;
    if (!maySet(ctx.actor)) return deny('settings.change');
    const checked = checkTimes(times);
    if (!checked.ok) return checked;
    const standing = await readWorkTimes(tx, organisationId);
    if (standing.version !== version) return refuse({ kind: 'changedMeanwhile' });
    const changes = timeChanges(standing, times);
    if (changes.length === 0) return refuse({ kind: 'wrongState', is: 'same', needs: 'changed' });
    const recorded = { organisationId, recordedAt: ctx.now, recordedBy };
    if (!(await insertWorkTimes(tx, { ...times, version: version + 1 }, recorded)))
      return refuse({ kind: 'changedMeanwhile' });
    await record({
      type: 'workTimesChanged',
      subject: { type: 'organisation', id: organisationId },
      details: { changes: changes.map(({ field, before, after }) => `${field} ${before} ${after}`) },
    });
    return ok(undefined);
  });

/** A body has no reports that could lie unopened. */
const maySet = (actor: Actor) => can(actor, 'settings.change', actor) && actor.organisationKind === 'school';
