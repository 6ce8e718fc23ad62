import { readCriteria, readCriteriaVersions, type CriteriaVersion } from '@qorgan/data';
import { can, ok, type Criteria, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type CriteriaView = {
  /** Those that were asked for. */
  criteria: Criteria;
  /** The version that the school goes by now; 0 is none. */
  current: number;
  /** Every version that was made, the newest first. */
  versions: readonly CriteriaVersion[];
};

/** The school's criteria, as they are now or as they were in a version. Nothing in them is of a child. */
export const viewCriteria = (ctx: Context, version?: number): Promise<Result<CriteriaView>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    const now = (await readCriteria(tx, organisationId))!;
    const criteria = version === undefined ? now : await readCriteria(tx, organisationId, version);
    if (!criteria) return deny('watch.desk');
    return ok({
      criteria,
      current: now.version,
      versions: await readCriteriaVersions(tx, seals, organisationId),
    });
  });
