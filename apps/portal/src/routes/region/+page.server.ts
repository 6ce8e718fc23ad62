import { viewRegion } from '@qorgan/usecases';
import { found } from '#lib/server/answer.ts';
import type { PageServerLoad } from './$types';

/** How the duties of the region stand, for its administrator and its commissioner. */
export const load = (async ({ locals, url }) => ({
  view: found(await viewRegion(locals.ctx(), { period: url.searchParams.get('period'), as: 'page' })),
  back: locals.ctx().actor.roles.includes('regionalAdministrator') ? '/bodies' : '/inbox',
})) satisfies PageServerLoad;
