import { sourceOf, weekSchema } from '#lib/forms/calendar-form.ts';
import { found } from '#lib/server/answer.ts';
import { openChange, previewChange, saveChange } from '#lib/server/forms/calendar-change.ts';
import { dayOf } from '@qorgan/domain';
import { viewWeek } from '@qorgan/usecases';
import type * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { week } = found(await viewWeek(event.locals.ctx()));
  return { week, ...(await openChange(event, 'week', { on: dayOf(event.locals.now) })) };
}) satisfies PageServerLoad;

const ofWeek = {
  schema: weekSchema,
  read: (value: z.output<typeof weekSchema>, replaces: string | null) => ({
    says: { what: 'week' as const, week: value.week, on: value.on },
    replaces,
    source: sourceOf(value),
  }),
  after: () => '/calendar?saved',
};

export const actions = {
  preview: (event) => previewChange(event, ofWeek),
  save: (event) => saveChange(event, ofWeek),
} satisfies Actions;
