import type { TrackStep } from '@qorgan/domain';
import { changeTrack, viewTrack } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankStep,
  stepOf,
  stepSchema,
  typedStep,
  withOneFieldMore,
  withoutField,
  type TypedStep,
} from '#lib/forms/track-form.ts';
import { labelProblems } from '#lib/forms/rows.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ step: string }>;

/** The step of the address as the track has it now, or none for a new one; for the administrator alone. */
async function keptStep({ locals, params }: Event): Promise<{ step: TrackStep | null; version: number }> {
  const { track, isKept } = found(await viewTrack(locals.ctx()));
  if (!isKept) error(404);
  if (params.step === 'new') return { step: null, version: track.version };
  const id = knownId(params.step);
  const step = track.steps.find((one) => one.id === id && !one.isRetired);
  if (!step) error(404);
  return { step, version: track.version };
}

export const load = (async (event) => {
  const { step, version } = await keptStep(event);
  const held = await takeHeld(event);
  const blank = blankStep(version);
  return {
    step,
    typed: held ? readTyped(held, blank) : step ? typedStep(step, version) : blank,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

const posted = async ({ request }: Event) => {
  const form = await request.formData();
  return { form, typed: readTyped(form, blankStep(0)) };
};

export const actions = {
  save: async (event) => {
    const { typed } = await posted(event);
    const { step, version } = await keptStep(event);
    const checked = await checkForm(typed, stepSchema);
    const inRows = labelProblems(typed);
    if (!checked.ok || Object.keys(inRows).length > 0)
      return fail(400, { typed, problems: { ...(!checked.ok && fieldsOnly(checked.problems)), ...inRows } });

    const { house } = event.locals;
    const id = step?.id ?? house.newId();
    const known = (step?.fields ?? []).map((field) => field.id);
    const said = stepOf(checked.value, { id, known, newId: house.newId });
    const change = { deed: step ? 'changed' : 'added', step: said } as const;
    const result = await changeTrack(event.locals.ctx(), { version: checked.value.version, change });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return meanwhile(typed, version);
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, '/bullying-track?same');
    const saved = answered(result, event.locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, '/bullying-track?saved');
  },

  another: async (event) => ({ typed: withOneFieldMore((await posted(event)).typed) }),

  remove: async (event) => {
    const { form, typed } = await posted(event);
    return { typed: withoutField(typed, Number(form.get('row') ?? -1)) };
  },
} satisfies Actions;

/** What is wrong in a row is told at that row. */
const fieldsOnly = (problems: object) =>
  Object.fromEntries(Object.entries(problems).filter(([name]) => !name.startsWith('label')));

const meanwhile = (typed: TypedStep, version: number) =>
  fail(409, { typed: { ...typed, version: String(version) }, isChanged: true });
