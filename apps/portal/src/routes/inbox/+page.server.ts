import {
  clockSilentSince,
  countNewReminders,
  foreignInbox,
  hasBodyDesk,
  inbox,
  measuresWaiting,
  onwardInbox,
  readsRegion,
  readsRota,
  sitsHere,
} from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { pageFrom } from '#lib/page-place.ts';
import type { PageServerLoad } from './$types';

export const load = (async ({ locals, url }) => {
  const pages = {
    waiting: pageFrom(url, 'waiting'),
    taken: pageFrom(url, 'taken'),
    gone: pageFrom(url, 'gone'),
  };
  const letters = await inbox(locals.ctx(), pages);
  if (!letters) error(404);
  return {
    letters,
    onward: await onwardInbox(locals.ctx(), {
      waiting: pageFrom(url, 'onward'),
      taken: pageFrom(url, 'passed'),
    }),
    foreign: await foreignInbox(locals.ctx(), {
      waiting: pageFrom(url, 'systems'),
      confirmed: pageFrom(url, 'confirmed'),
      settled: pageFrom(url, 'settled'),
    }),
    hasDesk: hasBodyDesk(locals.ctx()),
    reminders: await countNewReminders(locals.ctx()),
    silentSince: await clockSilentSince(locals.ctx()),
    measures: await measuresWaiting(locals.ctx()),
    readsRegion: readsRegion(locals.ctx()),
    readsRota: readsRota(locals.ctx()),
    sits: sitsHere(locals.ctx()),
  };
}) satisfies PageServerLoad;
