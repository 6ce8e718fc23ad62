import type { AttachmentAbout } from '@qorgan/domain';
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
    typed: held ? readTyped(held, blankAttachment) : startOf(searchParams),
    isHeld: held !== null,
    done: (['added', 'withdrawn', 'destroyed'] as const).find((name) => searchParams.has(name)) ?? null,
  };
}) satisfies PageServerLoad;

/** From the page of a letter the form knows what the scan is and to what it belongs. */
function startOf(searchParams: URLSearchParams): typeof blankAttachment {
  const [letter, entry] = [searchParams.get('letter'), searchParams.get('entry')];
  if (letter) return { ...blankAttachment, kind: 'signedLetter', aboutType: 'letter', aboutId: letter };
  if (entry) return { ...blankAttachment, kind: 'proofOfSending', aboutType: 'entry', aboutId: entry };
  return blankAttachment;
}

/** To what of the case it belongs; an id that is none answers as if it were not there. */
const aboutOf = (read: { aboutType: string; aboutId: string }): AttachmentAbout | null =>
  read.aboutType === 'letter' || read.aboutType === 'entry'
    ? { type: read.aboutType, id: knownId(read.aboutId) }
    : null;

export const actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const typed = readTyped(form, blankAttachment);
    const checked = await checkForm(typed, attachmentSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const caseId = knownId(params.id);
    const file = form.get('file');
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const { kind, description } = checked.value;
    const about = aboutOf(checked.value);
    const attached = await attachToCase(locals.ctx(), { kind, description, caseId, about, bytes });
    const answer = answered(attached, locals.locale, { typed });
    if (!answer.ok) return answer.failure;
    redirect(303, `/cases/${caseId}/attachments?added`);
  },
} satisfies Actions;
