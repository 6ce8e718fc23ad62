import {
  findByKey,
  insertReport,
  lockCounter,
  nextNumber,
  pupilsById,
  readReport,
  readReports,
  type Seals,
  type Tx,
} from '@qorgan/data';
import { can, isSameReport, ok, refuse, type Report, type ReportPupil, type Result } from '@qorgan/domain';
import { momentNoticed, type ReportInput } from '@qorgan/contract';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type ReportReceipt = { id: string; number: number };

/** How long ago the very same words by the same hand are rather a double than a second incident. */
const doubleWithin = 24 * 3_600_000;

/**
 * An employee tells the head (order-2026/10). Once this answers, the report is kept whatever happens next.
 * The same filled form sent twice makes one report and gets the same answer. What would lose words or double them
 * silently is refused with `sentBefore`, which names the report in question (ADR 0061): a form that was filled further
 * after it made a report; and, unless `isFurther` says that it is meant so, a form that tells once more to the letter
 * what its reporter has told within a day, as a browser that lost both the answer and the form's key makes it.
 */
export const createReport = (
  ctx: Context,
  input: ReportInput,
  { isFurther }: { isFurther: boolean } = { isFurther: true },
): Promise<Result<ReportReceipt>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const { organisationId, memberId } = ctx.actor;
    if (!can(ctx.actor, 'report.create', { organisationId })) return deny('report.create');

    // Whoever sends the same form at the same moment waits here and then finds the first one's report.
    await lockCounter(tx, organisationId, 'report');
    const named = await pupilsNamed(tx, seals, input);
    const before = await toldBefore(tx, seals, ctx, { ...input, pupils: named }, isFurther);
    if (before) return before;

    const report = {
      ...input,
      id: ctx.newId(),
      organisationId,
      number: await nextNumber(tx, organisationId, 'report'),
      reporterId: memberId,
      idempotencyKey: input.key,
      receivedAt: ctx.now,
      noticedAt: momentNoticed(input, ctx.now),
      pupils: named.map((pupil) => ({ id: ctx.newId(), ...pupil })),
    };
    await insertReport(tx, seals, report);
    await record({ type: 'reportCreated', subject: { type: 'report', id: report.id } });
    return ok({ id: report.id, number: report.number });
  });

type Named = Omit<ReportPupil, 'id'>;

/** A pupil of the roster under the name that is there, whatever was typed; anybody else as typed. */
async function pupilsNamed(tx: Tx, seals: Seals, { children }: ReportInput): Promise<Named[]> {
  const roster = await pupilsById(
    tx,
    seals,
    children.flatMap((child) => child.pupilId ?? []),
  );
  return children.map(({ pupilId, part, name, classLabel }) => {
    const known = pupilId ? roster.get(pupilId) : undefined;
    return known
      ? { pupilId, part, name: known.name, classLabel: known.classLabel }
      : { pupilId: null, part, name, classLabel };
  });
}

type Told = ReportInput & { pupils: readonly Named[] };

/** The answer where this was told before, in whole or in part; `undefined` where it is a report of its own. */
async function toldBefore(
  tx: Tx,
  seals: Seals,
  { now, actor: { memberId } }: Context,
  told: Told,
  isFurther: boolean,
): Promise<Result<ReportReceipt> | undefined> {
  const sent = await findByKey(tx, memberId, told.key);
  if (sent) {
    const report = await readReport(tx, seals, sent.id);
    return report && tells(report, told)
      ? ok({ id: sent.id, number: sent.number })
      : refuse({ kind: 'sentBefore', report: sent, saysTheSame: false });
  }
  if (isFurther) return undefined;
  const since = now.getTime() - doubleWithin;
  const double = (await readReports(tx, seals, { reporterId: memberId, limit: 20 })).find(
    (report) => report.receivedAt.getTime() > since && tells(report, told),
  );
  if (!double) return undefined;
  const { id, number, receivedAt } = double;
  return refuse({ kind: 'sentBefore', report: { id, number, receivedAt }, saysTheSame: true });
}

/**
 * Whether a report tells what a form says now. "Now" was the moment it was received: a day without a time must not seem
 * to have moved on.
 */
const tells = (report: Report, told: Told): boolean =>
  isSameReport(report, { ...told, noticedAt: momentNoticed(told, report.receivedAt) });
