import { dayOf, standingContacts } from '@qorgan/domain';
import { recordContact, viewWatchEntry } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isoOf } from '#lib/forms/moment.ts';
import { blankContact, contactSchema, typedContact } from '#lib/forms/watch-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The contact of the address that is put right, where there is one. */
async function entryAt({ locals, params, url }: RequestEvent<{ id: string }>) {
  const view = found(await viewWatchEntry(locals.ctx(), knownId(params.id)));
  if (!view.mayWrite) error(404);
  const id = url.searchParams.get('corrects');
  const corrects = standingContacts(view.contacts).find((one) => one.id === id) ?? null;
  if (id && !corrects) error(404);
  return { view, corrects };
}

export const load = (async (event) => {
  const { view, corrects } = await entryAt(event);
  const held = await takeHeld(event);
  const { contactType } = view.terms;
  const blank = { ...blankContact(dayOf(event.locals.now)), type: contactType ?? '' };
  const typed = held ? readTyped(held, blank) : corrects ? typedContact(corrects) : blank;
  return { isHeld: held !== null, entry: view.entry, corrects, typed };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, request, params, url } = event;
    const form = await request.formData();
    const given = readTyped(form, { ...blankContact(dayOf(locals.now)), revision: '' });
    const typed = { ...given, on: isoOf(given.on), nextOn: isoOf(given.nextOn) };
    const checked = await checkForm(typed, contactSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { words, isOwn, ...contact } = checked.value;
    const recorded = answered(
      await recordContact(locals.ctx(), {
        ...contact,
        entryId: knownId(params.id),
        note: words === null ? null : { words, isOwn },
        corrects: url.searchParams.has('corrects') ? knownId(url.searchParams.get('corrects')) : null,
      }),
      locals.locale,
      { typed },
    );
    if (!recorded.ok) return recorded.failure;
    redirect(303, `/watch/${params.id}?saved`);
  },
} satisfies Actions;
