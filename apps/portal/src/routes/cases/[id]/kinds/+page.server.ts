import { kindsOf } from '@qorgan/domain';
import { previewKinds, recordCaseFact, viewCase, type CaseView, type KindsPreview } from '@qorgan/usecases';
import type { Kind } from '@qorgan/statute';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankKinds, kindsSchema } from '#lib/forms/kinds-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

export const load = (async (event) => {
  const { locals, params } = event;
  const view = found(await viewCase(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  const typed = held ? readTyped(held, blankKinds) : { ...blankKinds, kinds: kindsOf(view.facts) };
  return { view, typed, isHeld: held !== null };
}) satisfies PageServerLoad;

/** What was chosen and what it would change. */
const readKinds = async (event: Event) => {
  const typed = readTyped(await event.request.formData(), blankKinds);
  return { typed, checked: await checkForm(typed, kindsSchema) };
};

export const actions = {
  show: async (event) => {
    const { locals, params } = event;
    const { typed, checked } = await readKinds(event);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const preview: KindsPreview = found(
      await previewKinds(locals.ctx(), knownId(params.id), checked.value.kinds),
    );
    return { typed, preview };
  },

  save: async (event) => {
    const { locals, params } = event;
    const { typed, checked } = await readKinds(event);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { kinds, revision } = checked.value;
    const caseId = knownId(params.id);
    const result = await recordCaseFact(locals.ctx(), {
      caseId,
      revision,
      content: { kind: 'kindsDecided', kinds },
      at: locals.now,
      corrects: null,
      lateReason: null,
    });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const view = found(await viewCase(locals.ctx(), caseId));
      if (isSaved(view, kinds)) redirect(303, `/cases/${caseId}?kinds`);
      return fail(409, { typed, since: view.facts.slice(Number(typed.seen) || 0) });
    }
    const saved = answered(result, locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, `/cases/${caseId}?kinds`);
  },
} satisfies Actions;

/** The case has these kinds already: a second click, or a colleague who decided the same. */
function isSaved({ facts }: CaseView, kinds: readonly Kind[]): boolean {
  const now = kindsOf(facts);
  return now.length === kinds.length && kinds.every((kind) => now.includes(kind));
}
