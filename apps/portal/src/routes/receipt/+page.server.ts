import { letterAtLink } from '@qorgan/usecases';
import { fail } from '@sveltejs/kit';
import { blankReceiptByLink } from '#lib/forms/receipt-form.ts';
import { confirm, keepAddressQuiet } from '#lib/server/forms/receipt-by-link.ts';
import { readTyped } from '#lib/server/forms/read-typed.ts';
import { receiptText } from '#lib/text/receipt.ts';
import { refusalText } from '#lib/text/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = ((event) => {
  keepAddressQuiet(event);
  return {};
}) satisfies PageServerLoad;

export const actions = {
  find: async ({ locals, request, getClientAddress }) => {
    const typed = readTyped(await request.formData(), blankReceiptByLink);
    const found = await letterAtLink(locals.house, { code: typed.code, address: getClientAddress() });
    if (found.ok) return { typed, letter: found.value };
    const isTooSoon = found.refusal.kind === 'tooSoon';
    const text = isTooSoon ? refusalText(found.refusal, locals.locale) : receiptText[locals.locale].unknown;
    return fail(isTooSoon ? 429 : 422, { typed, letter: null, refused: { text } });
  },

  confirm: (event) => confirm(event, ({ code }) => ({ code, address: event.getClientAddress() })),
} satisfies Actions;
