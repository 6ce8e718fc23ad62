import { dayOf, measuresOf } from '@qorgan/domain';
import { error } from '@sveltejs/kit';
import { isoOf } from '#lib/forms/moment.ts';
import { blankReason } from '#lib/forms/reason-form.ts';
import { blankFinish, blankMeasure, finishSchema, liftSchema, measureSchema } from '#lib/forms/watch-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import { writableEntry, writeDeed } from '#lib/server/watch/write-deed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { entry, records, entrusted } = await writableEntry(event);
  const id = event.url.searchParams.get('of');
  const measure = measuresOf(records, entrusted).find(({ recordId }) => recordId === id) ?? null;
  if (id && !measure) error(404);
  const held = await takeHeld(event);
  const finish = blankFinish(dayOf(event.locals.now));
  return {
    isHeld: held !== null,
    ...{ entry, measure },
    typed: held ? readTyped(held, blankMeasure) : blankMeasure,
    finish: held ? readTyped(held, finish) : finish,
    reason: held ? readTyped(held, blankReason) : blankReason,
  };
}) satisfies PageServerLoad;

export const actions = {
  name: async (event) => {
    const given = readTyped(await event.request.formData(), { ...blankMeasure, revision: '' });
    const typed = { ...given, from: isoOf(given.from), until: isoOf(given.until) };
    return writeDeed(event, typed, measureSchema, ({ revision: _, ...measure }) => ({
      ...{ deed: 'nameMeasure', measure },
    }));
  },
  finish: async (event) => {
    const blank = { ...blankFinish(dayOf(event.locals.now)), revision: '' };
    const given = readTyped(await event.request.formData(), blank);
    const measure = knownId(event.url.searchParams.get('of'));
    return writeDeed(event, { ...given, on: isoOf(given.on) }, finishSchema, ({ on, words }) => ({
      ...{ deed: 'finishMeasure', measure, on, words },
    }));
  },
  takeBack: async (event) => {
    const reason = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    const recordId = knownId(event.url.searchParams.get('record'));
    return writeDeed(event, reason, liftSchema, (value) => ({
      ...{ deed: 'withdraw', recordId, reason: value.reason },
    }));
  },
} satisfies Actions;
