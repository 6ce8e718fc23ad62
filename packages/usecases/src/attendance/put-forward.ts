import { readPupils, readPutForwardAnswers, readStandingDays, readWatchEntries } from '@qorgan/data';
import {
  addDays,
  answeredUpTo,
  compareKazakh,
  dayOf,
  fullName,
  ok,
  schoolYearOf,
  truancyOf,
  type PutForwardAnswer,
  type Result,
  type Truancy,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { keepsWatch } from '../watch/list-watched.ts';

/** Why a child is put forward under order-2026/2.1: the days, and which reading of "one month" they meet. */
export type AbsenceEvidence = {
  pupilId: string;
  truancy: Truancy;
  /** Every day of this school year without a valid reason, in order. */
  days: readonly IsoDate[];
  /** The last of them: up to here an answer answers. */
  upTo: IsoDate;
  /** What was answered to earlier days, the latest first. */
  answered: readonly PutForwardAnswer[];
  /** The entry of a child who is under watch already. */
  entryId: string | null;
};
export type AbsencesPutForward = AbsenceEvidence & { name: string; classLabel: string };

/** Longer than a month by either reading, so that one across the first of September is looked at whole. */
const atLeast = 60;

/** The first day that is looked at: that of the school year, and at its beginning sixty days back. */
export function schoolYearFrom(today: IsoDate): IsoDate {
  const first = `${schoolYearOf(today)}-09-01` as IsoDate;
  const back = addDays(today, -atLeast);
  return first < back ? first : back;
}

/**
 * Who is put forward by absences now, within a transaction that has begun; without names, so that a number can be shown
 * without opening anybody's. Three questions, whatever the number of pupils. The caller has asked for `watch.desk`.
 */
export async function absenceEvidence(
  ctx: Context,
  { tx, seals }: Desk,
  { pupilId }: { pupilId?: string } = {},
): Promise<AbsenceEvidence[]> {
  const { organisationId } = ctx.actor;
  const until = dayOf(ctx.now);
  const only = pupilId === undefined ? {} : { pupilIds: [pupilId] };
  const standing = await readStandingDays(tx, {
    organisationId,
    from: schoolYearFrom(until),
    until,
    ...only,
  });
  const away = standing.filter(({ mark }) => mark === 'unexcused');
  const answers = await readPutForwardAnswers(tx, seals, { source: 'absences', ...(pupilId && { pupilId }) });
  const entries = await readWatchEntries(tx, { which: 'living', ...(pupilId && { pupilId }) });
  const entryOf = new Map(entries.map((entry) => [entry.pupilId, entry.id]));
  return [...Map.groupBy(away, (day) => day.pupilId)].flatMap(([id, own]) => {
    const days = own.map(({ day }) => day).toSorted();
    const truancy = truancyOf(days, answeredUpTo(answers, id, 'absences'));
    if (!truancy) return [];
    const answered = answers.filter((answer) => answer.pupilId === id);
    return [{ pupilId: id, truancy, days, upTo: days.at(-1)!, answered, entryId: entryOf.get(id) ?? null }];
  });
}

/** How many children absences put forward; nobody's name is opened, so nothing is put on record. */
export const countAbsencesPutForward = (ctx: Context): Promise<Result<number>> =>
  act(ctx, async (desk) => {
    if (!keepsWatch(ctx)) return desk.deny('watch.desk');
    return ok((await absenceEvidence(ctx, desk)).length);
  });

/**
 * Children whom four days or more without a valid reason within one month put forward under order-2026/2.1, with the
 * days, by both readings (ADR 0104), and with their names; or the one pupil, if they are among them. On record.
 */
export const absencesPutForward = (
  ctx: Context,
  only: { pupilId?: string } = {},
): Promise<Result<AbsencesPutForward[]>> =>
  act(ctx, async (desk) => {
    if (!keepsWatch(ctx)) return desk.deny('watch.desk');
    const named = await nameEvidence(desk, await absenceEvidence(ctx, desk, only));
    await desk.record({
      type: 'absencesRead',
      ...(only.pupilId && { subject: { type: 'pupil', id: only.pupilId } }),
      details: { putForward: named.length },
    });
    return ok(named);
  });

/** With names, by the Kazakh alphabet. */
export async function nameEvidence(
  { tx, seals }: Desk,
  evidence: readonly AbsenceEvidence[],
): Promise<AbsencesPutForward[]> {
  const pupils = await readPupils(tx, seals, { ids: evidence.map(({ pupilId }) => pupilId) });
  const byId = new Map(pupils.map(({ id, child }) => [id, child]));
  return evidence
    .flatMap((one) => {
      const child = byId.get(one.pupilId);
      return child ? [{ ...one, name: fullName(child), classLabel: child.classLabel }] : [];
    })
    .toSorted((a, b) => compareKazakh(a.name, b.name));
}
