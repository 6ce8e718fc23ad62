import { dutyOfFact, letterOfFact, type CaseDutyId, type Fact } from '@qorgan/domain';
import { recordCaseFact, viewCase, type CaseView } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankFact, typedOf } from '#lib/forms/fact-form.ts';
import { blankReason } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readFact, type ReadFact } from '#lib/server/forms/read-fact.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { isSecondClick } from '#lib/server/forms/second-click.ts';
import { withdrawFact } from '#lib/server/forms/withdraw-fact.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; fact: string }>;
type Found = { view: CaseView; fact: Fact; duty: CaseDutyId; me: string };

/** The fact of the address, where it is one that a form can correct; kinds have a page of their own. */
async function factAt({ params, locals }: Event): Promise<Found> {
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const fact = view.facts.find(({ id }) => id === params.fact);
  if (fact?.content.kind === 'kindsDecided') redirect(303, `/cases/${view.file.id}/kinds`);
  const duty = fact && dutyOfFact(fact.content);
  if (!fact || !duty) error(404);
  return { view, fact, duty, me: locals.session?.name ?? '' };
}

export const load = (async (event) => {
  const { view, fact, duty, me } = await factAt(event);
  const blank = blankFact(duty, event.locals.now, me);
  const held = await takeHeld(event);
  return {
    view,
    fact,
    duty,
    // What is told instead of a letter is an act of its own.
    typed: held ? readTyped(held, blank) : letterOfFact(fact) ? blank : typedOf(fact, blank),
    letter: view.referrals.find(({ id }) => id === letterOfFact(fact)) ?? null,
    withdrawal: held ? readTyped(held, blankReason) : blankReason,
    isHeld: held !== null,
    now: event.locals.now,
    replacedBy: view.facts.find(({ corrects }) => corrects === fact.id) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  correct: async (event) => {
    const { locals, request } = event;
    const { view, fact, duty, me } = await factAt(event);
    const typed = readTyped(await request.formData(), blankFact(duty, locals.now, me));
    const read = await readFact(duty, typed);
    if (!read.ok) return fail(400, { typed, problems: read.problems });

    const caseId = view.file.id;
    const result = await recordCaseFact(locals.ctx(), { ...read.value, caseId, corrects: fact.id });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile')
      return changed(event, view, typed, read.value);
    const corrected = answered(result, locals.locale, { typed });
    if (!corrected.ok) return corrected.failure;
    redirect(303, `/cases/${caseId}?recorded=${duty}`);
  },

  withdraw: async (event) => {
    const { view, fact, duty } = await factAt(event);
    const after = `/cases/${view.file.id}?withdrawn=${duty}`;
    return withdrawFact(event, { view, corrects: fact.id, after });
  },
} satisfies Actions;

function changed({ locals }: Event, view: CaseView, typed: ReturnType<typeof blankFact>, read: ReadFact) {
  if (isSecondClick(view.facts.at(-1), read, { name: locals.session?.name ?? '', now: locals.now }))
    redirect(303, `/cases/${view.file.id}`);
  return fail(409, { typed, since: view.facts.slice(Number(typed.seen) || 0) });
}
