import {
  lockBodyCase,
  readBodyCase,
  readBodyFacts,
  readBodyGrounds,
  type BodyCaseListed,
} from '@qorgan/data';
import { can, ok, refuse, type BodyFact, type BodyGround, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** A body's case that somebody works on, held until the transaction ends. */
export type HeldBodyCase = BodyCaseListed & {
  grounds: readonly BodyGround[];
  /** Every fact, corrected ones too. */
  facts: readonly BodyFact[];
};

/**
 * Holds a case to be worked on. Refused as not there for those who may not work on it, with the try on record, and as
 * changed where somebody wrote since the form was opened. Without a revision whatever stands is taken.
 */
export async function heldBodyCase(
  ctx: Context,
  desk: Desk,
  { bodyCaseId, revision }: { bodyCaseId: string; revision?: number },
): Promise<Result<HeldBodyCase>> {
  const found = await lockBodyCase(desk.tx, desk.seals, bodyCaseId);
  if (!found || !can(ctx.actor, 'bodyCase.work', found))
    return desk.deny('bodyCase.work', { type: 'bodyCase', id: bodyCaseId });
  if (revision !== undefined && found.revision !== revision) return refuse({ kind: 'changedMeanwhile' });
  return ok(await withAll(desk, found));
}

/** The same to be read, without holding it; the caller puts the look on record. */
export async function readableBodyCase(
  ctx: Context,
  desk: Desk,
  bodyCaseId: string,
): Promise<Result<HeldBodyCase>> {
  const found = await readBodyCase(desk.tx, desk.seals, bodyCaseId);
  if (!found || !can(ctx.actor, 'bodyCase.read', found))
    return desk.deny('bodyCase.read', { type: 'bodyCase', id: bodyCaseId });
  return ok(await withAll(desk, found));
}

async function withAll({ tx, seals }: Desk, found: BodyCaseListed): Promise<HeldBodyCase> {
  const grounds = (await readBodyGrounds(tx, seals, [found.id])).get(found.id) ?? [];
  const facts = (await readBodyFacts(tx, seals, [found.id])).get(found.id) ?? [];
  return { ...found, grounds, facts };
}
