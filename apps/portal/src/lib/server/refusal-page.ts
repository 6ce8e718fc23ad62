import type { RequestEvent } from '@sveltejs/kit';

/** Why a request is refused before it reaches a page, with the status; the error page has words for each. */
export const reasons = { 'too-large': 413, forged: 403, 'not-here': 405, 'no-such': 404 } as const;
export type Reason = keyof typeof reasons;
export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

/**
 * The error page of the portal, in the reader's language, for what hooks refuse: what a hook throws, the framework
 * answers with the page for outages.
 */
export async function refusalPage(event: RequestEvent, why: Reason): Promise<Response> {
  const page = await event.fetch(`/refused/${why}`, { headers: { accept: 'text/html' } });
  return new Response(page.body, { status: reasons[why], headers: page.headers });
}

/** The framework keeps this name for itself, and takes a form that asks for it for a mistake of the program. */
export const asksForDefault = ({ searchParams }: URL): boolean => searchParams.has('/default');

/** Whether a person would be shown a bare line of the framework's: this page cannot be asked so. */
export const isBare = ({ status, headers }: Response): boolean =>
  status === 405 && !/^text\/html/.test(headers.get('content-type') ?? '');
