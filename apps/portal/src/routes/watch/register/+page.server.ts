import { keepsWatch, listWatched } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { found } from '#lib/server/answer.ts';
import type { Actions, PageServerLoad } from './$types';
import { filterWatched, watchAsked } from './filter-watched.ts';

async function listFor({ locals, url }: RequestEvent, search: string) {
  const asked = watchAsked(url.searchParams);
  const watched = found(await listWatched(locals.ctx(), { which: asked.which, as: 'page' }));
  return { search, shown: filterWatched(watched, asked, search) };
}

export const load = (async (event) => {
  const { locals, url } = event;
  const asked = watchAsked(url.searchParams);
  const watched = found(await listWatched(locals.ctx(), { which: asked.which, as: 'page' }));
  return {
    ...{ asked, shown: filterWatched(watched, asked, '') },
    classes: [...new Set(watched.map(({ classLabel }) => classLabel))].toSorted((a, b) =>
      a.localeCompare(b, 'ru', { numeric: true }),
    ),
    keeps: keepsWatch(locals.ctx()),
  };
}) satisfies PageServerLoad;

export const actions = {
  /** A name is sought in a posted form: it stands in no address and in no log. */
  find: async (event) => listFor(event, String((await event.request.formData()).get('search') ?? '')),
} satisfies Actions;
