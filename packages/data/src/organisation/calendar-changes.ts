import type { CalendarChange, CalendarSaying, CalendarSource } from '@qorgan/domain';
import type { Selectable } from 'kysely';
import { namesOf } from '../report/read-reports.ts';
import type { Schema, Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';

type Row = Selectable<Schema['calendarChange']>;

/** A change as it is shown: on what act it rests, why, and who recorded it. */
export type RecordedChange = CalendarChange & {
  /** Null where it takes an earlier one back. */
  source: CalendarSource | null;
  reason: string;
  recordedByName: string;
};

const counted = ['id', 'what', 'onDay', 'year', 'week', 'replaces', 'recordedAt'] as const;

/** What an organisation's calendar goes by, in the order in which it was recorded; the clock may ask for it too. */
export async function readCalendarChanges(tx: Tx, organisationId: string): Promise<CalendarChange[]> {
  const rows = await tx
    .selectFrom('calendarChange')
    .select(counted)
    .where('organisationId', '=', organisationId)
    .orderBy('seq')
    .execute();
  return rows.map(toChange);
}

/** The same with acts, reasons and names. */
export async function readRecordedChanges(
  tx: Tx,
  seals: Seals,
  organisationId: string,
): Promise<RecordedChange[]> {
  const rows = await tx
    .selectFrom('calendarChange')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('seq')
    .execute();
  const names = await namesOf(
    tx,
    seals,
    rows.map(({ recordedBy }) => recordedBy),
  );
  return rows.map((row) => ({
    ...toChange(row),
    source:
      row.sourceName === null ? null : { name: row.sourceName, number: row.sourceNumber, on: row.sourceOn! },
    reason: row.reason,
    recordedByName: names.get(row.recordedBy) ?? '',
  }));
}

const toChange = (row: Pick<Row, (typeof counted)[number]>): CalendarChange => ({
  id: row.id,
  recordedAt: row.recordedAt,
  replaces: row.replaces,
  says: sayingOf(row),
});

function sayingOf({
  what,
  onDay,
  year,
  week,
}: Pick<Row, 'what' | 'onDay' | 'year' | 'week'>): CalendarSaying | null {
  if (what === null) return null;
  if (what === 'yearConfirmed') return { what, year: year! };
  return what === 'week' ? { what, week: week!, on: onDay! } : { what, on: onDay! };
}

export type NewCalendarChange = CalendarChange & {
  organisationId: string;
  /** One more than there are; taken by a colleague meanwhile where the answer is false. */
  seq: number;
  source: CalendarSource | null;
  reason: string;
  recordedBy: string;
};

/** Adds a change. Answers false where a colleague was quicker, so that it would count after something unseen. */
export async function insertCalendarChange(
  tx: Tx,
  { says, source, ...row }: NewCalendarChange,
): Promise<boolean> {
  const added = await tx
    .insertInto('calendarChange')
    .values({
      ...row,
      what: says?.what ?? null,
      onDay: says && 'on' in says ? says.on : null,
      year: says?.what === 'yearConfirmed' ? says.year : null,
      week: says?.what === 'week' ? says.week : null,
      sourceName: source?.name ?? null,
      sourceNumber: source?.number ?? null,
      sourceOn: source?.on ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}
