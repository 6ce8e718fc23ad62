import { readPupils, readReport } from '@qorgan/data';
import {
  breaks,
  can,
  ok,
  standingOf,
  suggestKinds,
  type Child,
  type ChildStanding,
  type Parent,
  type Report,
  type ReportPupil,
  type Result,
} from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { splitName } from './split-name.ts';

export type PreparedCase = {
  report: Report;
  pupil: ReportPupil;
  /** From the roster; for a name that was typed, the name taken apart for the head to put right. */
  child: Child;
  parents: readonly Parent[];
  isOnRoster: boolean;
  /** As it seems; nothing where nobody was sure. */
  kinds: readonly Kind[];
  /**
   * What was decided for this child already. Then no case can be opened, and whoever filled the form while a colleague
   * decided finds it as they left it, with what that was.
   */
  standing: ChildStanding;
};

/** What is known before a case is opened for one child of a report. The look is on record. */
export const prepareCase = (
  ctx: Context,
  of: { reportId: string; reportPupilId: string },
): Promise<Result<PreparedCase>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'report', id: of.reportId } as const;
    const report = await readReport(tx, seals, of.reportId);
    const pupil = report?.pupils.find(({ id }) => id === of.reportPupilId);
    if (!report || !pupil || !can(ctx.actor, 'case.open', report)) return deny('case.open', subject);
    if (pupil.part === 'alleged') return breaks('noCaseForAlleged');

    await record({ type: 'reportRead', subject });
    return ok({
      report,
      pupil,
      ...(await knownOf(desk, pupil)),
      kinds: suggestKinds(report, pupil),
      standing: standingOf(report, pupil.id),
    });
  });

async function knownOf(
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  { pupilId, name, classLabel }: ReportPupil,
): Promise<Pick<PreparedCase, 'child' | 'parents' | 'isOnRoster'>> {
  const [known] = await readPupils(tx, seals, { ids: pupilId ? [pupilId] : [] });
  if (known) return { child: known.child, parents: known.parents, isOnRoster: true };
  const child = { ...splitName(name), birthDate: null, classLabel, address: null };
  return { child, parents: [], isOnRoster: false };
}
