import {
  insertOnwardReport,
  readOnwards,
  readPupils,
  readStaff,
  reportOnwardOf,
  type OnwardListed,
} from '@qorgan/data';
import {
  can,
  fullName,
  matchCarried,
  ok,
  refuse,
  type Concern,
  type Report,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** What a report begins with that a school writes because a body told it. */
export type BodyTold = {
  onwardId: string;
  child: { pupilId: string | null; name: string; classLabel: string | null };
  onward: Pick<OnwardListed, 'sender' | 'senderKind' | 'words' | 'sentAt' | 'receipt'> & {
    kinds: OnwardListed['child']['kinds'];
  };
  concernsHead: boolean;
  /** Members who lead and whom it concerns. */
  concernsMembers: readonly string[];
};

/**
 * What to begin a report with on what a body told this school (order-2026/4), for those who may read it: the body's own
 * words, the time from which the clocks run, and the pupil where name and day of birth leave no doubt. Refused until its
 * receipt is confirmed. The look is on record.
 */
export const beginReportOnOnward = (ctx: Context, onwardId: string): Promise<Result<BodyTold>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const { organisationId } = ctx.actor;
    const subject = { type: 'onward', id: onwardId } as const;
    const onward = await receivedBySchool(ctx, desk, onwardId);
    if (!onward) return deny('onward.receive', subject);
    if (!onward.receipt) return refuse({ kind: 'wrongState', is: 'sent', needs: 'received' });
    const roster = (await readPupils(tx, seals, { organisationId })).filter(({ leftAt }) => !leftAt);
    const pupil = matchCarried(onward.child, roster);
    const { concernsHead, concerns, sender, senderKind, words, sentAt, receipt } = onward;
    const staff = concerns.length > 0 ? await readStaff(tx, organisationId) : [];
    await record({ type: 'onwardRead', subject });
    return ok({
      ...{ onwardId, concernsHead },
      child: {
        pupilId: pupil?.id ?? null,
        name: pupil ? fullName(pupil.child) : fullName(onward.child),
        classLabel: pupil?.child.classLabel ?? onward.child.classLabel,
      },
      onward: { sender, senderKind, words, sentAt, receipt, kinds: onward.child.kinds },
      concernsMembers: staff
        .filter(({ accountId, roles }) => concerns.includes(accountId) && roles.includes('deputy'))
        .map(({ memberId }) => memberId),
    });
  });

async function receivedBySchool(
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  id: string,
): Promise<OnwardListed | null> {
  if (ctx.actor.organisationKind !== 'school') return null;
  const [found] = await readOnwards(tx, ctx.vault, { id });
  return found && can(ctx.actor, 'onward.receive', { ...found, isLive: found.withdrawnAt === null })
    ? found
    : null;
}

/** What a report rests on, and to whom that was closed: the report is closed to these too, whatever was ticked. */
export type ToldByBody = { onwardId: string; closedTo: Concern };

/** Null where the person who acts may not read it, or its receipt was not confirmed: then it is a report like any other. */
export async function toldByBody(
  ctx: Context,
  desk: Pick<Desk, 'tx'>,
  onwardId: string,
): Promise<ToldByBody | null> {
  const onward = await receivedBySchool(ctx, desk, onwardId);
  return onward?.receipt ? { onwardId, closedTo: onward } : null;
}

/** Links a report that was just kept to what the body told. */
export async function linkToOnward(
  { tx, record }: Pick<Desk, 'tx' | 'record'>,
  { id: reportId }: Pick<Report, 'id'>,
  { onwardId }: ToldByBody,
): Promise<void> {
  await insertOnwardReport(tx, { reportId, onwardId });
  const subject = { type: 'onward', id: onwardId } as const;
  await record({ type: 'onwardReported', subject, details: { report: reportId } });
}

/** The body that told of what a report says, for whoever may read both; null where none did. */
export type TellingBody = { onwardId: string; sender: OnwardListed['sender'] };
export async function tellingBody(
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  reportId: string,
): Promise<TellingBody | null> {
  const id = await reportOnwardOf(tx, reportId);
  const onward = id ? await receivedBySchool(ctx, { tx }, id) : null;
  return onward && { onwardId: onward.id, sender: onward.sender };
}
