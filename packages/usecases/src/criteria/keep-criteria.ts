import { holdCriteria, insertCriteriaVersion, readCriteria } from '@qorgan/data';
import {
  can,
  changeCriteria,
  groupOfChange,
  ok,
  refuse,
  type CriteriaChange,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * Changes one group of the school's criteria, or its place: a further version, by the school's psychologist. Assessments
 * made before stay as they were. Refused where a colleague changed the criteria since `version`.
 */
export const keepCriteria = (
  ctx: Context,
  { version, change }: { version: number; change: CriteriaChange },
): Promise<Result<{ version: number }>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    await holdCriteria(tx, organisationId);
    const criteria = (await readCriteria(tx, organisationId))!;
    if (criteria.version !== version) return refuse({ kind: 'changedMeanwhile' });
    const groups = changeCriteria(criteria, change);
    if (!groups.ok) return groups;

    const made = { version: version + 1, deed: change.deed, groupId: groupOfChange(change) };
    await insertCriteriaVersion(tx, {
      ...made,
      ...{ organisationId, groups: groups.value, madeAt: ctx.now, madeBy: memberId },
    });
    const { deed, groupId } = made;
    await record({
      type: 'criteriaChanged',
      subject: { type: 'organisation', id: organisationId },
      details: { version: made.version, deed, group: groupId },
    });
    return ok({ version: made.version });
  });
