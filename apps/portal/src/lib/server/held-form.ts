import { dropHeldForm, holdForm, openHeldForm, sessionOwner } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { forgetHeld, heldIn, keepHeld, type Held } from './held-cookie.ts';
import { pageOf } from './open-pages.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Never kept, not even sealed. */
const secrets = ['password', 'current', 'next', 'repeat'];

/** How long a form that came back is there again for whoever loads the page anew. */
const shownFor = 3_600_000;

type Content = { page: string; fields: [name: string, value: string][] };

/**
 * Keeps what somebody sent after their session had ended: sealed, for a week, for the same account. The button they
 * pressed is one of the fields, so that a child just chosen comes back too. Files are not kept. Does nothing where the
 * session is not known any more, or where what was sent is no form.
 */
export async function holdPostedForm(event: RequestEvent): Promise<void> {
  const { locals, request, cookies, url } = event;
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i;
  const session = readSessionCookie(cookies, url.protocol === 'https:');
  if (!session || !isForm.test(request.headers.get('content-type') ?? '')) return;

  const accountId = await sessionOwner(locals.house, session);
  if (!accountId) return;

  // What arrived broken cannot be kept; signing in comes first all the same.
  const form = await request.formData().catch(() => null);
  if (!form) return;
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !secrets.includes(field[0]),
  );
  const content: Content = { page: pageOf(url), fields };
  const id = await holdForm(locals.house, { accountId, content: JSON.stringify(content) });
  // The page stands in the cookie too, so that another page does not use the form up.
  keepHeld(event, { id, page: content.page, shownAt: 0 });
}

/**
 * The form that was kept for this page; `null` where there is none. A page that has a form calls it in its load and
 * refills the form with it:
 *
 *     export const load = async (event) => {
 *       const held = await takeHeld(event);
 *       return { typed: held ? typedFrom(held) : empty, isHeld: held !== null };
 *     };
 *
 * Nothing is sent by itself: the person sees what they had typed and presses the button again. Whoever loads the page
 * anew, because it was lost on the line or pushed out of a phone's memory, has the form once more, until it is taken
 * (`letGo`) or an hour has passed. What was kept for somebody else stays for them.
 */
export const takeHeld = async (event: RequestEvent): Promise<FormData | null> =>
  (await heldAgain(event))?.form ?? null;

/** The same, for a page that has a better memory of what was done since it first came back. */
export async function heldAgain(event: RequestEvent): Promise<{ form: FormData; isAgain: boolean } | null> {
  const accountId = event.locals.session?.actor.accountId;
  // The page that answers a form is drawn from that form.
  if (!accountId || event.request.method !== 'GET') return null;
  const { house, now } = event.locals;
  for (const held of heldIn(event).filter(({ page }) => page === pageOf(event.url))) {
    const { id, shownAt } = held;
    const isOver = shownAt > 0 && now.getTime() - shownAt > shownFor;
    const content = isOver ? null : await openHeldForm(house, { id, accountId });
    if (content !== null) {
      if (shownAt === 0) keepHeld(event, { ...held, shownAt: now.getTime() });
      return { form: formOf(JSON.parse(content) as Content), isAgain: shownAt > 0 };
    }
    if (shownAt > 0) {
      await dropHeldForm(house, { id, accountId });
      forgetHeld(event, id);
    }
  }
  return null;
}

/** A form that had come back was taken by its page: it is kept no longer. */
export async function letGo(event: RequestEvent): Promise<void> {
  const accountId = event.locals.session?.actor.accountId;
  if (!accountId) return;
  for (const { id, page, shownAt } of heldIn(event))
    if (shownAt > 0 && page === pageOf(event.url)) await dropHeldForm(event.locals.house, { id, accountId });
}

function formOf({ fields }: Content): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** The page where a form waits for whoever has just signed in, if there is one. */
export async function heldPageOf(event: RequestEvent, accountId: string): Promise<string | undefined> {
  const isTheirs = async ({ id }: Held) =>
    (await openHeldForm(event.locals.house, { id, accountId })) !== null;
  for (const held of heldIn(event)) if (held.shownAt === 0 && (await isTheirs(held))) return held.page;
  return undefined;
}

/** Whether a form of this browser waits, and whether it is of the page that somebody is on the way to. */
export function waitingFor(event: RequestEvent, to: string | null): 'thisPage' | 'another' | null {
  const waiting = heldIn(event).filter(({ shownAt }) => shownAt === 0);
  if (waiting.length === 0) return null;
  return waiting.some(({ page }) => page === to) ? 'thisPage' : 'another';
}
