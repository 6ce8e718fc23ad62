import { changeChildData, rosterDataFor, viewCase, type CaseView } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { mostParents, withOneParentMore, withoutParent } from '#lib/forms/child-form.ts';
import {
  blankCorrection,
  correctionOf,
  correctionSchema,
  typedCorrection,
  type TypedCorrection,
} from '#lib/forms/correct-child-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';
import type * as z from 'zod';

type Event = RequestEvent<{ id: string }>;

const viewOf = async ({ locals, params }: Event): Promise<CaseView> =>
  found(await viewCase(locals.ctx(), knownId(params.id)));

export const load = (async (event) => {
  const view = await viewOf(event);
  const held = await takeHeld(event);
  const pupil = event.url.searchParams.get('pupil');
  return {
    view,
    typed: held ? readTyped(held, blankCorrection) : typedCorrection(await dataOf(event, view, pupil)),
    isHeld: held !== null,
    /** The pupil of the roster that the address names, whose data the form was filled with. */
    pupil,
  };
}) satisfies PageServerLoad;

/** What the case knows, or with it what the roster knows of the pupil whom the head has just found there. */
async function dataOf({ locals }: Event, { file }: CaseView, pupil: string | null) {
  if (pupil === null) return file;
  const asked = { caseId: file.id, pupilId: knownId(pupil), room: mostParents };
  return found(await rosterDataFor(locals.ctx(), asked));
}

const posted = async ({ request }: Event) => {
  const form = await request.formData();
  return { form, typed: readTyped(form, blankCorrection) };
};

export const actions = {
  another: async (event) => ({ typed: withOneParentMore((await posted(event)).typed) }),

  remove: async (event) => {
    const { form, typed } = await posted(event);
    return { typed: withoutParent(typed, Number(form.get('row') ?? -1)) };
  },

  save: async (event) => {
    const { locals, params } = event;
    const { typed } = await posted(event);
    const checked = await checkForm(typed, correctionSchema(locals.now));
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const caseId = knownId(params.id);
    const input = correctionOf(checked.value as z.output<ReturnType<typeof correctionSchema>>);
    const result = await changeChildData(locals.ctx(), { caseId, ...input });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return changed(event, typed);
    const saved = answered(result, locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, `/cases/${caseId}?${saved.value.hasChanged ? 'child' : 'same'}`);
  },
} satisfies Actions;

/** The case changed since the form was opened: what a colleague changed is shown before anything is written over it. */
async function changed(event: Event, typed: TypedCorrection) {
  const { facts } = await viewOf(event);
  return fail(409, { typed, since: facts.slice(Number(typed.seen) || 0) });
}
