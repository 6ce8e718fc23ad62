import { latest, standing, visitActProblems } from '@qorgan/domain';
import { recordByHand } from '@qorgan/usecases';
import { error, fail } from '@sveltejs/kit';
import { blankMoment, isoOf, momentOf } from '#lib/forms/moment.ts';
import { answerName, blankVisit, visitActOf, visitSchema } from '#lib/forms/visit-form.ts';
import { bodyCaseAt, onBodyCase } from '#lib/server/casework/on-body-case.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const view = await bodyCaseAt(event);
  const duty = view.duties.find(({ id }) => id === 'p12.3.visit');
  if (!duty) error(404);
  const held = await takeHeld(event);
  const { now } = event.locals;
  const address = view.bodyCase.child.address ?? '';
  const blank = { ...blankVisit, ...blankMoment(now), [answerName('place')]: address };
  return {
    isHeld: held !== null,
    ...{ view, duty, now, typed: held ? readTyped(held, blank) : blank },
    recorded: latest(standing(view.bodyCase.facts), 'visitMade') ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const given = readTyped(await event.request.formData(), blankVisit);
    const typed = { ...given, day: isoOf(given.day ?? '') };
    const missing = visitActProblems(visitActOf(typed)).map((problem) =>
      problem.kind === 'fieldNeeded' ? answerName(problem.id) : 'bodyName',
    );
    if (missing.length > 0) {
      const problems = Object.fromEntries(missing.map((name) => [name, 'required' as const]));
      return fail(400, { typed, problems });
    }
    return onBodyCase(event, typed, visitSchema, (bodyCaseId, value) => {
      const { whyAlone, lateReason, revision } = value;
      const content = { kind: 'visitMade', act: visitActOf(value), whyAlone } as const;
      return recordByHand(event.locals.ctx(), {
        ...{ bodyCaseId, revision, content, at: momentOf(value), lateReason },
      });
    });
  },
} satisfies Actions;
