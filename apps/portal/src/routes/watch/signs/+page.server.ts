import { signPattern } from '@qorgan/domain';
import { signsDesk } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

/** How many of the signs that put nobody forward stand on the page. */
const shown = 50;

export const load = (async ({ locals, url }) => {
  const { others, ...desk } = found(await signsDesk(locals.ctx()));
  return {
    ...desk,
    others: others.slice(0, shown),
    othersInAll: others.length,
    pattern: signPattern,
    isAnsweredNow: url.searchParams.has('answered'),
  };
}) satisfies PageServerLoad;
