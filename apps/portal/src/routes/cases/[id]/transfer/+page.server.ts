import { offerTransfer, prepareTransfer } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankTransfer, transferSchema } from '#lib/forms/transfer-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { checkForm } from '#lib/server/forms/check-form.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { takeHeld } from '#lib/server/held-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
  const { locals, params, url } = event;
  const page = found(await prepareTransfer(locals.ctx(), knownId(params.id)));
  const held = await takeHeld(event);
  const typed = held ? readTyped(held, blankTransfer) : blankTransfer;
  return { ...page, typed, isHeld: held !== null, isOffered: url.searchParams.has('offered') };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const typed = readTyped(await request.formData(), blankTransfer);
    const checked = await checkForm(typed, transferSchema);
    if (!checked.ok) return fail(400, { typed, problems: checked.problems });
    const caseId = knownId(params.id);
    const { what, ...rest } = checked.value;
    const input = { caseId, ...rest, kinds: what.includes('kinds'), parents: what.includes('parents') };
    const offered = answered(await offerTransfer(locals.ctx(), input), locals.locale, { typed });
    if (!offered.ok) return offered.failure;
    redirect(303, `/cases/${caseId}/transfer?offered`);
  },
} satisfies Actions;
