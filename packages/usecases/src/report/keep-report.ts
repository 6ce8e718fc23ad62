import type { ReportMessage } from '@qorgan/contract';
import {
  findByKey,
  insertReport,
  lockCounter,
  nextNumber,
  pupilsById,
  readPupilNames,
  readReport,
  readReports,
} from '@qorgan/data';
import {
  can,
  isSameReport,
  matchRoster,
  ok,
  refuse,
  type Report,
  type ReportPupil,
  type Result,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { momentsOf } from './moments.ts';

/** The report that a form has made, now or when it was sent before. */
export type KeptReport = Pick<
  Report,
  'id' | 'number' | 'receivedAt' | 'openedAt' | 'actedAt' | 'settledAt'
> & {
  isNew: boolean;
};

/** How long ago the very same words by the same hand are rather a double than a second incident. */
const doubleWithin = 24 * 3_600_000;

/** What is told, with the accounts of the leaders whom the reporter names as concerned. */
export type ToldReport = ReportMessage & { concerns: readonly string[] };

type How = {
  /** It is meant as a report of its own, whatever was told before. */
  isFurther: boolean;
  /** It was written without the roster at hand: children are looked for by name and class. */
  findsPupils: boolean;
};

/**
 * Keeps what an employee tells. The same filled form sent twice makes one report and gets the same answer. What would
 * lose words or double them silently is refused with `sentBefore`, which names the report in question (ADR 0061): a form
 * that was filled further after it made a report; and, unless `isFurther` says that it is meant so, a form that tells
 * once more to the letter what its reporter has told within a day, as a browser that lost both the answer and the form's
 * key makes it.
 */
export async function keepReport(
  { tx, seals, record, deny }: Desk,
  ctx: Context,
  told: ToldReport,
  { isFurther, findsPupils }: How,
): Promise<Result<KeptReport>> {
  const { organisationId, memberId } = ctx.actor;
  if (!can(ctx.actor, 'report.create', { organisationId })) return deny('report.create');

  // Whoever sends the same form at the same moment waits here and then finds the first one's report.
  await lockCounter(tx, organisationId, 'report');
  const named = await pupilsNamed({ tx, seals }, told);
  const before = await toldBefore({ tx, seals }, ctx, { ...told, pupils: named }, isFurther);
  if (before) return before;

  const pupils = findsPupils ? await foundOnRoster({ tx, seals }, organisationId, named) : named;
  const report = {
    ...told,
    ...momentsOf(told, ctx.now),
    id: ctx.newId(),
    organisationId,
    number: await nextNumber(tx, organisationId, 'report'),
    reporterId: memberId,
    idempotencyKey: told.key,
    receivedAt: ctx.now,
    pupils: pupils.map((pupil) => ({ id: ctx.newId(), ...pupil })),
  };
  await insertReport(tx, seals, report);
  await record({ type: 'reportCreated', subject: { type: 'report', id: report.id } });
  const { id, number, receivedAt } = report;
  return ok({ id, number, receivedAt, openedAt: null, actedAt: null, settledAt: null, isNew: true });
}

type Reading = Pick<Desk, 'tx' | 'seals'>;
type Named = Omit<ReportPupil, 'id'>;

/** A pupil of the roster under the name that is there, whatever was typed; anybody else as typed. */
async function pupilsNamed({ tx, seals }: Reading, { children }: ReportMessage): Promise<Named[]> {
  const roster = await pupilsById(
    tx,
    seals,
    children.flatMap((child) => child.pupilId ?? []),
  );
  return children.map(({ pupilId, part, name, classLabel }) => {
    const known = pupilId ? roster.get(pupilId) : undefined;
    return known
      ? { pupilId, part, name: known.name, classLabel: known.classLabel, written: null }
      : { pupilId: null, part, name, classLabel, written: null };
  });
}

/** Links those who are on the roster without doubt, and keeps what was written of them to be seen beside it. */
async function foundOnRoster(
  { tx, seals }: Reading,
  organisationId: string,
  named: readonly Named[],
): Promise<Named[]> {
  if (named.every(({ pupilId }) => pupilId)) return [...named];
  const roster = await readPupilNames(tx, seals, organisationId);
  return named.map((child) => {
    const found = child.pupilId ? null : matchRoster(child, roster);
    if (!found) return child;
    const { name, classLabel } = child;
    const pupil = { pupilId: found.id, name: found.name, classLabel: found.classLabel };
    return { ...pupil, part: child.part, written: { name, classLabel } };
  });
}

type Told = ToldReport & { pupils: readonly Named[] };

/** The answer where this was told before, in whole or in part; `undefined` where it is a report of its own. */
async function toldBefore(
  { tx, seals }: Reading,
  { now, actor: { memberId } }: Context,
  told: Told,
  isFurther: boolean,
): Promise<Result<KeptReport> | undefined> {
  const sent = await findByKey(tx, memberId, told.key);
  if (sent) {
    const report = await readReport(tx, seals, sent.id);
    return report && tells(report, told)
      ? ok({ ...report, isNew: false })
      : refuse({ kind: 'sentBefore', report: sent, saysTheSame: false });
  }
  if (isFurther) return undefined;
  const since = now.getTime() - doubleWithin;
  const double = (await readReports(tx, seals, { reporterId: memberId, limit: 20 })).find(
    (report) => report.receivedAt.getTime() > since && tells(report, told),
  );
  if (!double) return undefined;
  const { id, number, receivedAt } = double;
  return refuse({ kind: 'sentBefore', report: { id, number, receivedAt }, saysTheSame: true });
}

/**
 * Whether a report tells what a form says now. "Now" was the moment it was received: a day without a time must not seem
 * to have moved on.
 */
const tells = (report: Report, told: Told): boolean =>
  isSameReport(report, { ...told, noticedAt: momentsOf(told, report.receivedAt).noticedAt });
