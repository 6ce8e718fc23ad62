import {
  lastHeldContacts,
  namesOf,
  pupilsById,
  readWatchEntries,
  readWatchRecords,
  type WatchFilter,
} from '@qorgan/data';
import {
  can,
  compareKazakh,
  contactDue,
  groundsOf,
  measureDue,
  measuresOf,
  ok,
  refuse,
  type Result,
  type StandingGround,
  type WatchEntry,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { hasDesk } from '../desk/has-desk.ts';
import { entrustedMeasures } from './entrusted-measures.ts';

/** A child under watch, as a list shows it. */
export type Watched = WatchEntry & {
  name: string;
  classLabel: string;
  /** The child is not at the school any more. */
  hasLeft: boolean;
  responsibleName: string;
  grounds: readonly StandingGround[];
  /** When the next contact is due, and when the last was held. */
  contactOn: IsoDate | null;
  lastContactOn: IsoDate | null;
  /** By when the next measure of a rehabilitation plan is to be done. */
  measureOn: IsoDate | null;
};

/** Whether somebody has the desk of the psychologist. */
export const keepsWatch = ({ actor }: Pick<Context, 'actor'>): boolean =>
  can(actor, 'watch.desk', { organisationId: actor.organisationId });

/**
 * Children under watch that the person who acts may see: those who are watched now, or those who were. For the
 * psychologist and for those who lead; by the Kazakh alphabet. The look is on record with how it was taken.
 */
export async function listWatched(
  ctx: Context,
  { which, as }: { which: NonNullable<WatchFilter['which']>; as: 'page' | 'board' | 'xlsx' },
): Promise<Result<Watched[]>> {
  if (!keepsWatch(ctx) && !hasDesk(ctx.actor)) return refuse({ kind: 'notFound' });
  return act(ctx, async (desk) => {
    const watched = await watchedOf(ctx, desk, { which });
    await desk.record({
      type: 'watchListed',
      details: { as, which, entries: watched.map(({ id }) => id) },
    });
    return ok(watched.toSorted((a, b) => compareKazakh(a.name, b.name)));
  });
}

/** Opens entries as lists show them, with a fixed number of questions however many there are. */
export async function watchedOf(ctx: Context, desk: Desk, filter: WatchFilter): Promise<Watched[]> {
  const { tx, seals } = desk;
  const entries = (await readWatchEntries(tx, filter)).filter((entry) => can(ctx.actor, 'watch.read', entry));
  const ids = entries.map(({ id }) => id);
  const kinds = ['groundNamed', 'groundLifted', 'measureNamed', 'measureDone', 'withdrawn'] as const;
  const records = await readWatchRecords(tx, seals, ids, kinds);
  const held = await lastHeldContacts(tx, ids);
  const pupils = await pupilsById(
    tx,
    seals,
    entries.map(({ pupilId }) => pupilId),
  );
  const names = await namesOf(
    tx,
    seals,
    entries.map(({ responsibleId }) => responsibleId),
  );
  const entrusted = await entrustedMeasures(ctx, desk, [...records.values()].flat());
  const calendar = await desk.calendar();
  return entries.map((entry) => ({
    ...entry,
    ...(pupils.get(entry.pupilId) ?? { name: '', classLabel: '', hasLeft: false }),
    responsibleName: names.get(entry.responsibleId) ?? '',
    grounds: groundsOf(records.get(entry.id) ?? []),
    contactOn: entry.endedAt ? null : contactDue(planOf(entry), calendar),
    lastContactOn: held.get(entry.id) ?? null,
    measureOn: entry.endedAt ? null : measureDue(measuresOf(records.get(entry.id) ?? [], entrusted)),
  }));
}

/** By what the next contact of an entry is counted. */
export const planOf = ({ contactEvery, contactFrom, contactAgreed }: WatchEntry) => ({
  every: contactEvery,
  from: contactFrom,
  agreed: contactAgreed,
});
