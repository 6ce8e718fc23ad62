import { findByKey, insertReport, lockCounter, nextNumber, pupilsById } from '@qorgan/data';
import { can, ok, type ReportPupil, type Result } from '@qorgan/domain';
import { momentNoticed, type ReportInput } from '@qorgan/contract';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type ReportReceipt = { id: string; number: number };

/**
 * An employee tells the head (order-2026/10). Once this answers, the report is kept whatever happens next.
 * The same filled form sent twice makes one report and gets the same answer.
 */
export const createReport = (ctx: Context, input: ReportInput): Promise<Result<ReportReceipt>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'report.create', { organisationId })) return deny('report.create');

    // Whoever sends the same form at the same moment waits here and then finds the first one's report.
    await lockCounter(tx, organisationId, 'report');
    const sent = await findByKey(tx, memberId, input.key);
    if (sent) return ok(sent);

    const roster = await pupilsById(
      tx,
      seals,
      input.children.flatMap((child) => child.pupilId ?? []),
    );
    const pupils = input.children.map((child): ReportPupil => {
      const known = child.pupilId ? roster.get(child.pupilId) : undefined;
      const named = known ?? { name: child.name, classLabel: child.classLabel };
      return { id: ctx.newId(), pupilId: known ? child.pupilId : null, part: child.part, ...pick(named) };
    });

    const report = {
      ...input,
      id: ctx.newId(),
      organisationId,
      number: await nextNumber(tx, organisationId, 'report'),
      reporterId: memberId,
      idempotencyKey: input.key,
      receivedAt: ctx.now,
      noticedAt: momentNoticed(input, ctx.now),
      pupils,
    };
    await insertReport(tx, seals, report);
    await record({ type: 'reportCreated', subject: { type: 'report', id: report.id } });
    return ok({ id: report.id, number: report.number });
  });

const pick = ({ name, classLabel }: { name: string; classLabel: string | null }) => ({ name, classLabel });
