import { readCase, readPupils } from '@qorgan/data';
import { can, ok, withRosterData, type ChildData, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/**
 * What a case would know of its child if it named this pupil of the roster, for the head to check. Changes nothing.
 * `room` is how many parents there is place for. The look into the roster is on record.
 */
export const rosterDataFor = (
  ctx: Context,
  { caseId, pupilId, room }: { caseId: string; pupilId: string; room: number },
): Promise<Result<ChildData>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', { type: 'case', id: caseId });
    const subject = { type: 'pupil', id: pupilId } as const;
    const [pupil] = await readPupils(tx, seals, { ids: [pupilId] });
    if (!pupil || !can(ctx.actor, 'pupil.search', file)) return deny('pupil.search', subject);

    await record({ type: 'pupilsSearched', subject, details: { case: caseId } });
    return ok(withRosterData(file, pupil, room));
  });
