import { takeBackSchema } from '#lib/forms/calendar-form.ts';
import { found } from '#lib/server/answer.ts';
import { openChange, previewChange, saveChange } from '#lib/server/forms/calendar-change.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { viewCalendarChange } from '@qorgan/usecases';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => ({
  change: found(await viewCalendarChange(event.locals.ctx(), knownId(event.params.id))),
  ...(await openChange(event, 'day', {})),
})) satisfies PageServerLoad;

const takenBack = (id: string) => ({
  schema: takeBackSchema,
  read: () => ({ says: null, replaces: knownId(id), source: null }),
  after: () => '/calendar?saved',
});

export const actions = {
  preview: (event) => previewChange(event, takenBack(event.params.id)),
  save: (event) => saveChange(event, takenBack(event.params.id)),
} satisfies Actions;
