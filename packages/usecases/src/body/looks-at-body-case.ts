import { namesOf, readLooks } from '@qorgan/data';
import { can, ok, type AuditType, type Result } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { readableBodyCase, type HeldBodyCase } from './held-body-case.ts';

export type BodyCaseLook = { seq: number; at: Date; type: AuditType; name: string };
export type BodyCaseLooks = {
  bodyCase: Pick<HeldBodyCase, 'id' | 'number' | 'child'>;
  looks: readonly BodyCaseLook[];
  /** The number from which the older ones follow; null where these are all. */
  older: number | null;
};

const most = 200;

/**
 * Everybody who looked at a case of the body or wrote on it, and who tried and was refused, the latest first. For the head of
 * the body; the look at the looks is on record too. `before`: the number of the last line of the page before.
 */
export const looksAtBodyCase = (
  ctx: Context,
  bodyCaseId: string,
  before: number | null = null,
): Promise<Result<BodyCaseLooks>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const subject = { type: 'bodyCase', id: bodyCaseId } as const;
    if (!can(ctx.actor, 'bodyCase.readLooks', found.value)) return desk.deny('bodyCase.readLooks', subject);
    await desk.record({ type: 'bodyCaseLooksRead', subject });
    const rows = await readLooks(desk.tx, { bodyCaseId, before, limit: most + 1 });
    const shown = rows.slice(0, most);
    const names = await namesOf(
      desk.tx,
      desk.seals,
      shown.map(({ actorId }) => actorId),
    );
    const { id, number, child } = found.value;
    return ok({
      bodyCase: { id, number, child },
      looks: shown.map(({ actorId, ...look }) => ({ ...look, name: (actorId && names.get(actorId)) ?? '' })),
      older: rows.length > most ? (shown.at(-1)?.seq ?? null) : null,
    });
  });
