import type { Refusal, Result } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { refusalText } from '#lib/text/refusals.ts';

/** What a page shows when an action was refused; `ruleBroken` says which rule, so that a field can be marked. */
export type Refused = { refused: { text: string; rule?: string; cites?: string } };

/**
 * For a load: the value, or the HTTP error. What somebody may not see answers as if it were not there, in this
 * organisation or another (STYLE.md): both are 404.
 *
 *     const file = found(await readCase(locals.ctx(), params.id));
 */
export function found<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { status } = inHttp(result.refusal);
  error(status === 403 ? 404 : status);
}

/**
 * For an action: the value, or what the action returns. A refusal that a person can mend comes back to the form with
 * words (`form.refused.text`) and what they had typed; one they cannot mend is an error page.
 *
 *     const opened = answered(await openCase(locals.ctx(), input), locals.locale, { typed });
 *     if (!opened.ok) return opened.failure;
 *     redirect(303, `/cases/${opened.value.id}`);
 */
export function answered<T, D extends Record<string, unknown>>(
  result: Result<T>,
  locale: Locale,
  typed: D,
): { ok: true; value: T } | { ok: false; failure: ActionFailure<D & Refused> } {
  if (result.ok) return result;
  const { status, mends } = inHttp(result.refusal);
  if (!mends) error(status);
  return { ok: false, failure: fail(status, { ...typed, refused: refused(result.refusal, locale) }) };
}

function refused(refusal: Refusal, locale: Locale): Refused['refused'] {
  const text = refusalText(refusal, locale);
  if (refusal.kind !== 'ruleBroken') return { text };
  return { text, rule: refusal.rule, ...(refusal.cites ? { cites: refusal.cites } : {}) };
}

/** The only place where a refusal becomes HTTP. A new kind does not compile until it is handled here. */
function inHttp(refusal: Refusal): { status: number; mends: boolean } {
  switch (refusal.kind) {
    case 'notFound':
      return { status: 404, mends: false };
    case 'notAllowed':
      return { status: 403, mends: false };
    case 'changedMeanwhile':
    case 'sentBefore':
    case 'wrongState':
      return { status: 409, mends: true };
    case 'ruleBroken':
      return { status: 422, mends: true };
    case 'tooSoon':
      return { status: 429, mends: true };
  }
}
