import { signLetter, viewSigning } from '@qorgan/usecases';
import { fail, redirect } from '@sveltejs/kit';
import { blankSignature } from '#lib/forms/signature-form.ts';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import { readSignature } from '#lib/server/forms/read-signature.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { house } from '#lib/server/house.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params }) => {
  const asked = { referralId: knownId(params.referral), locale: locals.locale };
  return { view: found(await viewSigning(locals.ctx(), house().signing, asked)) };
}) satisfies PageServerLoad;

export const actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const typed = readTyped(form, blankSignature);
    const { bytes, asText } = await readSignature(form, typed.signature);
    if (bytes.byteLength === 0) return fail(400, { problems: { file: 'required' as const } });

    const referralId = knownId(params.referral);
    const input = { referralId, letterId: knownId(typed.letterId), answer: bytes };
    const result = await signLetter(locals.ctx(), house().signing, {
      ...input,
      isSamePerson: typed.samePerson,
    });
    const signed = answered(result, locals.locale, {});
    if (!signed.ok) return signed.failure;
    if (signed.value.outcome === 'asks')
      return fail(422, { asks: { name: signed.value.name, signature: asText } });
    redirect(303, `/letters/${referralId}?signed`);
  },
} satisfies Actions;
