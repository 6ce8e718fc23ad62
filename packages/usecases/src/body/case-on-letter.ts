import { bodyCaseOf } from '@qorgan/data';
import { can } from '@qorgan/domain';
import { act } from '../act.ts';
import type { Context } from '../context.ts';

/** The body's own case that rests on a letter, and whether one may be opened where there is none. Names nobody. */
export const caseOnLetter = (
  ctx: Context,
  referralId: string,
): Promise<{ id: string | null; mayOpen: boolean }> =>
  act(ctx, async ({ tx }) => ({
    id: (await bodyCaseOf(tx, { referralId })) ?? null,
    mayOpen: can(ctx.actor, 'bodyCase.open', { organisationId: ctx.actor.organisationId }),
  }));
