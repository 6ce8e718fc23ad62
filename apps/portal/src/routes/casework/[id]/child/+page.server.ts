import { changeBodyChild } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { blankTypedChild, bodyChildOf, bodyChildSchema, typedBodyChild } from '#lib/forms/casework-form.ts';
import { withOneParentMore, withoutParent } from '#lib/forms/child-form.ts';
import { bodyCaseAt, onBodyCase, openBodyCaseAt } from '#lib/server/casework/on-body-case.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { ...blankTypedChild, revision: '' };

export const load = (async (event) => {
  const { bodyCase } = await openBodyCaseAt(event);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    bodyCase,
    typed: held ? readTyped(held, blank) : { ...blank, ...typedBodyChild(bodyCase.child) },
  };
}) satisfies PageServerLoad;

const posted = async ({ request }: RequestEvent) => {
  const form = await request.formData();
  return { form, typed: readTyped(form, blank) };
};

export const actions = {
  another: async (event) => ({ typed: withOneParentMore((await posted(event)).typed) }),
  remove: async (event) => {
    const { form, typed } = await posted(event);
    return { typed: withoutParent(typed, Number(form.get('row') ?? -1)) };
  },
  save: async (event) => {
    const { typed } = await posted(event);
    const { schoolId } = (await bodyCaseAt(event)).bodyCase.child;
    return onBodyCase(event, typed, bodyChildSchema(event.locals.now), (bodyCaseId, value) =>
      changeBodyChild(event.locals.ctx(), {
        ...{ bodyCaseId, revision: value.revision, child: bodyChildOf(value, schoolId) },
      }),
    );
  },
} satisfies Actions;
