import {
  clockSilentSince,
  countNewReminders,
  foreignArrivals,
  hasBodyDesk,
  inbox,
  measuresWaiting,
  onwardArrivals,
  readsRegion,
  readsRota,
  sitsHere,
} from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { pageOf } from '#lib/server/page-of.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const pages = {
    waiting: pageOf(url, 'waiting'),
    taken: pageOf(url, 'taken'),
    gone: pageOf(url, 'gone'),
  };
  const letters = await inbox(locals.ctx(), pages);
  if (!letters) error(404);
  return {
    letters,
    onwards: await onwardArrivals(locals.ctx(), 'waiting'),
    taken: await onwardArrivals(locals.ctx(), 'taken'),
    fromSystems: await foreignArrivals(locals.ctx(), 'waiting'),
    settledOfSystems: await foreignArrivals(locals.ctx(), 'settled'),
    hasDesk: hasBodyDesk(locals.ctx()),
    reminders: await countNewReminders(locals.ctx()),
    silentSince: await clockSilentSince(locals.ctx()),
    measures: await measuresWaiting(locals.ctx()),
    readsRegion: readsRegion(locals.ctx()),
    readsRota: readsRota(locals.ctx()),
    sits: sitsHere(locals.ctx()),
  };
}) satisfies PageServerLoad;
