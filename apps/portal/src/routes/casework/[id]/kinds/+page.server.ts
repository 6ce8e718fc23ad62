import { bodyKindsOf } from '@qorgan/domain';
import { recordByHand } from '@qorgan/usecases';
import { blankKinds, kindsSchema } from '#lib/forms/kinds-form.ts';
import { onBodyCase, openBodyCaseAt } from '#lib/server/casework/on-body-case.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { bodyCase } = await openBodyCaseAt(event);
  const held = await takeHeld(event);
  const standing = { ...blankKinds, kinds: bodyKindsOf(bodyCase.facts) };
  return { isHeld: held !== null, bodyCase, typed: held ? readTyped(held, blankKinds) : standing };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), blankKinds);
    return onBodyCase(event, typed, kindsSchema, (bodyCaseId, { kinds, revision }) =>
      recordByHand(event.locals.ctx(), {
        ...{ bodyCaseId, revision, content: { kind: 'kindsDecided', kinds }, at: event.locals.now },
      }),
    );
  },
} satisfies Actions;
