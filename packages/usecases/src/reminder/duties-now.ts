import {
  readCaseOutlines,
  readFactOutlines,
  readLetterOutlines,
  type CaseOutline,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  dutiesOf,
  returnSeenAt,
  withReturned,
  type CaseDutyId,
  type RemindedDuty,
  type SchoolClock,
} from '@qorgan/domain';

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
  const ids = files.map(({ id }) => id);
  const factsOf = await readFactOutlines(tx, seals, ids);
  const lettersOf = await readLetterOutlines(tx, ids);
  return files.flatMap((file) => {
    const [facts, letters] = [factsOf.get(file.id) ?? [], lettersOf.get(file.id) ?? []];
    return withReturned(dutiesOf(file, facts, calendar), { facts, letters }).map(
      ({ id, state, since, due }) => {
        const cameBack = state === 'returned' ? returnSeenAt(id, letters) : null;
        const opened = since > file.openedAt ? since : file.openedAt;
        return { id, file, state, since, due, shownSince: cameBack ?? opened };
      },
    );
  });
}
