import { isWithdrawnByHand, standing } from '@qorgan/domain';
import { recordByHand } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { blankReason } from '#lib/forms/reason-form.ts';
import { liftSchema } from '#lib/forms/watch-form.ts';
import { onBodyCase, openBodyCaseAt } from '#lib/server/casework/on-body-case.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { bodyCase } = await openBodyCaseAt(event);
  const fact = standing(bodyCase.facts).find(({ id }) => id === event.params.fact);
  if (!fact || !isWithdrawnByHand(fact.content)) error(404);
  return { bodyCase, fact, typed: { ...blankReason, revision: '' } };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    const corrects = knownId(event.params.fact);
    return onBodyCase(event, typed, liftSchema, (bodyCaseId, { reason, revision }) =>
      recordByHand(event.locals.ctx(), {
        ...{ bodyCaseId, revision, content: { kind: 'withdrawn', reason }, at: event.locals.now, corrects },
      }),
    );
  },
} satisfies Actions;
