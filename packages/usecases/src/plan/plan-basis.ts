import { readInitialAssessments } from '@qorgan/data';
import { can, planBasisOf, type PlanBasis } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { HeldBodyCase } from '../body/held-body-case.ts';
import type { Context } from '../context.ts';

/**
 * The assessment that a plan of this case rests on; null until one was approved, and for whoever makes none. Whoever shows
 * its words puts the look on record.
 */
export const planBasis = async (
  ctx: Context,
  { tx, seals }: Pick<Desk, 'tx' | 'seals'>,
  bodyCase: HeldBodyCase,
): Promise<PlanBasis | null> =>
  can(ctx.actor, 'assessment.work', bodyCase)
    ? planBasisOf(await readInitialAssessments(tx, seals, bodyCase.id))
    : null;
