import type { IsoDate } from '@qorgan/statute';
import { breaks, ok, type Result } from '../kernel/result.ts';
import { isSettled, type Measure } from './measure.ts';
import type { Agreement, Period, PlanClosing, PlanContent, PlanLine } from './plan.ts';

const isBackwards = ({ from, until }: Period) => until < from;

/** What stands above and below the table. Refused where a period ends before it begins (`untilBeforeFrom`). */
export function withPlanDetails(
  content: PlanContent,
  details: Pick<PlanContent, 'contact' | 'address' | 'assessed' | 'period' | 'notes'>,
): Result<PlanContent> {
  const { assessed, period } = details;
  if ((assessed && isBackwards(assessed)) || (period && isBackwards(period)))
    return breaks('untilBeforeFrom');
  return ok({ ...content, ...details });
}

/**
 * Adds a line, or puts another in its place. Refused without a name (`measureNameNeeded`), without a responsible
 * organisation (`responsibleUnknown`) and where it is to be finished before it is prescribed (`untilBeforeFrom`). A line
 * that another organisation is to answer for becomes a line of its own under `newId`: nobody sees what was another's.
 */
export function withPlanLine(content: PlanContent, line: PlanLine, newId: string): Result<PlanContent> {
  if (line.item === null && line.words.trim() === '') return breaks('measureNameNeeded');
  if (Object.values(line.responsible.name).some((name) => name.trim() === ''))
    return breaks('responsibleUnknown');
  if (line.dueOn < line.assignedOn) return breaks('untilBeforeFrom');
  const before = content.lines.find(({ id }) => id === line.id);
  if (!before) return ok({ ...content, lines: [...content.lines, line] });
  const isOthers = before.responsible.organisationId !== line.responsible.organisationId;
  const changed = isOthers ? { ...line, id: newId } : line;
  return ok({ ...content, lines: content.lines.map((one) => (one.id === line.id ? changed : one)) });
}

export const withoutPlanLine = (content: PlanContent, id: string): PlanContent => ({
  ...content,
  lines: content.lines.filter((line) => line.id !== id),
});

/** Refused where nobody is named, no reason is given (`reasonNeeded`), or the day lies ahead (`inFuture`). */
export function withPlanAgreement(
  content: PlanContent,
  agreement: Agreement,
  today: IsoDate,
): Result<PlanContent> {
  const said = agreement.kind === 'agreed' ? agreement.name : agreement.reason;
  if (said.trim() === '') return breaks('reasonNeeded');
  if (agreement.kind === 'agreed' && agreement.on > today) return breaks('inFuture');
  return ok({ ...content, agreement });
}

/** Which measures have neither a result nor a reason yet. */
export const unsettledMeasures = <M extends Pick<Measure, 'reports'>>(measures: readonly M[]): M[] =>
  measures.filter((measure) => !isSettled(measure));

/**
 * Whether a plan may be closed so: with an outcome in words, and for each measure without an end the reason why it has
 * none (`measureReasonsNeeded`). Reasons for other measures are left out.
 */
export function closePlanWith(
  measures: readonly Pick<Measure, 'id' | 'reports'>[],
  { outcome, words, without }: PlanClosing,
): Result<PlanClosing> {
  if (words.trim() === '') return breaks('reasonNeeded');
  const open = unsettledMeasures(measures);
  if (open.some(({ id }) => !without[id]?.trim())) return breaks('measureReasonsNeeded');
  return ok({ outcome, words, without: Object.fromEntries(open.map(({ id }) => [id, without[id]!.trim()])) });
}
