import {
  readAttachments,
  readCase,
  readCasesOfPupil,
  readFacts,
  readReferrals,
  readReports,
  reportsOfPupil,
} from '@qorgan/data';
import {
  can,
  chronologyOf,
  ok,
  parentsAreHidden,
  type CaseFile,
  type ChronologyEntry,
  type Report,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

export type Chronology = {
  /** The case from which it was asked for. */
  file: CaseFile;
  /** Every case of the child that this reader may read. */
  cases: readonly CaseFile[];
  entries: readonly ChronologyEntry[];
  /** The exception of 11.1 stands in one of them: parents are not named in any. */
  parentsHidden: boolean;
};

/**
 * Everything known of a child in this school, in time: over all cases of the same pupil of the roster, and the reports that name
 * the pupil without a case. Only what the reader may see; the look is on record for each case and each report.
 */
export const viewChronology = (ctx: Context, caseId: string): Promise<Result<Chronology>> =>
  act(ctx, async (desk) => {
    const { tx, seals, record, deny } = desk;
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.read', file)) return deny('case.read', { type: 'case', id: caseId });
    const cases = await casesOf(ctx, desk, file);
    const reports = await reportsOf(ctx, desk, file, cases);
    for (const { id } of cases) await record({ type: 'chronologyRead', subject: { type: 'case', id } });
    for (const { id } of reports) await record({ type: 'reportRead', subject: { type: 'report', id } });

    const ids = cases.map(({ id }) => id);
    const facts = await readFacts(tx, seals, ids);
    const attachments = await readAttachments(tx, seals, ids);
    const referrals = await readReferrals(tx, seals, { caseIds: ids });
    const known = cases.map((one) => ({
      file: one,
      facts: facts.get(one.id) ?? [],
      attachments: attachments.get(one.id) ?? [],
      referrals: referrals.filter((referral) => referral.caseId === one.id),
    }));
    return ok({
      file,
      cases,
      entries: chronologyOf(known, reports),
      parentsHidden: known.some((one) => parentsAreHidden(one.facts)),
    });
  });

/** A child who is not on the roster has no other case that could be known as theirs. */
const casesOf = async (ctx: Context, { tx, seals }: Desk, file: CaseFile): Promise<CaseFile[]> =>
  file.pupilId === null
    ? [file]
    : (await readCasesOfPupil(tx, seals, file.pupilId)).filter((one) => can(ctx.actor, 'case.read', one));

async function reportsOf(
  ctx: Context,
  { tx, seals }: Desk,
  { pupilId }: CaseFile,
  cases: readonly CaseFile[],
): Promise<Report[]> {
  const grounds = cases.flatMap((one) => one.grounds.map(({ reportId }) => reportId));
  const naming = pupilId === null ? [] : await reportsOfPupil(tx, pupilId);
  const ids = [...new Set([...grounds, ...naming])];
  const reports = await readReports(tx, seals, { ids, limit: ids.length });
  return reports.filter((report) => can(ctx.actor, 'report.triage', report));
}
