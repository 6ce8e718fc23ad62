import { decideOnChild, viewCouncil } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankDecision,
  decisionOf,
  decisionSchema,
  reviewProblem,
  typedDecision,
} from '#lib/forms/council-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { isId, knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string; entry: string }>;

/** The child of the address: spoken of at this meeting already, or still to come. */
async function childAt({ locals, params }: Event) {
  const view = found(await viewCouncil(locals.ctx(), knownId(params.id)));
  const entryId = knownId(params.entry);
  const item = view.items.find((one) => one.entryId === entryId) ?? null;
  const toCome = view.toCome.find(({ id }) => id === entryId) ?? null;
  const child = item ?? toCome;
  if (!view.mayWrite || !child) error(404);
  const { name, classLabel } = child;
  const revision = item?.revision ?? toCome?.revision ?? 0;
  const level = toCome?.level ?? 'raised';
  return { council: view.council, item, child: { name, classLabel, entryId }, revision, level };
}

export const load = (async (event) => {
  const { council, item, child, revision, level } = await childAt(event);
  const held = await takeHeld(event);
  const kept = {
    ...(item ? typedDecision(item.content) : blankDecision(level)),
    ...{ revision: String(revision), corrects: item?.id ?? '' },
  };
  return {
    isHeld: held !== null,
    council,
    child,
    isCorrecting: item !== null,
    typed: held ? readTyped(held, kept) : kept,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async (event) => {
    const { locals, request } = event;
    const typed = readTyped(await request.formData(), blankDecision('raised'));
    const { council, item, child, revision } = await childAt(event);
    const checked = await checkForm(typed, decisionSchema);
    const review = reviewProblem(typed);
    if (!checked.ok || Object.keys(review).length > 0)
      return fail(400, { typed, problems: { ...(!checked.ok && checked.problems), ...review } });
    const { corrects } = checked.value;
    const result = await decideOnChild(locals.ctx(), {
      ...decisionOf(checked.value),
      ...{ councilId: council.id, entryId: child.entryId, revision: checked.value.revision },
      corrects: isId(corrects) ? corrects : null,
    });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') {
      const now = { revision: String(revision), corrects: item?.id ?? '' };
      return fail(409, { typed: { ...typed, ...now }, isChanged: true });
    }
    const decided = answered(result, locals.locale, { typed });
    if (!decided.ok) return decided.failure;
    redirect(303, `/watch/councils/${council.id}?saved`);
  },
} satisfies Actions;
