import { attachToCase, viewCase } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { attachmentSchema, blankAttachment } from '#lib/forms/attachment-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const view = found(await viewCase(event.locals.ctx(), knownId(event.params.id)));
  const held = await takeHeld(event);
  const { searchParams } = event.url;
  return {
    view,
    typed: held ? readTyped(held, blankAttachment) : blankAttachment,
    isHeld: held !== null,
    done: (['added', 'withdrawn', 'destroyed'] as const).find((name) => searchParams.has(name)) ?? null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const typed = readTyped(form, blankAttachment);
    const checked = await checkForm(typed, attachmentSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const caseId = knownId(params.id);
    const file = form.get('file');
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const attached = await attachToCase(locals.ctx(), { ...checked.value, caseId, about: null, bytes });
    const answer = answered(attached, locals.locale, { typed });
    if (!answer.ok) return answer.failure;
    redirect(303, `/cases/${caseId}/attachments?added`);
  },
} satisfies Actions;
