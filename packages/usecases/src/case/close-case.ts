import { bumpCase, insertFact, lockCase, markMention, readFacts, readReferrals } from '@qorgan/data';
import {
  can,
  closeCase as mayClose,
  dutiesOf,
  ok,
  refuse,
  reopenCase as mayReopen,
  withReturned,
  type CaseClosed,
  type CaseFile,
  type CaseReopened,
  type Fact,
  type Result,
} from '@qorgan/domain';
import { act, type Desk } from '../act.ts';
import type { Context } from '../context.ts';

type OnCase = {
  caseId: string;
  /** The revision of the case that the form was filled on. */
  revision: number;
  reason: string;
};
export type CloseInput = OnCase & {
  /** Why in spite of the duties that are still open; needed where there are any. */
  whyOpen: string | null;
};

/**
 * Ends the work on a case, with a reason; with a second one where a duty is still open. What is on record stays, and
 * nothing more is recorded until the case is reopened. Refused where somebody changed the case since the form was
 * opened: a duty may have come with it.
 */
export const closeCase = (ctx: Context, input: CloseInput): Promise<Result<void>> =>
  onCase(ctx, input, async (desk, file, facts) => {
    const letters = await readReferrals(desk.tx, desk.seals, { caseIds: [file.id] });
    const duties = withReturned(dutiesOf(file, facts, await desk.calendar()), { facts, letters });
    const content = mayClose(duties, facts, input);
    if (!content.ok) return content;
    await writeDown(ctx, desk, file.id, content.value);
    await desk.record({
      type: 'caseClosed',
      subject: { type: 'case', id: file.id },
      details: { openDuties: content.value.openDuties },
    });
    return ok(undefined);
  });

/** Takes a closed case up again, with a reason. Its duties are as they were, with their first times. */
export const reopenCase = (ctx: Context, input: OnCase): Promise<Result<void>> =>
  onCase(ctx, input, async (desk, file, facts) => {
    const content = mayReopen(facts, input.reason);
    if (!content.ok) return content;
    await reopen(ctx, desk, file.id, content.value);
    return ok(undefined);
  });

/** Writes down that a case, held by this transaction, is taken up again. */
export async function reopen(ctx: Context, desk: Desk, caseId: string, content: CaseReopened): Promise<void> {
  await writeDown(ctx, desk, caseId, content);
  await desk.record({ type: 'caseReopened', subject: { type: 'case', id: caseId } });
}

const onCase = (
  ctx: Context,
  { caseId, revision }: OnCase,
  work: (desk: Desk, file: CaseFile, facts: readonly Fact[]) => Promise<Result<void>>,
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const { tx, seals, deny } = desk;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', { type: 'case', id: caseId });
    if (file.revision !== revision) return refuse({ kind: 'changedMeanwhile' });
    return work(desk, file, (await readFacts(tx, seals, [caseId])).get(caseId) ?? []);
  });

async function writeDown(
  ctx: Context,
  { tx, seals }: Desk,
  caseId: string,
  content: CaseClosed | CaseReopened,
) {
  const written = { at: ctx.now, recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
  await insertFact(tx, seals, {
    id: ctx.newId(),
    caseId,
    content,
    ...written,
    corrects: null,
    lateReason: null,
  });
  await bumpCase(tx, caseId);
  await markMention(tx, caseId, content.kind === 'caseClosed');
}
