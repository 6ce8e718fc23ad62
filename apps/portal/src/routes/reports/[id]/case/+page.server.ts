import { openCase, prepareCase } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { blankCase, caseOf, caseSchema, typedCase, type TypedCase } from '#lib/forms/case-form.ts';
import { withOneParentMore, withoutParent } from '#lib/forms/child-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

/** The child that the address names, in the report that it names. */
const groundOf = ({ params, url }: Event) => ({
  reportId: knownId(params.id),
  reportPupilId: knownId(url.searchParams.get('child')),
});
const readCase = (form: FormData): TypedCase => readTyped(form, blankCase);

export const load = (async (event) => {
  const prepared = await prepareCase(event.locals.ctx(), groundOf(event));
  // For the pupil who is said to have done it the page of the report says why there is none.
  if (!prepared.ok && prepared.refusal.kind === 'ruleBroken') redirect(303, `/reports/${event.params.id}`);
  const { report, pupil, child, parents, kinds, isOnRoster, standing } = found(prepared);
  const held = await takeHeld(event);
  return {
    report: { id: report.id, number: report.number },
    child: { id: pupil.id, name: pupil.name, part: pupil.part },
    isOnRoster,
    standing,
    typed: held ? readCase(held) : typedCase(child, parents, kinds),
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  another: async ({ request }) => ({ typed: withOneParentMore(readCase(await request.formData())) }),

  remove: async ({ request }) => {
    const form = await request.formData();
    return { typed: withoutParent(readCase(form), Number(form.get('row') ?? -1)) };
  },

  open: async (event) => {
    const { locals, request } = event;
    const typed = readCase(await request.formData());
    const checked = await checkForm(typed, caseSchema(locals.now));
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const ground = groundOf(event);
    const input = { ...ground, ...caseOf(checked.value as z.output<ReturnType<typeof caseSchema>>) };
    const result = await openCase(locals.ctx(), input);
    if (!result.ok && result.refusal.kind === 'ruleBroken' && result.refusal.rule === 'alreadyInCase')
      await leadToOwn(event, ground);
    const opened = answered(result, locals.locale, { typed });
    if (!opened.ok) return opened.failure;
    redirect(303, `/cases/${opened.value.id}?opened`);
  },
} satisfies Actions;

/** A second click: the same person opened it a moment ago. A colleague's case is only pointed out. */
async function leadToOwn({ locals }: Event, ground: ReturnType<typeof groundOf>): Promise<void> {
  const { standing } = found(await prepareCase(locals.ctx(), ground));
  if (standing.is !== 'inCase' || standing.join.byName !== locals.session?.name) return;
  const { caseId, at } = standing.join;
  if (locals.now.getTime() - at.getTime() < 2 * 60_000) redirect(303, `/cases/${caseId}?opened`);
}
