import { addBody, viewDirectory } from '@qorgan/usecases';
import { error, fail, redirect } from '@sveltejs/kit';
import { blankBody, entryOf, newBodySchema } from '#lib/forms/body-form.ts';
import { answered } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  if (!(await viewDirectory(event.locals.ctx())).isKept) error(404);
  const held = await takeHeld(event);
  return { typed: held ? readTyped(held, blankBody) : blankBody, isHeld: held !== null };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, request }) => {
    const typed = readTyped(await request.formData(), blankBody);
    const checked = await checkForm(typed, newBodySchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const { kind } = checked.value;
    const result = await addBody(locals.ctx(), { kind, entry: entryOf(checked.value) });
    const added = answered(result, locals.locale, { typed });
    if (!added.ok) return added.failure;
    redirect(303, `/bodies/${added.value.id}?added`);
  },
} satisfies Actions;
