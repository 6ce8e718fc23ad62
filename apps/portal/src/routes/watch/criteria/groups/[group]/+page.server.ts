import type { CriteriaGroup } from '@qorgan/domain';
import { keepCriteria, viewCriteria } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankGroup,
  groupOf,
  groupSchema,
  typedGroup,
  withOneQuestionMore,
  withoutQuestion,
  type TypedGroup,
} from '#lib/forms/criteria-form.ts';
import { labelProblems } from '#lib/forms/rows.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ group: string }>;

/** The group of the address as the criteria have it now, or none for a new one. */
async function keptGroup({
  locals,
  params,
}: Event): Promise<{ group: CriteriaGroup | null; version: number }> {
  const { criteria } = found(await viewCriteria(locals.ctx()));
  if (params.group === 'new') return { group: null, version: criteria.version };
  const id = knownId(params.group);
  const group = criteria.groups.find((one) => one.id === id && !one.isRetired);
  if (!group) error(404);
  return { group, version: criteria.version };
}

export const load = (async (event) => {
  const { group, version } = await keptGroup(event);
  const held = await takeHeld(event);
  const blank = blankGroup(version);
  return {
    group,
    typed: held ? readTyped(held, blank) : group ? typedGroup(group, version) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

const posted = async ({ request }: Event) => {
  const form = await request.formData();
  return { form, typed: readTyped(form, blankGroup(0)) };
};

export const actions = {
  save: async (event) => {
    const { typed } = await posted(event);
    const { group, version } = await keptGroup(event);
    const checked = await checkForm(typed, groupSchema);
    const inRows = labelProblems(typed);
    if (!checked.ok || Object.keys(inRows).length > 0)
      return fail(400, { typed, problems: { ...(!checked.ok && fieldsOnly(checked.problems)), ...inRows } });

    const { house } = event.locals;
    const id = group?.id ?? house.newId();
    const known = (group?.criteria ?? []).map((one) => one.id);
    const item = groupOf(checked.value, { id, known, newId: house.newId });
    const change = { deed: group ? 'changed' : 'added', item } as const;
    const result = await keepCriteria(event.locals.ctx(), { version: checked.value.version, change });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return meanwhile(typed, version);
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, '/watch/criteria?same');
    const saved = answered(result, event.locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, '/watch/criteria?saved');
  },

  another: async (event) => ({ typed: withOneQuestionMore((await posted(event)).typed) }),

  remove: async (event) => {
    const { form, typed } = await posted(event);
    return { typed: withoutQuestion(typed, Number(form.get('row') ?? -1)) };
  },
} satisfies Actions;

/** What is wrong in a row is told at that row. */
const fieldsOnly = (problems: object) =>
  Object.fromEntries(Object.entries(problems).filter(([name]) => !name.startsWith('label')));

const meanwhile = (typed: TypedGroup, version: number) =>
  fail(409, { typed: { ...typed, version: String(version) }, isChanged: true });
