import {
  readAttachments,
  readBodies,
  readCase,
  readCasesBeside,
  readFacts,
  readGroundReports,
  readReferrals,
  type Body,
} from '@qorgan/data';
import {
  attentionOf,
  byUrgency,
  can,
  caseClosing,
  countedDays,
  dutiesOf,
  ok,
  parentsAreHidden,
  withReturned,
  type Attachment,
  type Attention,
  type CaseDuty,
  type CaseFile,
  type Closing,
  type CountedDay,
  type Fact,
  type Referral,
  type Report,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';
import { hiddenElsewhere } from './hidden-elsewhere.ts';

export type DutyOnDesk = CaseDuty & {
  attention: Attention;
  /** Every day that was counted or skipped on the way to the last one; empty where no days are counted. */
  counted: readonly CountedDay[];
};

export type CaseView = {
  file: CaseFile;
  /** Most urgent first. */
  duties: readonly DutyOnDesk[];
  /** Every fact ever recorded, corrected ones too. */
  facts: readonly Fact[];
  referrals: readonly Referral[];
  reports: readonly Report[];
  /** How the case was closed, where it is closed now. */
  closing: Closing | null;
  /** The files kept with it, those taken off too; without their bytes. */
  attachments: readonly Attachment[];
  /** The cases of other children that rest on the same report: one incident, as far as this reader leads them. */
  incident: readonly CaseFile[];
  /** The exception of 11.1 stands: the parents' data stay out of letters and lists. */
  parentsHidden: boolean;
  /** Numbers of the child's other cases in which it stands, while this case has decided nothing itself. */
  hiddenElsewhere: readonly number[];
  /** The bodies of the region, of which `recipientsAmong` picks those a duty goes to. */
  bodies: readonly Body[];
};

/** A case with its duties, facts, letters and the reports it rests on. The look is on record. */
export const viewCase = (ctx: Context, caseId: string): Promise<Result<CaseView>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', subject);

    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    const referrals = await readReferrals(tx, seals, { caseIds: [caseId] });
    const incident = await incidentOf(ctx, desk, file);
    const shares = incident.map(({ id }) => id);
    await record({ type: 'caseRead', subject, ...(shares.length > 0 && { details: { shares } }) });
    return ok({
      file,
      duties: await dutiesOnDesk(ctx, desk, file, { facts, referrals }),
      facts,
      closing: caseClosing(facts) ?? null,
      referrals,
      incident,
      reports: await readGroundReports(tx, seals, file.grounds),
      attachments: (await readAttachments(tx, seals, [caseId])).get(caseId) ?? [],
      parentsHidden: parentsAreHidden(facts),
      hiddenElsewhere: await hiddenElsewhere(desk, file, facts),
      bodies: await readBodies(tx, ctx.actor.organisationId),
    });
  });

/** The look at a case shows who else is in the incident, so the trail of that look names their cases. */
const incidentOf = async (
  ctx: Context,
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  file: CaseFile,
): Promise<CaseFile[]> =>
  (await readCasesBeside(tx, seals, file)).filter((other) => can(ctx.actor, 'case.read', other));

/** The duties of a case as the head looks at them now: with how much each asks for a look, most urgent first. */
export async function dutiesOnDesk(
  ctx: Context,
  desk: Pick<Desk, 'calendar' | 'internalTarget'>,
  file: CaseFile,
  { facts, referrals }: { facts: readonly Fact[]; referrals: readonly Referral[] },
): Promise<DutyOnDesk[]> {
  const target = await desk.internalTarget();
  const calendar = await desk.calendar();
  return withReturned(dutiesOf(file, facts, calendar), { facts, letters: referrals })
    .toSorted(byUrgency(ctx.now, target))
    .map((duty) => ({
      ...duty,
      attention: attentionOf(duty, ctx.now, target),
      counted: countedDays(duty, facts, calendar),
    }));
}
