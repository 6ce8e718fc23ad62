import type { Week, WorkTimes } from '@qorgan/domain';
import { namesOf } from '../report/read-reports.ts';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

/** By what an organisation works. Version 0 is what it was set up with. */
export type StandingTimes = WorkTimes & { version: number };

/** A version with who recorded it; of the first nobody is known. */
export type RecordedTimes = StandingTimes & { recorded: { at: Date; byName: string } | null };

const columns = [
  'version',
  'hoursFrom',
  'hoursUntil',
  'targetMinutes',
  'unopenedInHours',
  'unopenedOutside',
] as const;

/** The times that stand now, and the week the organisation was set up with; the clock may ask for them too. */
export async function readWorkTimes(
  tx: Tx,
  organisationId: string,
): Promise<StandingTimes & { firstWeek: Week }> {
  const { firstWeek, ...row } = await tx
    .selectFrom('organisation')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('workTimes')
          .select(columns)
          .whereRef('workTimes.organisationId', '=', 'organisation.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(({ fn, lit }) => [
      'organisation.week as firstWeek',
      fn.coalesce('last.version', lit(0)).as('version'),
      fn.coalesce('last.targetMinutes', 'organisation.internalTargetMinutes').as('targetMinutes'),
      fn.coalesce('last.hoursFrom', 'organisation.hoursFrom').as('hoursFrom'),
      fn.coalesce('last.hoursUntil', 'organisation.hoursUntil').as('hoursUntil'),
      fn.coalesce('last.unopenedInHours', 'organisation.unopenedInHours').as('unopenedInHours'),
      fn.coalesce('last.unopenedOutside', 'organisation.unopenedOutside').as('unopenedOutside'),
    ])
    .where('organisation.id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return { ...toTimes(row), firstWeek };
}

/** Every version, the newest first. */
export async function readRecordedTimes(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<RecordedTimes[]> {
  const rows = await tx
    .selectFrom('workTimes')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('version', 'desc')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  const recorded = rows.map((row) => ({
    ...toTimes(row),
    recorded: { at: row.recordedAt, byName: names.get(row.recordedBy) ?? '' },
  }));
  return [...recorded, { ...(await readFirst(tx, organisationId)), recorded: null }];
}

async function readFirst(tx: Tx, organisationId: string): Promise<StandingTimes> {
  const { internalTargetMinutes: targetMinutes, ...row } = await tx
    .selectFrom('organisation')
    .select(['internalTargetMinutes', 'hoursFrom', 'hoursUntil', 'unopenedInHours', 'unopenedOutside'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return toTimes({ ...row, targetMinutes, version: 0 });
}

type Row = {
  version: number;
  hoursFrom: WorkTimes['hours']['begins'];
  hoursUntil: WorkTimes['hours']['ends'];
  targetMinutes: number;
  unopenedInHours: number;
  unopenedOutside: number;
};

const toTimes = (row: Row): StandingTimes => ({
  version: row.version,
  hours: { begins: row.hoursFrom, ends: row.hoursUntil },
  targetMinutes: row.targetMinutes,
  unopened: { inHours: row.unopenedInHours, outside: row.unopenedOutside },
});

/** Adds a version. Answers false where a colleague has added it meanwhile. */
export async function insertWorkTimes(
  tx: Tx,
  { version, hours, targetMinutes, unopened }: StandingTimes,
  recorded: { organisationId: string; recordedAt: Date; recordedBy: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('workTimes')
    .values({
      ...{ ...recorded, version, targetMinutes, hoursFrom: hours.begins, hoursUntil: hours.ends },
      ...{ unopenedInHours: unopened.inHours, unopenedOutside: unopened.outside },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return added !== undefined;
}
