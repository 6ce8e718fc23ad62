import { draftAnswer, giveRequest, sendAnswer, viewRequest } from '@qorgan/usecases';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerOf, answerSchema, blankAnswer, typedAnswer } from '#lib/forms/request-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const saying = ['given', 'draftSaved', 'answered'] as const;

export const load = (async (event) => {
  const view = found(await viewRequest(event.locals.ctx(), knownId(event.params.id)));
  const held = await takeHeld(event);
  const last = view.request.answers.at(-1)?.content;
  const opened = view.draft
    ? typedAnswer(view.draft.content, view.draft.revision)
    : last
      ? typedAnswer(last, 0)
      : blankAnswer;
  const said = saying.find((one) => event.url.searchParams.has(one)) ?? null;
  // Whom it was to be given to is chosen anew.
  const isHeld = held?.has('words') ?? false;
  return { view, typed: held && isHeld ? readTyped(held, blankAnswer) : opened, isHeld, said };
}) satisfies PageServerLoad;

/** Keeps or sends what was written; where a colleague wrote meanwhile, both are shown and nothing is lost. */
async function write(event: RequestEvent, deed: typeof draftAnswer | typeof sendAnswer, after: string) {
  const { locals, request, params } = event;
  const typed = readTyped(await request.formData(), blankAnswer);
  const checked = await checkForm(typed, answerSchema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const requestId = knownId(params.id);
  const { revision } = checked.value;
  const result = await deed(locals.ctx(), { requestId, content: answerOf(checked.value), revision });
  if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
    const { draft } = found(await viewRequest(locals.ctx(), requestId));
    const revisionNow = String(draft?.revision ?? 0);
    return fail(409, { typed: { ...typed, revision: revisionNow }, theirs: draft?.content ?? null });
  }
  const done = answered<{ version?: number; revision?: number }, { typed: typeof typed }>(
    result,
    locals.locale,
    { typed },
  );
  if (!done.ok) return done.failure;
  redirect(303, `/requests/${requestId}?${after}`);
}

export const actions = {
  save: (event) => write(event, draftAnswer, 'draftSaved'),
  send: (event) => write(event, sendAnswer, 'answered'),

  give: async ({ locals, request, params }) => {
    const memberId = String((await request.formData()).get('memberId') ?? '');
    const requestId = knownId(params.id);
    const given = { requestId, memberId: memberId ? knownId(memberId) : null };
    const done = answered(await giveRequest(locals.ctx(), given), locals.locale, {});
    if (!done.ok) return done.failure;
    redirect(303, `/requests/${requestId}?given`);
  },
} satisfies Actions;
