import { error } from '@sveltejs/kit';
import { isoOf } from '#lib/forms/moment.ts';
import { blankReason } from '#lib/forms/reason-form.ts';
import { blankGround, groundSchema, liftSchema } from '#lib/forms/watch-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { writableEntry, writeDeed } from '#lib/server/watch/write-deed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { entry } = await writableEntry(event);
  const id = event.url.searchParams.get('named');
  const named = entry.grounds.find(({ recordId }) => recordId === id) ?? null;
  if (id && !named) error(404);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    ...{ entry, named },
    typed: held ? readTyped(held, blankGround) : blankGround,
    lifting: held ? readTyped(held, blankReason) : blankReason,
  };
}) satisfies PageServerLoad;

const withRevision = { ...blankReason, revision: '' };

export const actions = {
  name: async (event) => {
    const given = readTyped(await event.request.formData(), { ...blankGround, revision: '' });
    const typed = { ...given, since: isoOf(given.since) };
    return writeDeed(event, typed, groundSchema, ({ revision: _, ...ground }) => ({
      ...{ deed: 'nameGround', ground },
    }));
  },
  lift: async (event) => {
    const lifting = readTyped(await event.request.formData(), withRevision);
    const named = knownId(event.url.searchParams.get('named'));
    return writeDeed(event, lifting, liftSchema, ({ reason }) => ({ deed: 'liftGround', named, reason }));
  },
  takeBack: async (event) => {
    const lifting = readTyped(await event.request.formData(), withRevision);
    const recordId = knownId(event.url.searchParams.get('named'));
    return writeDeed(event, lifting, liftSchema, ({ reason }) => ({ deed: 'withdraw', recordId, reason }));
  },
} satisfies Actions;
