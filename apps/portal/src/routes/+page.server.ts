import { headDesk, myReports } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (ctx.actor.roles.includes('receiver')) redirect(303, '/inbox');
  return {
    now: locals.now,
    desk: await headDesk(ctx),
    mine: await myReports(ctx),
    isAdministrator: ctx.actor.roles.includes('administrator'),
  };
}) satisfies PageServerLoad;
