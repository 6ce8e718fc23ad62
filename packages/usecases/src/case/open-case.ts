import {
  bumpCase,
  insertCase,
  insertFact,
  joinReport,
  lockCase,
  lockReport,
  markActedOn,
  nextNumber,
  readFacts,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  breaks,
  can,
  caseClosing,
  isSameConcern,
  mayHaveCase,
  ok,
  type Child,
  type Parent,
  type ReportPupil,
  type Report,
  type Result,
} from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { reopen } from './close-case.ts';
import { settleReport } from '../report/settle-report.ts';

export type NewCaseInput = {
  reportId: string;
  reportPupilId: string;
  kinds: readonly Kind[];
  child: Child;
  parents: readonly Parent[];
};

type Ground = { report: Report; pupil: ReportPupil };

/** The head opens a case for one child of a report and decides the kinds; the duties follow from there. */
export const openCase = (ctx: Context, input: NewCaseInput): Promise<Result<{ id: string }>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const ground = await groundOf(desk, input);
    if (!ground || !can(ctx.actor, 'case.open', ground.report))
      return deny('case.open', { type: 'report', id: input.reportId });
    const { report, pupil } = ground;
    const part = mayHaveCase(report, pupil);
    if (!part.ok) return part;
    if (input.kinds.length === 0) return breaks('kindsNeeded');

    const id = ctx.newId();
    await insertCase(tx, seals, {
      id,
      organisationId: ctx.actor.organisationId,
      number: await nextNumber(tx, ctx.actor.organisationId, 'case'),
      pupilId: pupil.pupilId,
      part: part.value,
      concernsHead: report.concernsHead,
      concerns: report.concerns,
      child: input.child,
      parents: input.parents,
      openedAt: ctx.now,
      openedBy: ctx.actor.memberId,
    });
    await rest(ctx, desk, id, ground);
    await decideKinds(ctx, tx, seals, id, input.kinds);
    await record({ type: 'caseOpened', subject: { type: 'case', id }, details: { report: report.id } });
    return ok({ id });
  });

/** A further report on the same child joins a case, because a person says so. One that was closed is open again by it. */
export const joinCase = (
  ctx: Context,
  input: { reportId: string; reportPupilId: string; caseId: string },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: input.caseId } as const;
    const ground = await groundOf(desk, input);
    const file = await lockCase(tx, seals, input.caseId);
    if (
      !ground ||
      !file ||
      !can(ctx.actor, 'case.work', file) ||
      !can(ctx.actor, 'report.triage', ground.report)
    )
      return deny('case.work', subject);
    // Joined to a case that others see, a report would reach those whom it concerns.
    if (!isSameConcern(ground.report, file)) return deny('case.work', subject);
    const part = mayHaveCase(ground.report, ground.pupil);
    if (!part.ok) return part;

    await rest(ctx, desk, file.id, ground);
    const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
    const because = { kind: 'caseReopened', reason: null, report: ground.report.number } as const;
    if (caseClosing(facts)) await reopen(ctx, desk, file.id, because);
    else await bumpCase(tx, file.id);
    await record({ type: 'caseJoined', subject, details: { report: ground.report.id } });
    return ok(undefined);
  });

/** The report is held: two who decide on a child of it at the same moment come one after the other. */
async function groundOf(
  { tx, seals }: Desk,
  of: { reportId: string; reportPupilId: string },
): Promise<Ground | undefined> {
  const report = await lockReport(tx, seals, of.reportId);
  const pupil = report?.pupils.find(({ id }) => id === of.reportPupilId);
  return report && pupil && { report, pupil };
}

/** The child's line rests in the case. The reporter is told that the school acts; what is still undecided waits on. */
async function rest(ctx: Context, desk: Desk, caseId: string, { report, pupil }: Ground): Promise<void> {
  const joined = { joinedAt: ctx.now, joinedBy: ctx.actor.memberId };
  await joinReport(desk.tx, { caseId, reportId: report.id, reportPupilId: pupil.id, ...joined });
  await markActedOn(desk.tx, report.id, ctx.now);
  await settleReport(ctx, desk, report.id);
}

const decideKinds = (ctx: Context, tx: Tx, seals: Seals, caseId: string, kinds: readonly Kind[]) =>
  insertFact(tx, seals, {
    id: ctx.newId(),
    caseId,
    content: { kind: 'kindsDecided', kinds },
    at: ctx.now,
    recordedAt: ctx.now,
    recordedBy: ctx.actor.memberId,
    corrects: null,
    lateReason: null,
  });
