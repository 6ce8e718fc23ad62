import { linkCases, unlinkCases, viewIncident } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankLink, linkSchema, unlinkSchema } from '#lib/forms/incident-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;
const done = ['linked', 'unlinked'] as const;

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await viewIncident(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  return {
    view,
    typed: held ? readTyped(held, blankLink) : blankLink,
    isHeld: held !== null,
    done: done.find((name) => url.searchParams.has(name)) ?? null,
  };
}) satisfies PageServerLoad;

const typedIn = async ({ request }: Event) => readTyped(await request.formData(), blankLink);

export const actions = {
  link: async (event: Event) => {
    const { locals, params } = event;
    const typed = await typedIn(event);
    const checked = await checkForm(typed, linkSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const caseId = knownId(params.id);
    const { number, why: reason } = checked.value;
    const linked = answered(await linkCases(locals.ctx(), { caseId, number, reason }), locals.locale, {
      typed,
    });
    if (!linked.ok) return linked.failure;
    redirect(303, `/cases/${caseId}/incident?linked`);
  },

  unlink: async (event: Event) => {
    const { locals, params } = event;
    const typed = await typedIn(event);
    const checked = await checkForm(typed, unlinkSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const caseId = knownId(params.id);
    const { whyNot: reason } = checked.value;
    const input = { caseId, linkId: knownId(checked.value.linkId), reason };
    const result = await unlinkCases(locals.ctx(), input);
    // A second click, or a colleague took it out: the page shows how it stands.
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') redirect(303, `/cases/${caseId}/incident`);
    const unlinked = answered(result, locals.locale, { typed });
    if (!unlinked.ok) return unlinked.failure;
    redirect(303, `/cases/${caseId}/incident?unlinked`);
  },
} satisfies Actions;
