import { readBodies, readTransferContent, readTransfers, updateAnswer, type Body } from '@qorgan/data';
import {
  answerTransfer as mayAnswer,
  can,
  isLive,
  ok,
  refuse,
  type Action,
  type AuditType,
  type Result,
  type Transfer,
  type TransferAnswer,
  type TransferContent,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { hasDesk } from '../desk/has-desk.ts';
import { tellOther } from './offer-transfer.ts';

export type TransferLine = Transfer & {
  /** Whether it was offered to this school, or by it. */
  isIncoming: boolean;
  /** The other school. */
  school: Body['name'];
};
export type TransferView = TransferLine & {
  /** Null for the receiving school where it refused, or the offer was taken back. */
  content: TransferContent | null;
};

/** Files that this school offered or was offered, the newest first; null for those who do not lead it. */
export async function transfers(ctx: Context): Promise<readonly TransferLine[] | null> {
  if (!hasDesk(ctx.actor)) return null;
  return act(ctx, async (desk) => {
    const found = await readTransfers(desk.tx, ctx.vault);
    const lines: TransferLine[] = [];
    for (const one of found) if (maySee(ctx, one)) lines.push(await lineOf(ctx, desk, one));
    await desk.record({ type: 'deskRead', details: { transfers: lines.map(({ id }) => id) } });
    return lines;
  });
}

/** One offered file, for both schools. The look at it is on record. */
export const viewTransfer = (ctx: Context, id: string): Promise<Result<TransferView>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'transfer', id } as const;
    const [found] = await readTransfers(desk.tx, ctx.vault, { id });
    if (!found || !maySee(ctx, found)) return desk.deny('transfer.read', subject);
    const content = can(ctx.actor, 'transfer.read', subjectOf(found))
      ? ((await readTransferContent(desk.tx, ctx.vault, found)) ?? null)
      : null;
    await desk.record({ type: 'transferRead', subject });
    return ok({ ...(await lineOf(ctx, desk, found)), content });
  });

export type AnswerTransferInput = { id: string; answer: TransferAnswer; reason: string | null };

const deeds: Readonly<Record<TransferAnswer, { needs: Action; type: AuditType }>> = {
  accepted: { needs: 'transfer.answer', type: 'transferAccepted' },
  refused: { needs: 'transfer.answer', type: 'transferRefused' },
  withdrawn: { needs: 'transfer.offer', type: 'transferWithdrawn' },
};

/**
 * The receiving school accepts a file or refuses it with a reason; the offering school takes the offer back with one.
 * From then on what was refused or taken back is not before the receiving school any more. Both records say so.
 */
export const answerTransfer = (ctx: Context, input: AnswerTransferInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const subject = { type: 'transfer', id: input.id } as const;
    const [found] = await readTransfers(desk.tx, ctx.vault, { id: input.id });
    const { needs, type } = deeds[input.answer];
    if (!found || !can(ctx.actor, needs as 'transfer.answer', { ...subjectOf(found), isLive: true }))
      return desk.deny(needs, subject);
    const said = mayAnswer(found, input.answer, input.reason);
    if (!said.ok) return said;

    const by = { answeredAt: ctx.now, answeredBy: ctx.actor.memberId };
    if (!(await updateAnswer(desk.tx, ctx.vault, found, { ...said.value, ...by })))
      return refuse({ kind: 'changedMeanwhile' });
    await desk.record({ type, subject });
    await tellOther(ctx, desk, isIncoming(ctx, found) ? found.organisationId : found.toId, { type, subject });
    return ok(undefined);
  });

const subjectOf = (transfer: Transfer) => ({ ...transfer, isLive: isLive(transfer) });

/** That it was there stays to be seen when what it held does not. */
const maySee = (ctx: Context, transfer: Transfer): boolean =>
  can(ctx.actor, 'transfer.read', { ...transfer, isLive: true });

const isIncoming = (ctx: Context, { toId }: Transfer) => toId === ctx.actor.organisationId;

async function lineOf(ctx: Context, { tx }: Desk, transfer: Transfer): Promise<TransferLine> {
  const incoming = isIncoming(ctx, transfer);
  const other = incoming ? transfer.organisationId : transfer.toId;
  const bodies = await readBodies(tx, other);
  return { ...transfer, isIncoming: incoming, school: bodies.find(({ id }) => id === other)!.name };
}
