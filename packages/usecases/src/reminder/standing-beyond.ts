import type { ReminderRow, Seals, Tx } from '@qorgan/data';
import { dayOf, latestReminder, mayBeReminded, type StaffSeat } from '@qorgan/domain';
import type { House } from '../context.ts';
import { bodyDutiesNow } from './body-duties-now.ts';
import { bodyClock } from './tick-woken.ts';

/** Whom a thing is to be told now, and under which key. */
export type Standing = { to: string[]; key: string };

/**
 * How that stands, beyond the school, of which these reminders tell; null where nothing waits any more. Whoever's turn it
 * was when it fell due is still to be told, as long as they may act on it.
 */
export async function standingBeyond(
  tx: Tx,
  seals: Seals,
  house: House,
  { rows, staff }: { rows: readonly ReminderRow[]; staff: readonly StaffSeat[] },
): Promise<(row: ReminderRow) => Standing | null> {
  const ids = rows.flatMap(({ subjectId }) => subjectId ?? []);
  const [first] = rows;
  const organisationKind = staff[0]?.organisationKind;
  if (!first || ids.length === 0 || !organisationKind) return () => null;
  const clock = await bodyClock(tx, first.organisationId);
  const duties = await bodyDutiesNow(tx, seals, clock, { organisationKind, ids });
  const day = dayOf(house.now);
  return ({ subjectId, duty }) => {
    const found = duties.find(({ id, file }) => id === duty && file.id === subjectId);
    const latest = found && latestReminder(found, clock, house.now);
    return latest ? { to: mayBeReminded(staff, found.file, day), key: latest.key } : null;
  };
}
