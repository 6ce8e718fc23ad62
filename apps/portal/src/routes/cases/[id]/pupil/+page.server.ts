import { searchPupils, viewCase, type PupilFound } from '@qorgan/usecases';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { search: '' };

export const load = (async (event) => {
  const { file } = found(await viewCase(event.locals.ctx(), knownId(event.params.id)));
  const held = await takeHeld(event);
  return { isHeld: held !== null, file, typed: held ? readTyped(held, blank) : blank };
}) satisfies PageServerLoad;

export const actions = {
  /** By POST: a name never stands in an address. */
  find: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blank);
    const asked = answered(await searchPupils(locals.ctx(), { text: typed.search }), locals.locale, {
      typed,
    });
    if (!asked.ok) return asked.failure;
    const pupils: readonly PupilFound[] = asked.value;
    return { typed, pupils };
  },
} satisfies Actions;
