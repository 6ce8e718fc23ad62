import {
  readBodyCaseOutlines,
  readBodyFactOutlines,
  type BodyCaseOutline,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  bodyDutiesOf,
  type BodyDutyId,
  type OrganisationKind,
  type RemindedDuty,
  type SchoolClock,
} from '@qorgan/domain';

/** A duty of a body's case as reminders look at it. */
export type BodyDutyOutline = RemindedDuty & { id: BodyDutyId; file: BodyCaseOutline };

/** The open duties on these cases of a body of this kind, without opening what reminders do not need. */
export async function bodyDutiesNow(
  tx: Tx,
  seals: Seals,
  { calendar }: SchoolClock,
  { organisationKind, ids }: { organisationKind: OrganisationKind; ids: readonly string[] },
): Promise<BodyDutyOutline[]> {
  const files = await readBodyCaseOutlines(tx, { ids });
  const facts = await readBodyFactOutlines(
    tx,
    seals,
    files.map(({ id }) => id),
  );
  return files
    .filter(({ grounds }) => grounds.length > 0)
    .flatMap((file) =>
      bodyDutiesOf({ organisationKind, ...file }, facts.get(file.id) ?? [], calendar).flatMap(
        ({ id, state, since, due }) =>
          state === 'open' || state === 'question'
            ? { id, file, state, since, due, shownSince: since > file.openedAt ? since : file.openedAt }
            : [],
      ),
    );
}
