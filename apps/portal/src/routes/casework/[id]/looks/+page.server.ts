import { looksAtBodyCase } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => {
  const before = url.searchParams.get('before');
  const from = before && /^\d{1,9}$/.test(before) ? Number(before) : null;
  return { view: found(await looksAtBodyCase(locals.ctx(), knownId(params.id), from)) };
}) satisfies PageServerLoad;
