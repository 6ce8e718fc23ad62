import { makeReceiptLink, revokeReceiptLink, viewReceiptLinks } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import { answered, found } from '#lib/server/answer.ts';
import { knownId } from '#lib/server/forms/known-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ locals, params, url }) => ({
  view: found(await viewReceiptLinks(locals.ctx(), knownId(params.referral))),
  isRevoked: url.searchParams.has('revoked'),
  origin: url.origin,
  now: locals.now,
})) satisfies PageServerLoad;

export const actions = {
  /** Answered with the page itself and no redirect: the secret is shown once and stands in no address of ours. */
  make: async ({ locals, params }) => {
    const made = answered(await makeReceiptLink(locals.ctx(), knownId(params.referral)), locals.locale, {});
    return made.ok ? { link: made.value } : made.failure;
  },

  revoke: async ({ locals, params }) => {
    const id = knownId(params.referral);
    const revoked = answered(await revokeReceiptLink(locals.ctx(), id), locals.locale, {});
    if (!revoked.ok) return revoked.failure;
    redirect(303, `/letters/${id}/link?revoked`);
  },
} satisfies Actions;
