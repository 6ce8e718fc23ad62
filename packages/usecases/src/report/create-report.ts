import type { ReportInput } from '@qorgan/contract';
import { ok, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { keepReport } from './keep-report.ts';

export type ReportReceipt = { id: string; number: number };

/**
 * An employee tells the head (order-2026/10) on the portal's own form. Once this answers, the report is kept whatever
 * happens next. What was filled and sent before is answered as `keepReport` says.
 */
export const createReport = (
  ctx: Context,
  input: ReportInput,
  { isFurther }: { isFurther: boolean } = { isFurther: true },
): Promise<Result<ReportReceipt>> =>
  act(ctx, async (desk) => {
    const told = { ...input, journal: null, writtenAt: null };
    const kept = await keepReport(desk, ctx, told, { isFurther, findsPupils: false });
    return kept.ok ? ok({ id: kept.value.id, number: kept.value.number }) : kept;
  });
