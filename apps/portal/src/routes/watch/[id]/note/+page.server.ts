import { addWatchNote, viewWatchEntry } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import { blankNote, noteSchema } from '#lib/forms/watch-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { entry, mayWrite } = found(await viewWatchEntry(event.locals.ctx(), knownId(event.params.id)));
  if (!mayWrite) error(404);
  const held = await takeHeld(event);
  return { isHeld: held !== null, entry, typed: held ? readTyped(held, blankNote) : blankNote };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), { ...blankNote, revision: '' });
    const checked = await checkForm(typed, noteSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const note = { ...checked.value, entryId: knownId(params.id) };
    const written = answered(await addWatchNote(locals.ctx(), note), locals.locale, { typed });
    if (!written.ok) return written.failure;
    redirect(303, `/watch/${params.id}?saved`);
  },
} satisfies Actions;
