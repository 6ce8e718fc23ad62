import { daySchema, sourceOf } from '#lib/forms/calendar-form.ts';
import { found } from '#lib/server/answer.ts';
import { openChange, previewChange, saveChange } from '#lib/server/forms/calendar-change.ts';
import { viewWeek } from '@qorgan/usecases';
import type * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  found(await viewWeek(event.locals.ctx()));
  return openChange(event, 'day', {});
}) satisfies PageServerLoad;

const ofDay = {
  schema: daySchema,
  read: (value: z.output<typeof daySchema>, replaces: string | null) => ({
    says: { what: value.what, on: value.on },
    replaces,
    source: sourceOf(value),
  }),
  after: ({ says }: { says: { on: string } | object | null }) =>
    `/calendar/${says && 'on' in says ? says.on.slice(0, 4) : ''}?saved`,
};

export const actions = {
  preview: (event) => previewChange(event, ofDay),
  save: (event) => saveChange(event, ofDay),
} satisfies Actions;
