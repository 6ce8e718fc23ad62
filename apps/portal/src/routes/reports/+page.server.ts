import { settledReports } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Reports in which nothing waits, for those who lead; `?before=` reads on from a number. */
export const load = (async ({ locals, url }) => {
  const asked = url.searchParams.get('before') ?? '';
  const before = /^\d{1,9}$/.test(asked) ? Number(asked) : undefined;
  const settled = await settledReports(locals.ctx(), before);
  if (!settled) error(404);
  return settled;
}) satisfies PageServerLoad;
