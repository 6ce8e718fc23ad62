import { readCase, readFacts } from '@qorgan/data';
import {
  can,
  dutiesOf,
  kindsOf,
  ok,
  type CaseDuty,
  type CaseFile,
  type Fact,
  type Result,
} from '@qorgan/domain';
import type { Kind } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

export type KindsPreview = {
  /** Duties that are not owed now and will be. */
  appear: readonly CaseDuty[];
  /** Duties that are owed or settled now and will not be owed. */
  fall: readonly CaseDuty[];
  hasChanged: boolean;
};

/** What other kinds would do to the duties of a case, before anybody decides it. Changes nothing. */
export const previewKinds = (
  ctx: Context,
  caseId: string,
  kinds: readonly Kind[],
): Promise<Result<KindsPreview>> =>
  act(ctx, async ({ tx, seals, deny, calendar }) => {
    const file = await readCase(tx, seals, caseId);
    if (!file || !can(ctx.actor, 'case.work', file)) return deny('case.work', { type: 'case', id: caseId });
    const facts = (await readFacts(tx, seals, [caseId])).get(caseId) ?? [];
    const days = await calendar();
    const now = dutiesOf(file, facts, days);
    const then = dutiesOf(file, [...facts, supposed(ctx, file, kinds)], days);
    const before = kindsOf(facts);
    return ok({
      appear: then.filter((duty, at) => isOwed(duty) && !isOwed(now[at]!)),
      fall: now.filter((duty, at) => isOwed(duty) && !isOwed(then[at]!)),
      hasChanged: before.length !== kinds.length || kinds.some((kind) => !before.includes(kind)),
    });
  });

const isOwed = (duty: CaseDuty) => duty.state !== 'notOwed';

const supposed = (ctx: Context, file: CaseFile, kinds: readonly Kind[]): Fact => ({
  id: 'supposed',
  caseId: file.id,
  content: { kind: 'kindsDecided', kinds },
  at: ctx.now,
  recordedAt: ctx.now,
  recordedByName: '',
  corrects: null,
  lateReason: null,
});
