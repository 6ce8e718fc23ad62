import { countMeasures, insertMeasureReport, namesOf, readMeasures, type MeasureListed } from '@qorgan/data';
import {
  breaks,
  can,
  dayOf,
  measuresByUrgency,
  ok,
  refuse,
  type Actor,
  type Measure,
  type MeasureStep,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { heldBodyCase } from '../body/held-body-case.ts';
import { tellOther } from '../transfer/offer-transfer.ts';

/** As `can()` asks for a measure on the side of who is responsible for it. */
export const measureSubject = (measure: Measure) => ({ ...measure, isLive: measure.withdrawnAt === null });

/** More than any desk has open; a list of the settled ones shows the latest. */
const [most, mostSettled] = [1000, 100];

export type MeasureDesk = { open: readonly MeasureListed[]; settled: readonly MeasureListed[] };

/** The measures that this organisation is responsible for and whoever asks may see: what is overdue stands first. */
export const listMeasures = (ctx: Context): Promise<MeasureDesk> =>
  act(ctx, async (desk) => {
    const lists = {
      open: measuresByUrgency(await ownMeasures(ctx, desk, 'open')),
      settled: await ownMeasures(ctx, desk, 'settled'),
    };
    await desk.record({
      type: 'measuresListed',
      details: { measures: [...lists.open, ...lists.settled].map(({ id }) => id) },
    });
    return lists;
  });

/** The same inside a transaction that is on record as a look at them. */
export async function ownMeasures(
  ctx: Context,
  { tx }: Desk,
  which: 'open' | 'settled',
): Promise<MeasureListed[]> {
  const recipientId = ctx.actor.organisationId;
  const limit = which === 'open' ? most : mostSettled;
  const found = await readMeasures(tx, ctx.vault, { recipientId, which, limit });
  return found.filter((one) => can(ctx.actor, 'measure.read', measureSubject(one)));
}

/** How many measures wait for this organisation and are overdue. Counts alone: nothing of a child is read. */
export const measuresWaiting = (ctx: Context): Promise<{ open: number; overdue: number }> =>
  act(ctx, ({ tx }) => countMeasures(tx, ctx.actor.organisationId, dayOf(ctx.now)));

/** One measure on the desk of who is responsible for it. Every look is on record. */
export const viewMeasure = (ctx: Context, id: string): Promise<Result<MeasureListed>> =>
  act(ctx, async (desk) => {
    const found = await findMeasure(ctx, desk, id, 'measure.read');
    if (found.ok) await desk.record({ type: 'measureRead', subject: { type: 'measure', id } });
    return found;
  });

export async function findMeasure(
  ctx: Context,
  desk: Desk,
  id: string,
  action: 'measure.read' | 'measure.report',
): Promise<Result<MeasureListed>> {
  const [found] = await readMeasures(desk.tx, ctx.vault, { id });
  if (!found || !can(ctx.actor, action, measureSubject(found)))
    return desk.deny(action, { type: 'measure', id });
  return ok(found);
}

export type MeasureSaid = { step: MeasureStep; on: IsoDate; words: string };
/** `ordinal`: how many reports there were when the form was opened. */
export type MeasureReportInput = MeasureSaid & { measureId: string; ordinal: number };

/**
 * Whoever is responsible says that it has begun, that it was carried out with what result, or why it cannot be. The body
 * sees it at once; a later report puts an earlier one right. Refused where somebody reported meanwhile, for a day ahead
 * (`inFuture`), and without words where there is a result or a reason to give (`measureWordsNeeded`).
 */
export const reportMeasure = (ctx: Context, input: MeasureReportInput): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const found = await findMeasure(ctx, desk, input.measureId, 'measure.report');
    return found.ok ? appendReport(ctx, desk, found.value, input) : found;
  });

/** The body writes down what it heard of a measure, of an organisation outside Qorgan or one that told it by other ways. */
export const noteMeasure = (
  ctx: Context,
  { bodyCaseId, ...input }: MeasureReportInput & { bodyCaseId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId });
    if (!held.ok) return held;
    const [found] = await readMeasures(desk.tx, ctx.vault, { id: input.measureId });
    if (!found || found.bodyCaseId !== bodyCaseId || found.withdrawnAt) return refuse({ kind: 'notFound' });
    return appendReport(ctx, desk, found, input);
  });

/** Appends what was said of a measure; on the record of whoever said it and of the other side. */
export async function appendReport(
  ctx: Context,
  desk: Desk,
  measure: Measure,
  { step, on, words, ordinal }: MeasureSaid & { ordinal: number },
): Promise<Result<void>> {
  if (on > dayOf(ctx.now)) return breaks('inFuture');
  if (step !== 'begun' && words.trim() === '') return breaks('measureWordsNeeded');
  if (ordinal !== measure.reports.length) return refuse({ kind: 'changedMeanwhile' });
  const { memberId, organisationId } = ctx.actor;
  const seals = await ctx.vault.of(desk.tx, measure.organisationId);
  const isIn = await insertMeasureReport(desk.tx, seals, {
    ...{ id: ctx.newId(), measureId: measure.id, ordinal: ordinal + 1, step, on, words: words.trim() },
    ...{ recordedAt: ctx.now, recordedBy: memberId, recordedIn: organisationId },
    recordedByName: (await namesOf(desk.tx, desk.seals, [memberId])).get(memberId) ?? '',
  });
  if (!isIn) return refuse({ kind: 'changedMeanwhile' });
  const event = {
    type: 'measureReported',
    subject: { type: 'measure', id: measure.id },
    details: { step },
  } as const;
  await desk.record(event);
  for (const other of [measure.organisationId, measure.recipientId])
    if (other && other !== organisationId) await tellOther(ctx, desk, other, event);
  return ok(undefined);
}

/** Whether somebody in this seat may have measures before them: a body's receiver; in a school who leads or keeps watch. */
export const hasMeasureDesk = ({ organisationKind, roles }: Actor): boolean =>
  organisationKind === 'school'
    ? roles.some((role) => role === 'head' || role === 'deputy' || role === 'psychologist')
    : roles.includes('receiver');
