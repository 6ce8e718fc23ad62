import { hasDesk, isReminded, keepsWatch, myReminders } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What waits for whoever leads, keeps watch, works at a body or was given a request. To show it is to have seen it. */
export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (!isReminded(ctx.actor)) error(404);
  return {
    now: locals.now,
    atBody: ctx.actor.organisationKind !== 'school',
    /** Nothing but requests that were given to them can wait for them. */
    onlyGiven: ctx.actor.organisationKind === 'school' && !hasDesk(ctx.actor) && !keepsWatch(ctx),
    reminders: await myReminders(ctx),
  };
}) satisfies PageServerLoad;
