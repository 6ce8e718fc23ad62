import { found } from '#lib/server/answer.ts';
import { classKey } from '#lib/server/class-key.ts';
import { countPupils, listPupils } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const everybody = 'all';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const counted = found(await countPupils(ctx));
  const classes = counted.map((one) => ({ ...one, key: classKey(ctx, one.classLabel) }));
  const asked = url.searchParams.get('class');
  const chosen = classes.find(({ key }) => key === asked);
  if (asked !== null && !chosen && asked !== everybody) error(404);
  return {
    classes,
    total: counted.reduce((sum, { pupils }) => sum + pupils, 0),
    everybody,
    asked,
    chosen: chosen ?? null,
    pupils:
      asked === null ? null : found(await listPupils(ctx, chosen ? { classLabel: chosen.classLabel } : {})),
  };
}) satisfies PageServerLoad;
