import { approvedVersion, unsettledMeasures } from '@qorgan/domain';
import { closePlan } from '@qorgan/usecases';
import { error, type RequestEvent } from '@sveltejs/kit';
import { blankClosing, closingSchema } from '#lib/forms/plan-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { planAt, writePlan } from '#lib/server/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** The plan in force and those of its measures for which a reason has to be given. */
async function closable(event: RequestEvent<{ id: string }>) {
  const { plan, bodyCase, mayWrite, measures } = await planAt(event);
  if (!plan || plan.closing || !mayWrite || !approvedVersion(plan)) error(404);
  const open = unsettledMeasures(measures.filter(({ withdrawnAt }) => withdrawnAt === null));
  return { plan, bodyCase, open };
}

/** The reasons come as `without-` and the id of their measure. */
const blankWith = (ids: readonly string[]) => ({
  ...blankClosing,
  ...Object.fromEntries(ids.map((id) => [`without-${id}`, ''])),
});

export const load = (async (event) => {
  const { plan, bodyCase, open } = await closable(event);
  const held = await takeHeld(event);
  const blank = blankWith(open.map(({ id }) => id));
  return {
    isHeld: held !== null,
    bodyCase,
    open,
    revision: plan.revision,
    typed: held ? readTyped(held, blank) : blank,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { open } = await closable(event);
    const ids = open.map(({ id }) => id);
    const typed: Record<string, string> = readTyped(await event.request.formData(), {
      ...blankWith(ids),
      revision: '',
    });
    const without = Object.fromEntries(ids.map((id) => [id, typed[`without-${id}`] ?? '']));
    return writePlan(event, typed, closingSchema, (at, { outcome, words }) =>
      closePlan(event.locals.ctx(), { ...at, closing: { outcome, words, without } }),
    );
  },
} satisfies Actions;
