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
  type FactOutline,
  type LetterOutline,
  type RemindedDuty,
  type SchoolClock,
  type WorkCalendar,
} from '@qorgan/domain';

/** A duty of a case as reminders look at it. */
export type DutyOutline = RemindedDuty & { id: CaseDutyId; file: CaseOutline };

/** The duties of these cases, or of all that the context may see, without opening what reminders do not need. */
export const dutiesNow = async (
  tx: Tx,
  seals: Seals,
  { calendar }: SchoolClock,
  filter: { ids?: readonly string[] } = {},
): Promise<DutyOutline[]> => dutiesFrom(await readDutyGround(tx, seals, filter), calendar);

export type DutyGround = readonly {
  file: CaseOutline;
  facts: readonly FactOutline[];
  letters: readonly LetterOutline[];
}[];

/** What the duties of these cases follow from, whatever the calendar. */
export async function readDutyGround(
  tx: Tx,
  seals: Seals,
  filter: { ids?: readonly string[] } = {},
): Promise<DutyGround> {
  const files = await readCaseOutlines(tx, filter);
  const ids = files.map(({ id }) => id);
  const facts = await readFactOutlines(tx, seals, ids);
  const letters = await readLetterOutlines(tx, ids);
  return files.map((file) => ({
    file,
    facts: facts.get(file.id) ?? [],
    letters: letters.get(file.id) ?? [],
  }));
}

/** The same duties in the same order for every calendar. */
export const dutiesFrom = (ground: DutyGround, calendar: WorkCalendar): DutyOutline[] =>
  ground.flatMap(({ file, facts, letters }) =>
    withReturned(dutiesOf(file, facts, calendar), { facts, letters }).map(({ id, state, since, due }) => {
      const cameBack = state === 'returned' ? returnSeenAt(id, letters) : null;
      const opened = since > file.openedAt ? since : file.openedAt;
      return { id, file, state, since, due, shownSince: cameBack ?? opened };
    }),
  );
