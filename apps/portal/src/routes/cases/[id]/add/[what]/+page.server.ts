import type { Fact, ObservationKind } from '@qorgan/domain';
import { recordCaseFact, viewCase, type CaseView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankObservation,
  isObservationPage,
  observationOf,
  observationPages,
  observationSchemas,
  typedObservation,
} from '#lib/forms/observation-form.ts';
import { blankReason } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { isSecondClick } from '#lib/server/forms/second-click.ts';
import { withdrawFact } from '#lib/server/forms/withdraw-fact.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; what: string }>;
type Found = { view: CaseView; kind: ObservationKind; corrects: Fact | null; me: string };

/** The case, what is written down on this page, and the entry of the address that it corrects, where it corrects one. */
async function foundAt({ params, locals, url }: Event): Promise<Found> {
  if (!isObservationPage(params.what)) error(404);
  const kind = observationPages[params.what];
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const id = url.searchParams.get('corrects');
  const corrects = view.facts.find((fact) => fact.id === id && fact.content.kind === kind) ?? null;
  if (id && !corrects) error(404);
  return { view, kind, corrects, me: locals.session?.name ?? '' };
}

export const load = (async (event) => {
  const { view, kind, corrects, me } = await foundAt(event);
  const blank = blankObservation(event.locals.now, me);
  const whose = event.url.searchParams.get('whose') ?? '';
  const held = await takeHeld(event);
  const start = corrects ? typedObservation(corrects, blank) : { ...blank, whose };
  return {
    view,
    kind,
    corrects,
    typed: held ? readTyped(held, start) : start,
    withdrawal: held ? readTyped(held, blankReason) : blankReason,
    isHeld: held !== null,
    replacedBy: corrects && (view.facts.find((fact) => fact.corrects === corrects.id) ?? null),
    isSaved: event.url.searchParams.has('saved'),
    now: event.locals.now,
  };
}) satisfies PageServerLoad;

export const actions = {
  record: async (event) => {
    const { locals, request } = event;
    const { view, kind, corrects, me } = await foundAt(event);
    const typed = readTyped(await request.formData(), blankObservation(locals.now, me));
    const checked = await checkForm(typed, observationSchemas[kind]);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const caseId = view.file.id;
    const read = observationOf(kind, checked.value as never);
    const result = await recordCaseFact(locals.ctx(), {
      ...read,
      caseId,
      corrects: corrects?.id ?? null,
      lateReason: null,
    });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      if (isSecondClick(view.facts.at(-1), read, { name: me, now: locals.now }))
        redirect(303, pageAfter(event));
      return fail(409, { typed, since: view.facts.slice(Number(typed.seen) || 0) });
    }
    const recorded = answered(result, locals.locale, { typed });
    if (!recorded.ok) return recorded.failure;
    redirect(303, pageAfter(event));
  },

  withdraw: async (event) => {
    const { view, corrects } = await foundAt(event);
    if (!corrects) error(404);
    return withdrawFact(event, { view, corrects: corrects.id, after: pageAfter(event) });
  },
} satisfies Actions;

/** Injuries are marked one after another; whatever else was written down is seen in its place. */
const pageAfter = ({ params }: Event) =>
  params.what === 'injury' ? `/cases/${params.id}/add/injury?saved` : `/cases/${params.id}?noted`;
