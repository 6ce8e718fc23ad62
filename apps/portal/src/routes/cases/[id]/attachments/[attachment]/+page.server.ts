import { viewCase, withdrawAttachment } from '@qorgan/usecases';
import { attachmentState } from '@qorgan/domain';
import { error, fail, redirect } from '@sveltejs/kit';
import { blankTakingOff, takingOffSchema } from '#lib/forms/attachment-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const view = found(await viewCase(event.locals.ctx(), knownId(event.params.id)));
  const attachment = view.attachments.find(({ id }) => id === event.params.attachment);
  if (!attachment) error(404);
  const state = attachmentState(attachment);
  const list = `/cases/${view.file.id}/attachments`;
  if (state === 'destroyed') redirect(303, `${list}?destroyed`);
  const held = await takeHeld(event);
  return {
    view,
    attachment,
    /** It is off the case already: what is left to decide is whether its bytes stay. */
    isOff: state === 'withdrawn',
    typed: held ? readTyped(held, blankTakingOff) : blankTakingOff,
    isHeld: held !== null,
  };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankTakingOff);
    const checked = await checkForm(typed, takingOffSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });

    const { reason, destroy: isDestroyed } = checked.value;
    const of = { caseId: knownId(params.id), attachmentId: knownId(params.attachment) };
    const withdrawn = await withdrawAttachment(locals.ctx(), { ...of, reason, isDestroyed });
    const answer = answered(withdrawn, locals.locale, { typed });
    if (!answer.ok) return answer.failure;
    redirect(303, `/cases/${of.caseId}/attachments?${isDestroyed ? 'destroyed' : 'withdrawn'}`);
  },
} satisfies Actions;
