import { changeBody, previewBody, viewBody } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  blankBody,
  bodyPreviewSchema,
  bodySchema,
  entryOf,
  typedBody,
  type TypedBody,
} from '#lib/forms/body-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

type Event = RequestEvent<{ id: string }>;

async function keptBody({ locals, params }: Event) {
  const view = found(await viewBody(locals.ctx(), knownId(params.id)));
  if (!view.isKept) error(404);
  return view;
}

export const load = (async (event) => {
  const { body } = await keptBody(event);
  const held = await takeHeld(event);
  return {
    body,
    typed: held ? readTyped(held, blankBody) : typedBody(body.entry, body.version),
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

/** What would change and what it touches, beside the form with everything typed. */
async function preview({ locals, params }: Event, typed: TypedBody) {
  const checked = await checkForm(typed, bodyPreviewSchema);
  if (!checked.ok) return { ok: false, failure: fail(400, { typed, problems: checked.problems }) } as const;
  const { version } = checked.value;
  const input = { bodyId: knownId(params.id), version, entry: entryOf(checked.value) };
  return answered(await previewBody(locals.ctx(), input), locals.locale, { typed });
}

/** A colleague changed it since the form was opened: what was typed is held against what stands now. */
async function meanwhile(event: Event, typed: TypedBody) {
  const { body } = await keptBody(event);
  const now = { ...typed, version: String(body.version) };
  const seen = await preview(event, now);
  return seen.ok ? fail(409, { typed: now, preview: seen.value, isChanged: true }) : seen.failure;
}

export const actions = {
  preview: async (event) => {
    const typed = readTyped(await event.request.formData(), blankBody);
    const seen = await preview(event, typed);
    if (seen.ok) return { typed, preview: seen.value };
    return seen.failure.status === 409 ? meanwhile(event, typed) : seen.failure;
  },

  save: async (event) => {
    const { locals, params, request } = event;
    const typed = readTyped(await request.formData(), blankBody);
    const checked = await checkForm(typed, bodySchema);
    if (!checked.ok) {
      const seen = await preview(event, typed);
      return fail(400, { typed, problems: checked.problems, ...(seen.ok && { preview: seen.value }) });
    }
    const bodyId = knownId(params.id);
    const { version, reason } = checked.value;
    const result = await changeBody(locals.ctx(), { bodyId, version, reason, entry: entryOf(checked.value) });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return meanwhile(event, typed);
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `/bodies/${bodyId}?same`);
    const saved = answered(result, locals.locale, { typed });
    if (!saved.ok) return saved.failure;
    redirect(303, `/bodies/${bodyId}?saved`);
  },
} satisfies Actions;
