import { hasMeasureDesk, listMeasures } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { dayOf } from '@qorgan/domain';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (!hasMeasureDesk(ctx.actor)) error(404);
  return { desk: await listMeasures(ctx), today: dayOf(locals.now) };
}) satisfies PageServerLoad;
