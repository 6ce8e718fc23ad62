import type { DecidedMeasure } from '@qorgan/domain';
import { giveTask, takeBackTask, viewDecision, writeDecision } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import {
  blankDecision,
  blankTask,
  decisionSchema,
  measureRows,
  taskSchema,
} from '#lib/forms/sitting-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const itemOf = (params: { id: string; case: string }) => ({
  sittingId: knownId(params.id),
  bodyCaseId: knownId(params.case),
});
const pageOf = ({ sittingId, bodyCaseId }: ReturnType<typeof itemOf>) =>
  `/sittings/${sittingId}/cases/${bodyCaseId}?saved`;

export const load = (async (event) => {
  const { locals, params, url } = event;
  const view = found(await viewDecision(locals.ctx(), itemOf(params)));
  const { standing } = view;
  const opened = standing
    ? {
        ...blankDecision,
        ...{
          outcome: standing.content.outcome,
          words: standing.content.words,
          version: String(standing.version),
        },
        ...measureRows.filled([
          ...standing.content.measures.map(({ help, words }) => ({ help, measure: words })),
          { help: 'other', measure: '' },
        ]),
      }
    : blankDecision;
  const held = await takeHeld(event);
  // Two forms stand on the page: each takes back what was typed into it.
  const isDecision = held?.has('outcome') || held?.has('words');
  const isTask = held?.has('recipientId');
  return {
    ...{ view, now: locals.now, isSaved: url.searchParams.has('saved') },
    isHeld: Boolean(isDecision || isTask),
    typed: held && isDecision ? readTyped(held, blankDecision) : opened,
    task: held && isTask ? readTyped(held, blankTask) : blankTask,
  };
}) satisfies PageServerLoad;

export const actions = {
  decide: async ({ locals, request, params }) => {
    const typed = readTyped(await request.formData(), blankDecision);
    const checked = await checkForm(typed, decisionSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { outcome, words, lateReason, reason, version, help, measure } = checked.value;
    const measures = help.flatMap((kind, at): DecidedMeasure[] =>
      measure[at] ? [{ help: kind, words: measure[at] }] : [],
    );
    const item = itemOf(params);
    const input = { ...item, version, lateReason, content: { outcome, words, measures, reason } };
    const done = answered(await writeDecision(locals.ctx(), input), locals.locale, { typed });
    if (!done.ok) return done.failure;
    redirect(303, pageOf(item));
  },

  takeBack: async ({ locals, request, params }) => {
    const item = itemOf(params);
    const taskId = knownId(String((await request.formData()).get('taskId') ?? ''));
    const done = answered(await takeBackTask(locals.ctx(), { ...item, taskId }), locals.locale, {});
    if (!done.ok) return done.failure;
    redirect(303, pageOf(item));
  },

  task: async ({ locals, request, params }) => {
    const task = readTyped(await request.formData(), blankTask);
    const checked = await checkForm(task, taskSchema);
    if (!checked.ok) return fail(400, { task, problems: checked.problems });
    const item = itemOf(params);
    const { recipientId, task: words, dueOn } = checked.value;
    const given = await giveTask(locals.ctx(), { ...item, recipientId, words, dueOn });
    const done = answered(given, locals.locale, { task });
    if (!done.ok) return done.failure;
    redirect(303, pageOf(item));
  },
} satisfies Actions;
