import { assessmentSectionIds, type Result } from '@qorgan/domain';
import { decideOnStatement, viewAssessment, writeSection } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { draftKeyOf } from '#lib/server/draft-key.ts';
import { sectionOf, wordFieldOf, writingsOf } from '#lib/server/assessment/read-writings.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; section: string }>;

export const load = (async (event) => {
  const { locals, params, url } = event;
  const { id } = sectionOf(params.section);
  const view = found(await viewAssessment(locals.ctx(), { bodyCaseId: knownId(params.id) }));
  if (!view.assessment) error(404);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    ...{ view, section: id, draftKey: draftKeyOf(event) },
    typed: held ? typedIn(held) : {},
    saved: url.searchParams.get('saved'),
  };
}) satisfies PageServerLoad;

const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));

const kindOf = (result: Result<unknown>) => (result.ok ? null : result.refusal.kind);

/** Saves all that stands in the form; a failure is the answer to the form, with every word in it. */
async function saved(event: Event, form: FormData) {
  const section = sectionOf(event.params.section);
  const typed = typedIn(form);
  const { locals, params } = event;
  const writings = writingsOf(form, section);
  const written = await writeSection(locals.ctx(), { bodyCaseId: knownId(params.id), writings });
  const whole = answered(written, locals.locale, { typed, stale: none });
  if (!whole.ok) return whole;
  const results = Object.entries(whole.value);
  const stale = results.filter(([, one]) => kindOf(one) === 'changedMeanwhile').map(([id]) => id);
  for (const [id, one] of results) {
    if (stale.includes(id)) continue;
    const mended = answered(one, locals.locale, { typed, stale });
    if (!mended.ok) return mended;
  }
  if (stale.length > 0) return { ok: false as const, failure: fail(409, { typed, stale }) };
  return { ok: true as const, results: new Map(results) };
}
const none: string[] = [];

/** A school's words are taken over or left out after all that was typed is saved. */
async function decide(event: Event, isAdopted: boolean) {
  const { locals, params, request } = event;
  const form = await request.formData();
  const [field = '', sourceId = ''] = String(form.get('statement') ?? '').split('|');
  const fieldId = wordFieldOf(field);
  const done = await saved(event, form);
  if (!done.ok) return done.failure;
  const result = done.results.get(fieldId);
  const base = result?.ok ? result.value.entryId : null;
  const bodyCaseId = knownId(params.id);
  const choice = { bodyCaseId, fieldId, sourceId, isAdopted, base };
  const decided = answered(await decideOnStatement(locals.ctx(), choice), locals.locale, {
    typed: typedIn(form),
    stale: none,
  });
  if (!decided.ok) return decided.failure;
  redirect(303, `/casework/${bodyCaseId}/assessment/${params.section}?saved=${params.section}#${fieldId}`);
}

export const actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const done = await saved(event, form);
    if (!done.ok) return done.failure;
    const { id, section } = event.params;
    const at = assessmentSectionIds.findIndex((one) => one === section);
    const next = form.has('next') ? assessmentSectionIds[at + 1] : undefined;
    redirect(303, `/casework/${id}/assessment${next ? `/${next}` : ''}?saved=${section}`);
  },
  adopt: (event) => decide(event, true),
  leave: (event) => decide(event, false),
} satisfies Actions;
