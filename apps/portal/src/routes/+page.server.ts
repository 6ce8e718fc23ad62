import { found } from '#lib/server/answer.ts';
import {
  clockSilentSince,
  countNewReminders,
  countRequests,
  hasDesk,
  hasMeasureDesk,
  headDesk,
  isReminded,
  keepsWatch,
  measuresWaiting,
  myReports,
  notesForMe,
  readsRota,
  onwardsWaiting,
  sharedWithMe,
  whoLeads,
} from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const ctx = locals.ctx();
  if (ctx.actor.roles.includes('receiver')) redirect(303, '/inbox');
  if (ctx.actor.roles.includes('caseManager')) redirect(303, '/casework');
  if (ctx.actor.roles.includes('regionalAdministrator')) redirect(303, '/bodies');
  const isAdministrator = ctx.actor.roles.includes('administrator');
  const isSchool = ctx.actor.organisationKind === 'school';
  return {
    now: locals.now,
    desk: await headDesk(ctx),
    onwards: hasDesk(ctx.actor) ? await onwardsWaiting(ctx) : [],
    reminders: isReminded(ctx.actor) ? await countNewReminders(ctx) : 0,
    mine: await myReports(ctx),
    shared: isSchool ? await sharedWithMe(ctx) : [],
    notes: isSchool ? await notesForMe(ctx) : [],
    requests: isSchool ? await countRequests(ctx) : { waiting: 0, overdue: 0 },
    isAdministrator,
    isSchool,
    silentSince: isAdministrator || hasDesk(ctx.actor) ? await clockSilentSince(ctx) : null,
    leading: isSchool && (isAdministrator || hasDesk(ctx.actor)) ? found(await whoLeads(ctx)) : null,
    readsRota: readsRota(ctx),
    self: ctx.actor.memberId,
    keepsWatch: keepsWatch(ctx),
    measures: isSchool && hasDesk(ctx.actor) && hasMeasureDesk(ctx.actor) ? await measuresWaiting(ctx) : null,
  };
}) satisfies PageServerLoad;
