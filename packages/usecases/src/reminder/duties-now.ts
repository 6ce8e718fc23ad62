import { readCaseOutlines, readFactOutlines, type CaseOutline, type Seals, type Tx } from '@qorgan/data';
import { dutiesOf, type CaseDutyId, type RemindedDuty, type SchoolClock } from '@qorgan/domain';

/** A duty of a case as reminders look at it. */
export type DutyOutline = RemindedDuty & { id: CaseDutyId; file: CaseOutline };

/** The duties of these cases, or of all that the context may see, without opening what reminders do not need. */
export async function dutiesNow(
  tx: Tx,
  seals: Seals,
  { calendar }: SchoolClock,
  filter: { ids?: readonly string[] } = {},
): Promise<DutyOutline[]> {
  const files = await readCaseOutlines(tx, filter);
  const facts = await readFactOutlines(
    tx,
    seals,
    files.map(({ id }) => id),
  );
  return files.flatMap((file) =>
    dutiesOf(file, facts.get(file.id) ?? [], calendar).map(({ id, state, since, due }) => ({
      ...{ id, file, state, since, due },
      shownSince: since > file.openedAt ? since : file.openedAt,
    })),
  );
}
