import { bumpCase, insertFact, lockCase, readFacts } from '@qorgan/data';
import { can, ok, recordFact, refuse, type NewFact, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type FactInput = NewFact & {
  caseId: string;
  /** The revision of the case that the form was filled on. */
  revision: number;
};

/**
 * Writes down what was done or decided, with its true time; a correction names the fact it corrects and leaves it
 * visible. Refused where somebody changed the case since the form was opened, so that nothing is overwritten unseen.
 */
export const recordCaseFact = (ctx: Context, input: FactInput): Promise<Result<{ id: string }>> =>
  act(ctx, async ({ tx, seals, record, deny, calendar }) => {
    const subject = { type: 'case', id: input.caseId } as const;
    const file = await lockCase(tx, seals, input.caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', subject);
    if (file.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });

    const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
    const { content, at, corrects, lateReason } = input;
    const decided = recordFact(file, facts, await calendar(), { content, at, corrects, lateReason }, ctx.now);
    if (!decided.ok) return decided;

    const id = ctx.newId();
    const written = { recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
    await insertFact(tx, seals, { ...decided.value, id, caseId: file.id, ...written });
    await bumpCase(tx, file.id);
    await record({
      type: corrects ? 'factCorrected' : 'factRecorded',
      subject: { type: 'fact', id },
      details: { case: file.id, kind: content.kind, ...(corrects && { corrects }) },
    });
    return ok({ id });
  });
