import { hasDesk, listRequests } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (ctx.actor.organisationKind !== 'school') error(404);
  return { requests: await listRequests(ctx), leads: hasDesk(ctx.actor) };
}) satisfies PageServerLoad;
