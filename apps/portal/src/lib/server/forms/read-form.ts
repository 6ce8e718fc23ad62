import { error } from '@sveltejs/kit';

/**
 * The posted form, whole. What is no form, or arrived broken, is refused with 400 in the reader's language: half a
 * sentence about a child is not taken for the whole. A hook puts this under `request.formData()`, so that every page
 * reads its forms so.
 */
export async function readForm(request: Request): Promise<FormData> {
  const isEncoded = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
  try {
    return isEncoded ? decoded(await request.text()) : await Request.prototype.formData.call(request);
  } catch (problem) {
    // Beyond the limit, where nothing said beforehand how much it would be.
    if (isTooLarge(problem)) error(413);
    error(400, 'The form cannot be read.', { why: 'unreadable' });
  }
}

/** URLSearchParams takes what it cannot decode for something else, and says nothing. */
function decoded(body: string): FormData {
  // The result is used: the bundler takes a call whose result is not for dead code.
  const isText = decodeURIComponent(body).length <= body.length && !body.includes('\uFFFD');
  if (!isText) throw new TypeError('Not UTF-8.');
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(body)) form.append(name, value);
  return form;
}

function isTooLarge(problem: unknown): boolean {
  const { status, cause } = problem as { status?: unknown; cause?: unknown };
  return status === 413 || (cause !== undefined && isTooLarge(cause));
}
