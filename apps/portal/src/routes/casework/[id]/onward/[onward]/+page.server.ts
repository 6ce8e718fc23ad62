import { takeBackOnward } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { blankReason } from '#lib/forms/reason-form.ts';
import { liftSchema } from '#lib/forms/watch-form.ts';
import { onBodyCase, openBodyCaseAt } from '#lib/server/casework/on-body-case.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { bodyCase, passed } = await openBodyCaseAt(event);
  const onward = passed.find(({ id }) => id === event.params.onward);
  if (!onward || onward.receipt || onward.withdrawnAt) error(404);
  return { bodyCase, onward, typed: { ...blankReason, revision: '' } };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), { ...blankReason, revision: '' });
    const onwardId = knownId(event.params.onward);
    return onBodyCase(event, typed, liftSchema, (bodyCaseId, { reason, revision }) =>
      takeBackOnward(event.locals.ctx(), { bodyCaseId, revision, onwardId, reason }),
    );
  },
} satisfies Actions;
