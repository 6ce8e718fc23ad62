import { lockCase, readFacts } from '@qorgan/data';
import { can, factByHand, refuse, type NewFact, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { addFact } from './add-fact.ts';

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
  act(ctx, async (desk) => {
    const subject = { type: 'case', id: input.caseId } as const;
    const file = await lockCase(desk.tx, desk.seals, input.caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return desk.deny('case.work', subject);
    if (file.revision !== input.revision) return refuse({ kind: 'changedMeanwhile' });
    const { content, at, corrects, lateReason } = input;
    const facts = (await readFacts(desk.tx, desk.seals, [file.id])).get(file.id) ?? [];
    const fact = factByHand(facts, { content, at, corrects, lateReason });
    return fact.ok ? addFact(ctx, desk, file, fact.value) : fact;
  });
