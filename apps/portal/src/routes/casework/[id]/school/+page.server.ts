import { tellChildsSchool } from '@qorgan/usecases';
import { error } from '@sveltejs/kit';
import { blankTelling, tellingSchema } from '#lib/forms/casework-form.ts';
import { onBodyCase, openBodyCaseAt } from '#lib/server/casework/on-body-case.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

const blank = { ...blankTelling, school: '' };

export const load = (async (event) => {
  const { bodyCase, bodies } = await openBodyCaseAt(event);
  const held = await takeHeld(event);
  return {
    isHeld: held !== null,
    bodyCase,
    schools: bodies.filter(({ kind }) => kind === 'school').map(({ id, name }) => ({ id, name })),
    typed: held ? readTyped(held, blank) : { ...blank, school: bodyCase.child.schoolId ?? '' },
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const typed = readTyped(await event.request.formData(), blank);
    if (!typed.school) error(404);
    const schoolId = knownId(typed.school);
    return onBodyCase(event, typed, tellingSchema, (bodyCaseId, { words, concernsHead, revision }) =>
      tellChildsSchool(event.locals.ctx(), { bodyCaseId, revision, schoolId, concernsHead, words }),
    );
  },
} satisfies Actions;
