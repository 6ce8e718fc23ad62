import { confirmByLink, letterAtLink, type LetterAtLink, type LinkKey } from '@qorgan/usecases';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { blankReceiptByLink, receiptByLinkSchema } from '#lib/forms/receipt-form.ts';
import { refusalText } from '#lib/text/refusals.ts';
import { checkForm } from './check-form.ts';
import { readTyped } from './read-typed.ts';

/**
 * The secret stands in the address. `strict-origin` tells no page, not even ours, whole addresses: the request for a
 * style sheet would carry it into the log of whatever stands before the portal. The origin stays, so that a form is
 * known to be ours.
 */
export const keepAddressQuiet = ({ setHeaders }: Pick<RequestEvent, 'setHeaders'>): void =>
  setHeaders({ 'referrer-policy': 'strict-origin', 'cache-control': 'no-store' });

/** The letter of a link; null for what is no link of ours. */
export async function letterOf(
  { locals }: Pick<RequestEvent, 'locals'>,
  key: LinkKey,
): Promise<LetterAtLink | null> {
  const found = await letterAtLink(locals.house, key);
  return found.ok ? found.value : null;
}

/** Confirms by a link, with the number that was typed; what is wrong goes back beside it. */
export async function confirm(event: RequestEvent, keyOf: (typed: typeof blankReceiptByLink) => LinkKey) {
  const { locals, request } = event;
  const typed = readTyped(await request.formData(), blankReceiptByLink);
  const key = keyOf(typed);
  const checked = await checkForm(typed, receiptByLinkSchema);
  if (!checked.ok)
    return fail(400, { typed, problems: checked.problems, letter: await letterOf(event, key) });
  const result = await confirmByLink(locals.house, key, checked.value.incomingNumber);
  if (result.ok) return { letter: result.value, isDone: true };
  const { refusal } = result;
  // Used, revoked or expired: the page says which, and what to do.
  if (refusal.kind === 'wrongState') return fail(409, { typed, letter: await letterOf(event, key) });
  const refused = { text: refusalText(refusal, locals.locale) };
  return fail(refusal.kind === 'tooSoon' ? 429 : 404, { typed, refused, letter: null });
}
