import { found } from '#lib/server/answer.ts';
import { countPupils, listPupils, type Context } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const everybody = 'all';

export const load = (async ({ locals, url }) => {
  const ctx = locals.ctx();
  const counted = found(await countPupils(ctx));
  const classes = counted.map((one) => ({ ...one, key: keyOf(ctx, one.classLabel) }));
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

/** Stands for a class in the address: what a school calls a class may say more about a child than an address should. */
const keyOf = ({ vault, actor }: Context, classLabel: string): string =>
  Buffer.from(vault.lookupHash(`class ${actor.organisationId}`, classLabel))
    .toString('hex')
    .slice(0, 12);
