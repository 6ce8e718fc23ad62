import { findShare, insertSupportPage, lockCase, readCase, readSupportPages } from '@qorgan/data';
import { can, ok, refuse, type CaseFile, type Result, type SupportPage } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type SupportView = {
  /** For those who lead the case; null for a colleague, who sees nothing of it. */
  file: Pick<CaseFile, 'id' | 'number' | 'child'> | null;
  /** The page as it stands. */
  page: SupportPage | null;
  /** Former versions, the latest first, for those who lead. */
  former: readonly SupportPage[];
};

/** How to support the child of a case, for those who lead it and for whom it is shared with. Every look is on record. */
export const viewSupport = (ctx: Context, caseId: string): Promise<Result<SupportView>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await readCase(tx, seals, caseId);
    const share = await findShare(tx, caseId, ctx.actor.memberId);
    const leads = file !== undefined && can(ctx.actor, 'case.share', file);
    if (!leads && !(share && can(ctx.actor, 'support.read', share))) return deny('support.read', subject);
    const [page, ...former] = (await readSupportPages(tx, seals, [caseId])).get(caseId) ?? [];
    await record({ type: 'supportPageRead', subject });
    return ok({ file: leads ? file : null, page: page ?? null, former: leads ? former : [] });
  });

/**
 * Writes the page anew: the former version stays on record. It takes the child's name and class as the case has them
 * now. Refuses where somebody else has written meanwhile: `version` is the one that was on the screen, 0 for none.
 */
export const saveSupport = (
  ctx: Context,
  { caseId, version, words }: { caseId: string; version: number; words: string },
): Promise<Result<void>> =>
  act(ctx, async ({ tx, seals, record, deny }) => {
    const subject = { type: 'case', id: caseId } as const;
    const file = await lockCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.share', file)) return deny('case.share', subject);
    const [last] = (await readSupportPages(tx, seals, [caseId])).get(caseId) ?? [];
    if ((last?.version ?? 0) !== version) return refuse({ kind: 'changedMeanwhile' });
    const { surname, given, classLabel } = file.child;
    await insertSupportPage(tx, seals, {
      ...{ id: ctx.newId(), caseId, version: version + 1, words },
      ...{ name: [surname, given].join(' '), classLabel: classLabel || null },
      ...{ at: ctx.now, by: ctx.actor.memberId },
    });
    await record({ type: 'supportPageSaved', subject, details: { version: version + 1 } });
    return ok(undefined);
  });
