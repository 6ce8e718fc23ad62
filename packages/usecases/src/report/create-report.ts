import type { ReportInput } from '@qorgan/contract';
import { readStaff } from '@qorgan/data';
import { ok, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import { linkToOnward, toldByBody } from '../body/report-on-onward.ts';
import type { Context } from '../context.ts';
import { askedFromSigns, linkToSigns } from '../sight/ask-for-case.ts';
import { closedTo } from '../sight/signs-put-forward.ts';
import { concernOf } from './concern-of.ts';
import { keepReport } from './keep-report.ts';

export type ReportReceipt = { id: string; number: number };

type More = {
  isFurther: boolean;
  /**
   * Members who lead and whom it concerns: none of them ever learns of the report. A head among them is the head whom
   * `concernsHead` means. Who is no leader here is passed over: nothing would have gone to them.
   */
  concernsMembers?: readonly string[];
  /** The pupil about whom the psychologist asks the head for a case by it, from signs that they may see. */
  asksFor?: string | null;
  /** What a body told this school that it is about (order-2026/4). */
  onwardId?: string | null;
};

/**
 * An employee tells the head (order-2026/10) on the portal's own form. Once this answers, the report is kept whatever
 * happens next. What was filled and sent before is answered as `keepReport` says.
 */
export const createReport = (
  ctx: Context,
  input: ReportInput,
  { isFurther, concernsMembers = [], asksFor = null, onwardId = null }: More = { isFurther: true },
): Promise<Result<ReportReceipt>> =>
  act(ctx, async (desk) => {
    const staff = concernsMembers.length > 0 ? await readStaff(desk.tx, ctx.actor.organisationId) : [];
    const isNamed = input.children.some(({ pupilId }) => pupilId === asksFor);
    const asked = asksFor && isNamed ? await askedFromSigns(ctx, desk, asksFor) : null;
    const told = onwardId ? await toldByBody(ctx, desk, onwardId) : null;
    const { concernsHead, concerns } = closedTo([
      concernOf(staff, { concernsHead: input.concernsHead, members: concernsMembers }),
      ...(asked ? [asked.closedTo] : []),
      ...(told ? [told.closedTo] : []),
    ]);
    const report = { ...input, concernsHead, concerns, journal: null, writtenAt: null };
    const kept = await keepReport(desk, ctx, report, { isFurther, findsPupils: false });
    if (kept.ok && kept.value.isNew && asked)
      await linkToSigns(ctx, desk, { id: kept.value.id, concernsHead, concerns }, asked);
    if (kept.ok && kept.value.isNew && told) await linkToOnward(desk, kept.value, told);
    return kept.ok ? ok({ id: kept.value.id, number: kept.value.number }) : kept;
  });
