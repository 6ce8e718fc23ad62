import { isReminded, myReminders } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What waits for whoever leads, keeps watch or works at a body. To show it is to have seen it. */
export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (!isReminded(ctx.actor)) error(404);
  return {
    now: locals.now,
    atBody: ctx.actor.organisationKind !== 'school',
    reminders: await myReminders(ctx),
  };
}) satisfies PageServerLoad;
