import { saveBodyChild } from '@qorgan/data';
import { breaks, ok, type BodyChild, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { childHash } from './child-hash.ts';
import { heldBodyCase } from './held-body-case.ts';

/** Puts right or completes what the body knows of the child. Refused on a closed case. */
export const changeBodyChild = (
  ctx: Context,
  { bodyCaseId, revision, child }: { bodyCaseId: string; revision: number; child: BodyChild },
): Promise<Result<void>> =>
  act(ctx, async (desk) => {
    const held = await heldBodyCase(ctx, desk, { bodyCaseId, revision });
    if (!held.ok) return held;
    if (held.value.closedAt) return breaks('caseIsClosed');
    const hash = childHash(ctx.vault, held.value.organisationId, child);
    await saveBodyChild(desk.tx, desk.seals, { id: bodyCaseId, child, childHash: hash });
    await desk.record({ type: 'bodyChildChanged', subject: { type: 'bodyCase', id: bodyCaseId } });
    return ok(undefined);
  });
