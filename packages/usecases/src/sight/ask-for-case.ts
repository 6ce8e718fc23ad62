import { insertCaseRequest, pupilsById, readLeaves, readStaff, type LeaveRow } from '@qorgan/data';
import { can, ok, type Concern, type Report, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { closedTo, signsPutForward } from './signs-put-forward.ts';

/** What a report begins with by which the psychologist asks the head to open a case. */
export type CaseAsk = {
  pupilId: string;
  name: string;
  classLabel: string | null;
  signs: readonly LeaveRow[];
  concernsHead: boolean;
  /** Members who lead and whom it concerns. */
  concernsMembers: readonly string[];
};

/**
 * What to begin a report with that asks the head for a case: the signs for which the pupil is put forward, else all that
 * the psychologist may see of the pupil. For whoever keeps watch. The look is on record.
 */
export const beginCaseAsk = (ctx: Context, pupilId: string): Promise<Result<CaseAsk>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId } = ctx.actor;
    const subject = { type: 'pupil', id: pupilId } as const;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk', subject);
    const pupil = (await pupilsById(tx, seals, [pupilId])).get(pupilId);
    if (!pupil) return deny('watch.desk', subject);
    const signs = await signsOf(desk, pupilId);
    const { concernsHead, concerns } = closedTo(signs);
    const staff = concerns.length > 0 ? await readStaff(tx, organisationId) : [];
    await record({ type: 'childSignsRead', subject });
    return ok({
      ...{ pupilId, name: pupil.name, classLabel: pupil.classLabel, signs, concernsHead },
      concernsMembers: staff
        .filter(({ accountId, roles }) => concerns.includes(accountId) && roles.includes('deputy'))
        .map(({ memberId }) => memberId),
    });
  });

async function signsOf(desk: Pick<Desk, 'tx' | 'seals'>, pupilId: string): Promise<readonly LeaveRow[]> {
  const [put] = await signsPutForward(desk, pupilId);
  if (put) return put.signs;
  const all = await readLeaves(desk.tx, desk.seals, { pupilId });
  return all.toSorted((a, b) => a.noticedAt.getTime() - b.noticedAt.getTime());
}

/** The signs a report asks from, and whom they concern: the report is closed to these, whatever was ticked. */
export type AskedFromSigns = { pupilId: string; leaveIds: readonly string[]; closedTo: Concern };

/** Null where the person who acts may not ask so, or may see no sign of the pupil: then it is a report like any other. */
export async function askedFromSigns(
  ctx: Context,
  desk: Pick<Desk, 'tx' | 'seals'>,
  pupilId: string,
): Promise<AskedFromSigns | null> {
  if (!can(ctx.actor, 'watch.desk', { organisationId: ctx.actor.organisationId })) return null;
  const signs = await signsOf(desk, pupilId);
  if (signs.length === 0) return null;
  return { pupilId, leaveIds: signs.map(({ id }) => id), closedTo: closedTo(signs) };
}

/** Links a report that was just kept to the signs it came from. */
export async function linkToSigns(
  ctx: Context,
  { tx, record }: Desk,
  report: Pick<Report, 'id' | 'concernsHead' | 'concerns'>,
  { pupilId, leaveIds }: AskedFromSigns,
): Promise<void> {
  const { organisationId, memberId } = ctx.actor;
  const { id: reportId, concernsHead, concerns } = report;
  await insertCaseRequest(tx, {
    ...{ id: ctx.newId(), organisationId, reportId, pupilId, leaveIds, concernsHead, concerns },
    ...{ askedAt: ctx.now, askedBy: memberId },
  });
  await record({ type: 'caseRequested', subject: { type: 'report', id: reportId } });
}
