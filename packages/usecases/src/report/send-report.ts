import {
  readMessage,
  sealingData,
  sealingInfo,
  type ReportStatus,
  type SealedReport,
} from '@qorgan/contract';
import { openLetter, readPrivateKey, readReport, SealBroken } from '@qorgan/data';
import { can, ok, stageOf, type Result } from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { keepReport, type KeptReport } from './keep-report.ts';

/** What is wrong in which field of a message. */
export type MessageIssues = readonly { path: readonly PropertyKey[]; message: string }[];

/** How a report from a program was taken: kept, with `isNew` false where it had been sent before; or why it was not. */
export type Taken =
  | { is: 'kept'; isNew: boolean; status: ReportStatus }
  | { is: 'sentBefore'; report: { id: string; number: number } }
  | { is: 'invalid'; issues: MessageIssues }
  /** Sealed to a key that is not the organisation's, damaged, or sent under another key than it holds. */
  | { is: 'cannotOpen' }
  | { is: 'notFound' };

/**
 * A report from a browser or another system, as JSON that nobody has read yet. The same key with the same content makes
 * one report however often it is sent; children are looked for on the roster by name and class, of which the answer says
 * nothing.
 */
export async function sendReport(ctx: Context, message: unknown): Promise<Taken> {
  const read = readMessage(message, ctx.now);
  if (!read.success) return { is: 'invalid', issues: read.error.issues };
  const kept = await act(ctx, (desk) =>
    keepReport(desk, ctx, { ...read.data, concerns: [] }, { isFurther: true, findsPupils: true }),
  );
  if (kept.ok) return { is: 'kept', isNew: kept.value.isNew, status: statusOf(kept.value) };
  const { refusal } = kept;
  if (refusal.kind !== 'sentBefore') return { is: 'notFound' };
  return { is: 'sentBefore', report: { id: refusal.report.id, number: refusal.report.number } };
}

/** The same for a report that was sealed for the organisation. What does not open is on record. */
export async function sendSealedReport(ctx: Context, sealed: SealedReport): Promise<Taken> {
  const message = await act(ctx, async (desk) => {
    const opened = await openSealed(desk, ctx, sealed);
    if (opened === undefined)
      await desk.record({
        type: 'accessRefused',
        refused: 'cannotOpen',
        details: { action: 'report.create' },
      });
    return opened;
  });
  return message === undefined ? { is: 'cannotOpen' } : sendReport(ctx, message);
}

/** The message inside; undefined where it does not open, or is not the one that its key outside says. */
async function openSealed(
  { tx }: Desk,
  { vault, actor: { organisationId } }: Context,
  { key, sealed }: SealedReport,
): Promise<object | undefined> {
  const privateKey = await readPrivateKey(tx, vault, { id: sealed.keyId, organisationId });
  if (!privateKey) return undefined;
  try {
    const opened = await openLetter(privateKey, {
      enc: Buffer.from(sealed.enc, 'base64url'),
      ciphertext: Buffer.from(sealed.ciphertext, 'base64url'),
      info: sealingInfo(sealed.keyId),
      data: sealingData(key),
    });
    const message: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(opened));
    const isIt = typeof message === 'object' && message !== null && 'key' in message && message.key === key;
    return isIt ? message : undefined;
  } catch (error) {
    if (error instanceof SealBroken || error instanceof SyntaxError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}

const statusOf = (report: Omit<KeptReport, 'isNew'>): ReportStatus => ({
  id: report.id,
  number: report.number,
  receivedAt: report.receivedAt.toISOString(),
  stage: stageOf(report),
});

/** How one's own report stands; anybody else's is not there, and the try is on record. */
export const reportStatusOf = (ctx: Context, reportId: string): Promise<Result<ReportStatus>> =>
  act(ctx, async ({ tx, seals, deny }) => {
    const report = await readReport(tx, seals, reportId);
    const isOwn = report && can(ctx.actor, 'report.read', report) && report.reporterId === ctx.actor.memberId;
    if (!isOwn) return deny('report.read', { type: 'report', id: reportId });
    return ok(statusOf(report));
  });
