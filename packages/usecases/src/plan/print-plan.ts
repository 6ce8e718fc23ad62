import { renderPlanDocx, renderPlanPdf, type PlanPaper, type PlanPaperMeasure } from '@qorgan/documents';
import {
  measureName,
  ok,
  refuse,
  type Measure,
  type Plan,
  type PlanLine,
  type PlanVersion,
  type Result,
} from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { dayOf } from '@qorgan/domain';
import { act } from '../act.ts';
import { readableBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';
import { planViewOf, type PlanView } from './view-plan.ts';

export type PlanPrint = {
  bodyCaseId: string;
  version: number;
  language: 'kk' | 'ru';
  format: 'pdf' | 'docx';
};

/** A version of the plan on paper, by Annex 2. Printing is a read of the child's record, and on record as one. */
export const printPlan = (
  ctx: Context,
  { bodyCaseId, version, language, format }: PlanPrint,
): Promise<Result<Uint8Array>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const view = await planViewOf(ctx, desk, found.value);
    const said = view.plan?.versions.find((one) => one.version === version);
    if (!view.plan || !said) return refuse({ kind: 'notFound' });
    await desk.record({
      type: 'planPrinted',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { plan: view.plan.id, version, language, format },
    });
    const paper = paperOf(view, view.plan, said, language);
    return ok(await (format === 'pdf' ? renderPlanPdf(paper) : renderPlanDocx(paper)));
  });

function paperOf(
  { bodyCase, measures }: PlanView,
  plan: Plan,
  said: PlanVersion,
  language: 'kk' | 'ru',
): PlanPaper {
  const { surname, given, patronymic, birthDate } = bodyCase.child;
  const { contact, address, assessed, period, notes, agreement, lines } = said.content;
  // A version that another followed is printed as things stood when the other came into force.
  const next = plan.versions.find(({ version, approvedAt }) => version > said.version && approvedAt !== null);
  return {
    ...{ language, contact, address, assessed, period, notes, agreement },
    child: { surname, given, patronymic, birthDate: birthDate as IsoDate | null },
    measures: lines.map((line) =>
      paperLine(
        line,
        measures.find(({ id }) => id === line.id),
        { language, until: next?.approvedAt ?? null, plan },
      ),
    ),
    head: said.approvedByName,
    edition: {
      bodyCase: String(bodyCase.number),
      version: said.version,
      approvedOn: said.approvedAt && dayOf(said.approvedAt),
    },
  };
}

type Setting = { language: 'kk' | 'ru'; until: Date | null; plan: Plan };

function paperLine(
  line: PlanLine,
  measure: Measure | undefined,
  { language, until, plan }: Setting,
): PlanPaperMeasure {
  const reports = measure?.reports.filter(({ recordedAt }) => until === null || recordedAt < until) ?? [];
  const last = reports.at(-1);
  const why = plan.closing?.without[line.id];
  const result =
    last && last.step !== 'begun'
      ? { kind: last.step, words: last.words }
      : why && until === null
        ? { kind: 'cannot' as const, words: why }
        : null;
  return {
    assistance: line.help,
    name: measureName(line, language),
    ...{ volume: line.volume, assignedOn: line.assignedOn, dueOn: line.dueOn },
    responsible: line.responsible.name[language],
    finishedOn: last?.step === 'done' ? last.on : null,
    result,
  };
}
