import { standingRecords } from '@qorgan/domain';
import { watchStaff } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { isoOf } from '#lib/forms/moment.ts';
import { blankReason } from '#lib/forms/reason-form.ts';
import { blankReview, liftSchema, reviewSchema, termsRead, typedTerms } from '#lib/forms/watch-form.ts';
import { found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { writableEntry, writeDeed } from '#lib/server/watch/write-deed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { entry, terms, records } = await writableEntry(event);
  const id = event.url.searchParams.get('takeBack');
  const takenBack = standingRecords(records).find((one) => one.id === id && one.content.kind === 'reviewed');
  if (id && !takenBack) error(404);
  const held = await takeHeld(event);
  // The day of the next review is never taken over: it is what a review decides.
  const blank = { ...blankReview, ...typedTerms(terms), reviewOn: '' };
  return {
    isHeld: held !== null,
    ...{ entry, takenBack: takenBack ?? null, staff: found(await watchStaff(event.locals.ctx())) },
    typed: held ? readTyped(held, blank) : blank,
    reason: held ? readTyped(held, blankReason) : blankReason,
  };
}) satisfies PageServerLoad;

export const actions = {
  review: async (event) => {
    const given = readTyped(await event.request.formData(), { ...blankReview, revision: '' });
    const typed = { ...given, reviewOn: isoOf(given.reviewOn) };
    return writeDeed(event, typed, reviewSchema, ({ what, words, ...value }) => {
      const terms = termsRead(value);
      return what === 'review'
        ? { deed: 'review', words, terms }
        : { deed: 'changeTerms', terms, reason: words };
    });
  },
  takeBack: async (event) => {
    const reason = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    const recordId = knownId(event.url.searchParams.get('takeBack'));
    return writeDeed(event, reason, liftSchema, (value) => ({
      ...{ deed: 'withdraw', recordId, reason: value.reason },
    }));
  },
} satisfies Actions;
