import { readBodies, readSummaries, type StoredSummary } from '@qorgan/data';
import {
  can,
  ok,
  periodIndex,
  regionOfSchools,
  type RegionFigure,
  type Result,
  type SummaryPeriod,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type RegionPeriod = {
  period: SummaryPeriod;
  /** The schools that gave theirs out, by name. */
  schools: readonly { id: string; name: { kk: string; ru: string; en: string } }[];
  figures: Readonly<Record<string, RegionFigure>>;
};

/**
 * What the schools of the region gave out, added up by period, the latest first: for the region's administrator. Made of the
 * schools' own figures and of nothing else.
 */
export const viewRegionSummaries = (ctx: Context): Promise<Result<readonly RegionPeriod[]>> =>
  act(ctx, async ({ tx, record, deny }) => {
    if (!can(ctx.actor, 'summary.readRegion', { isOwnRegion: true })) return deny('summary.readRegion');
    const names = new Map((await readBodies(tx, ctx.actor.organisationId)).map(({ id, name }) => [id, name]));
    const given = (await readSummaries(tx)).filter(({ givenAt }) => givenAt !== null);
    await record({ type: 'regionSummariesRead', details: { summaries: given.length } });
    const byPeriod = Map.groupBy(given, ({ period }) => periodIndex(period));
    return ok([...byPeriod.values()].toReversed().map((some) => regionPeriod(some, names)));
  });

const regionPeriod = (
  given: readonly StoredSummary[],
  names: ReadonlyMap<string, { kk: string; ru: string; en: string }>,
): RegionPeriod => ({
  period: given[0]!.period,
  schools: given.map(({ organisationId: id }) => ({ id, name: names.get(id)! })),
  figures: regionOfSchools(given.map(({ figures }) => figures)),
});
