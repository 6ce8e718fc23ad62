import { transfers } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const found = await transfers(locals.ctx());
  if (!found) error(404);
  return { transfers: found, isAnswered: url.searchParams.has('answered') };
}) satisfies PageServerLoad;
