import {
  giveSummaryOut,
  holdSummaries,
  insertSummary,
  pupilsById,
  readSummaries,
  readWatchEntries,
  readWatchRecords,
  type StoredSummary,
} from '@qorgan/data';
import {
  can,
  countWatched,
  hideSmall,
  ok,
  periodBefore,
  periodIndex,
  periodOf,
  refuse,
  type CountedEntry,
  type Result,
  type SummaryPeriod,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type SummariesView = {
  /** Those that were fixed, the latest first. */
  summaries: readonly StoredSummary[];
  /** The half that closed last, where it is not fixed yet. */
  toFix: SummaryPeriod | null;
  mayFix: boolean;
};

/** The school's summaries, for the psychologist and for those who lead. They name nobody and hide small numbers. */
export const viewSummaries = (ctx: Context): Promise<Result<SummariesView>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId } = ctx.actor;
    if (!can(ctx.actor, 'council.read', { organisationId })) return deny('council.read');
    const summaries = await readSummaries(tx, organisationId);
    await record({ type: 'summariesRead', details: { summaries: summaries.length } });
    const closed = periodBefore(periodOf(ctx.now));
    const isFixed = summaries.some(({ period }) => periodIndex(period) === periodIndex(closed));
    return ok({
      summaries: summaries.toReversed(),
      toFix: isFixed ? null : closed,
      mayFix: can(ctx.actor, 'watch.desk', { organisationId }),
    });
  });

/**
 * Fixes the summary of the half that closed last: counted as the records stood at its close, small numbers hidden beside all
 * summaries before it. Once: asked again, whatever was entered meanwhile, it is what it was. Of a half that has not closed,
 * or of an earlier one, there is none (`notFound`).
 */
export const fixSummary = (ctx: Context, period: SummaryPeriod): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, record, deny } = desk;
    const { organisationId, memberId: fixedBy } = ctx.actor;
    if (!can(ctx.actor, 'watch.desk', { organisationId })) return deny('watch.desk');
    await holdSummaries(tx, organisationId);
    const before = await readSummaries(tx, organisationId);
    const fixed = before.find((one) => periodIndex(one.period) === periodIndex(period));
    if (fixed) return ok({ id: fixed.id });
    if (periodIndex(period) !== periodIndex(periodBefore(periodOf(ctx.now))))
      return refuse({ kind: 'notFound' });

    const counts = countWatched(await countedEntries(desk), period);
    const id = ctx.newId();
    const figures = hideSmall(period, counts, before);
    await insertSummary(tx, { id, organisationId, period, figures, fixedAt: ctx.now, fixedBy });
    await record({
      type: 'summaryFixed',
      subject: { type: 'organisation', id: organisationId },
      details: { year: period.schoolYear, half: period.half },
    });
    return ok({ id });
  });

async function countedEntries({ tx, seals }: Desk): Promise<CountedEntry[]> {
  const entries = await readWatchEntries(tx);
  const records = await readWatchRecords(
    tx,
    seals,
    entries.map(({ id }) => id),
  );
  const pupils = await pupilsById(
    tx,
    seals,
    entries.map(({ pupilId }) => pupilId),
  );
  return entries.map(({ id, pupilId, enteredAt, endedAt }) => ({
    ...{ enteredAt, endedAt, records: records.get(id) ?? [] },
    classLabel: pupils.get(pupilId)?.classLabel ?? '',
  }));
}

/** Gives a fixed summary to the region, by the psychologist or whoever leads; a second time it stays as it was given. */
export const giveSummary = (ctx: Context, summaryId: string): Promise<Result<void>> =>
  act(ctx, async ({ tx, record, deny }) => {
    const { organisationId, memberId: givenBy } = ctx.actor;
    if (!can(ctx.actor, 'council.read', { organisationId })) return deny('council.read');
    const summaries = await readSummaries(tx, organisationId);
    const summary = summaries.find(({ id }) => id === summaryId);
    if (!summary) return refuse({ kind: 'notFound' });
    if (summary.givenAt) return ok(undefined);
    await giveSummaryOut(tx, { summaryId, organisationId, givenAt: ctx.now, givenBy });
    await record({
      type: 'summaryGivenOut',
      subject: { type: 'organisation', id: organisationId },
      details: { year: summary.period.schoolYear, half: summary.period.half },
    });
    return ok(undefined);
  });
