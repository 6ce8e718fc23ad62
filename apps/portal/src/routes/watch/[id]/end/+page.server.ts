import { blankReason } from '#lib/forms/reason-form.ts';
import { liftSchema } from '#lib/forms/watch-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { writableEntry, writeDeed } from '#lib/server/watch/write-deed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { entry } = await writableEntry(event);
  const held = await takeHeld(event);
  return { isHeld: held !== null, entry, typed: held ? readTyped(held, blankReason) : blankReason };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    return writeDeed(event, typed, liftSchema, ({ reason }) => ({ deed: 'end', reason }));
  },
} satisfies Actions;
