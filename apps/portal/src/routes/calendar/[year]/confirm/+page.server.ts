import { sourceOf, yearSchema } from '#lib/forms/calendar-form.ts';
import { found } from '#lib/server/answer.ts';
import { openChange, previewChange, saveChange } from '#lib/server/forms/calendar-change.ts';
import { viewCalendar } from '@qorgan/usecases';
import { error, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ year: string }>;

const yearIn = ({ params }: Event): number =>
  /^20\d\d$/.test(params.year) ? Number(params.year) : error(404);

export const load = (async (event) => {
  const view = found(await viewCalendar(event.locals.ctx(), yearIn(event)));
  if (!view.mayAmend || view.confirmed !== 'no') error(404);
  return { year: view.year, ...(await openChange(event, 'day', {})) };
}) satisfies PageServerLoad;

const ofYear = (year: number) => ({
  schema: yearSchema,
  read: (value: z.output<typeof yearSchema>) => ({
    says: { what: 'yearConfirmed' as const, year },
    replaces: null,
    source: sourceOf(value),
  }),
  after: () => `/calendar/${year}?saved`,
});

export const actions = {
  preview: (event) => previewChange(event, ofYear(yearIn(event))),
  save: (event) => saveChange(event, ofYear(yearIn(event))),
} satisfies Actions;
