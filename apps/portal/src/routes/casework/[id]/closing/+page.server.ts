import { closeBodyCase, reopenBodyCase } from '@qorgan/usecases';
import { blankClosing, closingSchema, reopeningSchema } from '#lib/forms/closing-form.ts';
import { bodyCaseAt, onBodyCase } from '#lib/server/casework/on-body-case.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const view = await bodyCaseAt(event);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    ...{ view, now: event.locals.now, typed: held ? readTyped(held, blankClosing) : blankClosing },
    owed: view.duties.filter(({ state }) => state === 'open' || state === 'question'),
  };
}) satisfies PageServerLoad;

export const actions = {
  close: async (event) => {
    const typed = readTyped(await event.request.formData(), blankClosing);
    return onBodyCase(event, typed, closingSchema, (bodyCaseId, value) =>
      closeBodyCase(event.locals.ctx(), { bodyCaseId, ...value }),
    );
  },
  reopen: async (event) => {
    const typed = readTyped(await event.request.formData(), blankClosing);
    return onBodyCase(event, typed, reopeningSchema, (bodyCaseId, value) =>
      reopenBodyCase(event.locals.ctx(), { bodyCaseId, ...value }),
    );
  },
} satisfies Actions;
