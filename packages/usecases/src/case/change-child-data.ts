import { bumpCase, endMention, insertFact, lockCase, readPupils, updateChild } from '@qorgan/data';
import { can, changeChildData as decide, ok, refuse, type ChildData, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type ChildDataInput = ChildData & {
  caseId: string;
  /** The revision of the case that the form was filled on. */
  revision: number;
  reason: string | null;
};

/**
 * Puts the child's and the parents' data right. What was known before stays as a fact for everybody who leads the case;
 * letters that were issued stay as they are. Refused where somebody changed the case since the form was opened. Where
 * nothing differs, by a second press of the button say, nothing is recorded.
 */
export const changeChildData = (
  ctx: Context,
  { caseId, revision, reason, ...after }: ChildDataInput,
): Promise<Result<{ hasChanged: boolean }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);
    if (after.pupilId !== file.pupilId && !(await isOnRoster(desk, after.pupilId)))
      return deny('pupil.search', subject);

    const content = decide(file, after, reason);
    if (!content) return ok({ hasChanged: false });
    if (file.revision !== revision) return refuse({ kind: 'changedMeanwhile' });

    const id = ctx.newId();
    const written = { at: ctx.now, recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
    await insertFact(tx, seals, { id, caseId, content, ...written, corrects: null, lateReason: null });
    await updateChild(tx, seals, caseId, after);
    await bumpCase(tx, caseId);
    // It was said of another child.
    if (after.pupilId !== file.pupilId) await endMention(tx, caseId, { at: ctx.now, by: ctx.actor.memberId });
    await record({ type: 'childDataChanged', subject, details: { fact: id } });
    return ok({ hasChanged: true });
  });

/** Whether the roster of this school has the pupil: nobody else's pupil is ever named in a case. */
const isOnRoster = async ({ tx, seals }: Desk, pupilId: string | null): Promise<boolean> =>
  pupilId !== null && (await readPupils(tx, seals, { ids: [pupilId] })).length === 1;
