import { readMeasures } from '@qorgan/data';
import { can, entrustedIn, type EntrustedMeasure, type WatchRecord } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { measureSubject } from '../plan/measure-desk.ts';

/** The measures that these records were taken over from, as far as whoever acts may see them on the desk. */
export async function entrustedMeasures(
  ctx: Context,
  { tx }: Pick<Desk, 'tx'>,
  records: readonly WatchRecord[],
): Promise<EntrustedMeasure[]> {
  const found = await readMeasures(tx, ctx.vault, { ids: [...new Set(entrustedIn(records))] });
  return found.filter((one) => can(ctx.actor, 'measure.read', measureSubject(one)));
}
