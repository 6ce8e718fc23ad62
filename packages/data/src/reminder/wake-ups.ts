import type { AlarmSubject } from '@qorgan/domain';
import type { Tx } from '../schema.ts';

/** Something that the clock is to look at, in the organisation whose people it would alarm. */
export type WakeUp = { organisationId: string; about: AlarmSubject; subjectId: string };

/** Has the clock look at it at this moment or as soon after it as it comes round. */
export async function wakeAt(tx: Tx, wakeUp: WakeUp, at: Date): Promise<void> {
  await tx
    .insertInto('wakeUp')
    .values({ ...wakeUp, at })
    .onConflict((conflict) => conflict.columns(['organisationId', 'about', 'subjectId']).doUpdateSet({ at }))
    .execute();
}

/** The same of what one organisation asks of another, in both; whoever is outside Qorgan has no clock here. */
export async function wakeBoth(
  tx: Tx,
  {
    about,
    id,
    organisationId,
    recipientId,
  }: {
    about: AlarmSubject;
    id: string;
    organisationId: string;
    recipientId: string | null;
  },
  at: Date,
): Promise<void> {
  for (const one of new Set([organisationId, recipientId]))
    if (one) await wakeAt(tx, { organisationId: one, about, subjectId: id }, at);
}

/** The organisations in which something is to be looked at by now: one question for the whole house. */
export async function readWoken(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom('wakeUp')
    .select('organisationId')
    .distinct()
    .where('at', '<=', now)
    .orderBy('organisationId')
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** What the clock takes of it, the longest waiting first, held until the transaction ends; another clock takes the rest. */
export const takeWoken = (
  tx: Tx,
  organisationId: string,
  { now, limit }: { now: Date; limit: number },
): Promise<WakeUp[]> =>
  tx
    .selectFrom('wakeUp')
    .select(['organisationId', 'about', 'subjectId'])
    .where('organisationId', '=', organisationId)
    .where('at', '<=', now)
    .orderBy('at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();

/** When it looks at each of these next, or never again. */
export async function sleepUntil(tx: Tx, next: readonly (WakeUp & { at: Date | null })[]): Promise<void> {
  const alike = Map.groupBy(next, ({ organisationId, about, at }) =>
    [organisationId, about, at?.getTime()].join(),
  );
  for (const together of alike.values()) {
    const { organisationId, about, at } = together[0]!;
    await tx
      .updateTable('wakeUp')
      .set({ at })
      .where('organisationId', '=', organisationId)
      .where('about', '=', about)
      .where(
        'subjectId',
        'in',
        together.map(({ subjectId }) => subjectId),
      )
      .execute();
  }
}
