import { readOrganisationsOf, regionOf } from '@qorgan/data';
import {
  can,
  fixedAt,
  fixedMonths,
  ofMonth,
  ok,
  periodsToChoose,
  readPeriod,
  regionNow,
  regionRows,
  type AddedUp,
  type CountedDuty,
  type Month,
  type RegionNow,
  type RegionPeriod,
  type RegionRow,
  type Result,
} from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { countBody } from './count-body.ts';
import { countSchool, type CountAt } from './count-school.ts';

export type RegionView = {
  /** `2026-11`, `2026-Q4`, `2026`. */
  asked: string;
  period: RegionPeriod;
  /** What else can be looked at. */
  periods: readonly string[];
  /** How many schools it is counted over. */
  schools: number;
  rows: readonly RegionRow<AddedUp>[];
  now: readonly RegionNow[];
};

export type RegionAsked = { period: string | null; as: 'page' | 'csv' | 'xlsx' };

/**
 * How the duties of a region's schools and bodies stand, by rule of the order: of a month, quarter or year that is fixed, and what waits
 * now in spans of five. Counted from outlines that name nobody; small numbers are hidden, and what was looked at once is the
 * same ever after (ADR 0129). The look is on record. A period that is none, or not fixed yet, is the latest month.
 */
export async function viewRegion(
  ctx: Context,
  { period: asked, as }: RegionAsked,
): Promise<Result<RegionView>> {
  const text = asked !== null && readPeriod(asked, ctx.now) ? asked : fixedMonths(ctx.now, 1)[0]!;
  const found = await act(ctx, async ({ tx, record, deny }) => {
    if (!can(ctx.actor, 'region.read', { isOwnRegion: true })) return deny('region.read');
    const regionId = await regionOf(tx, ctx.actor.organisationId);
    await record({ type: 'regionRead', details: { period: text, as } });
    return ok(await readOrganisationsOf(tx, regionId));
  });
  if (!found.ok) return found;

  const counts: CountAt[] = [];
  for (const one of found.value)
    counts.push(one.kind === 'school' ? await countSchool(ctx, one.id) : await countBody(ctx, one));
  const schools = found.value.filter(({ kind }) => kind === 'school').length;
  const at = (moment: Date): CountedDuty[] => counts.flatMap((count) => count(moment));
  const period = readPeriod(text, ctx.now)!;
  return ok({
    ...{ asked: text, period, periods: periodsToChoose(ctx.now), schools },
    rows: regionRows(new Map(period.months.map((month) => [month, fixed(month, at)]))),
    now: regionNow(at(ctx.now), ctx.now),
  });
}

function fixed(month: Month, count: (at: Date) => CountedDuty[]) {
  const at = fixedAt(month);
  return { at, duties: ofMonth(count(at), month) };
}

/** Whether this person reads how the region's duties stand; for links. */
export const readsRegion = ({ actor }: Context): boolean => can(actor, 'region.read', { isOwnRegion: true });
