import {
  bumpCase,
  insertCase,
  insertFact,
  joinReport,
  lockCase,
  lockCounter,
  markActedOn,
  nextNumber,
  readCases,
  readReport,
  type Seals,
  type Tx,
} from '@qorgan/data';
import {
  breaks,
  can,
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
    if (report.closed) return breaks('alreadyClosed');
    if (pupil.part === 'alleged') return breaks('noCaseForAlleged');
    if (input.kinds.length === 0) return breaks('kindsNeeded');
    // Two who press the button at the same moment wait here for each other; one child of a report has one case.
    await lockCounter(tx, ctx.actor.organisationId, 'case');
    if (await hasCase(desk, ground)) return breaks('alreadyInCase');

    const id = ctx.newId();
    await insertCase(tx, seals, {
      id,
      organisationId: ctx.actor.organisationId,
      number: await nextNumber(tx, ctx.actor.organisationId, 'case'),
      pupilId: pupil.pupilId,
      part: pupil.part,
      concernsHead: report.concernsHead,
      child: input.child,
      parents: input.parents,
      openedAt: ctx.now,
      openedBy: ctx.actor.memberId,
    });
    await rest(ctx, tx, id, ground);
    await decideKinds(ctx, tx, seals, id, input.kinds);
    await record({ type: 'caseOpened', subject: { type: 'case', id }, details: { report: report.id } });
    return ok({ id });
  });

/** A further report on the same child joins a case, because a person says so. */
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
    // Joined to a case the head works on, a report about the head would reach the head.
    if (ground.report.concernsHead !== file.concernsHead) return deny('case.work', subject);
    if (ground.report.closed) return breaks('alreadyClosed');
    if (ground.pupil.part === 'alleged') return breaks('noCaseForAlleged');
    if (!(await rest(ctx, tx, file.id, ground))) return breaks('alreadyInCase');

    await bumpCase(tx, file.id);
    await record({ type: 'caseJoined', subject, details: { report: ground.report.id } });
    return ok(undefined);
  });

async function groundOf(
  { tx, seals }: Desk,
  of: { reportId: string; reportPupilId: string },
): Promise<Ground | undefined> {
  const report = await readReport(tx, seals, of.reportId);
  const pupil = report?.pupils.find(({ id }) => id === of.reportPupilId);
  return report && pupil && { report, pupil };
}

const hasCase = async ({ tx, seals }: Desk, { report, pupil }: Ground): Promise<boolean> =>
  (await readCases(tx, seals, { reportId: report.id })).some((file) =>
    file.grounds.some((one) => one.reportPupilId === pupil.id),
  );

async function rest(ctx: Context, tx: Tx, caseId: string, { report, pupil }: Ground): Promise<boolean> {
  const joined = { joinedAt: ctx.now, joinedBy: ctx.actor.memberId };
  const isNew = await joinReport(tx, { caseId, reportId: report.id, reportPupilId: pupil.id, ...joined });
  await markActedOn(tx, report.id, ctx.now);
  return isNew;
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
