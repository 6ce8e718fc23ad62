import { answerTransfer, viewTransfer } from '@qorgan/usecases';
import type { TransferAnswer } from '@qorgan/domain';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { blankReason, reasonSchema } from '#lib/forms/reason-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

export const load = (async (event) => {
  const transfer = found(await viewTransfer(event.locals.ctx(), knownId(event.params.id)));
  const held = await takeHeld(event);
  return { isHeld: held !== null, transfer, typed: held ? readTyped(held, blankReason) : blankReason };
}) satisfies PageServerLoad;

/** Refusing and taking back need a reason; accepting has none. */
async function withReason({ locals, params, request }: Event, answer: TransferAnswer) {
  const typed = readTyped(await request.formData(), blankReason);
  const checked = await checkForm(typed, reasonSchema);
  if (!checked.ok) return fail(400, { typed, problems: checked.problems });
  const input = { id: knownId(params.id), answer, reason: checked.value.reason };
  const said = answered(await answerTransfer(locals.ctx(), input), locals.locale, { typed });
  if (!said.ok) return said.failure;
  redirect(303, '/transfers?answered');
}

export const actions = {
  accept: async ({ locals, params }) => {
    const input = { id: knownId(params.id), answer: 'accepted', reason: null } as const;
    const said = answered(await answerTransfer(locals.ctx(), input), locals.locale, { typed: blankReason });
    if (!said.ok) return said.failure;
    redirect(303, '/transfers?answered');
  },
  refuse: (event) => withReason(event, 'refused'),
  withdraw: (event) => withReason(event, 'withdrawn'),
} satisfies Actions;
