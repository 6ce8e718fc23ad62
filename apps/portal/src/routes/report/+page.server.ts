import { reportInput } from '@qorgan/contract';
import { createReport, searchPupils, type PupilFound } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { answered } from '#lib/server/answer.ts';
import { draftKeyOf } from '#lib/server/draft-key.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { emptyReport, readTyped, type TypedChild, type TypedReport } from './report-form.ts';

/** What the page shows: the form as it stands, whom a search found, and problem codes by field. */
type Shown = {
  typed: TypedReport;
  found: readonly PupilFound[] | null;
  problems: Partial<Record<string, string>>;
  draftKey: string;
  isHeld: boolean;
};

const shown = (event: RequestEvent, typed: TypedReport, more: Partial<Shown> = {}): Shown => ({
  typed,
  found: null,
  problems: {},
  draftKey: draftKeyOf(event),
  isHeld: false,
  ...more,
});

export const load = (async (event) => {
  const held = await takeHeld(event);
  const { now, house } = event.locals;
  const typed = held ? readTyped(held, now, house.newId()) : emptyReport(house.newId(), now);
  return shown(event, typed, { isHeld: held !== null });
}) satisfies PageServerLoad;

const typedIn = ({ locals }: RequestEvent, form: FormData) =>
  readTyped(form, locals.now, locals.house.newId());
const posted = async (event: RequestEvent) => typedIn(event, await event.request.formData());

/** The form as posted, with one more thing done to it; nothing typed is lost on the way. */
const kept = (change: (typed: TypedReport, form: FormData) => TypedReport) => async (event: RequestEvent) => {
  const form = await event.request.formData();
  return shown(event, change(typedIn(event, form), form));
};

const added = (typed: TypedReport, child: TypedChild): TypedReport => {
  const isThere = typed.children.some((one) => one.pupilId !== null && one.pupilId === child.pupilId);
  return { ...typed, search: '', children: isThere ? typed.children : [...typed.children, child] };
};

export const actions = {
  keep: kept((typed) => typed),

  find: async (event) => {
    const typed = await posted(event);
    if (typed.search.trim() === '') return shown(event, typed);
    const found = answered(
      await searchPupils(event.locals.ctx(), { text: typed.search }),
      event.locals.locale,
      {
        ...shown(event, typed),
      },
    );
    return found.ok ? shown(event, typed, { found: found.value }) : found.failure;
  },

  add: async (event) => {
    const form = await event.request.formData();
    const typed = typedIn(event, form);
    const [pupilId, classLabel, ...name] = String(form.get('add')).split('|');
    return shown(
      event,
      added(typed, {
        pupilId: pupilId || null,
        classLabel: classLabel ?? '',
        name: name.join('|'),
        part: 'affected',
      }),
    );
  },

  remove: kept((typed, form) => ({
    ...typed,
    children: typed.children.filter((_, at) => at !== Number(form.get('remove'))),
  })),

  send: async (event) => {
    const { locals } = event;
    const typed = withTypedName(await posted(event));
    const form = await superValidate(typed as never, zod4(reportInput(locals.now)));
    if (!form.valid) return fail(400, shown(event, typed, { problems: problemsOf(form.errors) }));

    const sent = answered(await createReport(locals.ctx(), form.data), locals.locale, {
      ...shown(event, typed),
    });
    if (!sent.ok) return sent.failure;
    redirect(303, `/reports/${sent.value.id}?sent`);
  },
} satisfies Actions;

/** Whoever wrote a name and went straight to "Send" meant that child. */
const withTypedName = (typed: TypedReport): TypedReport =>
  typed.search.trim() && typed.children.length === 0
    ? added(typed, { pupilId: null, classLabel: '', name: typed.search.trim(), part: 'affected' })
    : typed;

/** The first problem of each field, errors inside a list under the list's name. */
function problemsOf(errors: Record<string, unknown>): Record<string, string> {
  const first = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    if (value === null || typeof value !== 'object') return undefined;
    return Object.values(value).map(first).find(Boolean);
  };
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, value]) => {
      const problem = first(value);
      return problem ? [[field, problem]] : [];
    }),
  );
}
