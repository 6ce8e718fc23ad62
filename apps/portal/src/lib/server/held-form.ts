import { holdForm, sessionOwner, takeHeldForm } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';
import { pageOf } from './open-pages.ts';
import { readSessionCookie } from './session-cookie.ts';

const cookie = 'held';
const minutes = 30;
/** Never kept, not even sealed. */
const secrets = ['password', 'current', 'next', 'repeat'];

type Held = { page: string; fields: [name: string, value: string][] };

/**
 * Keeps what somebody sent after their session had ended: sealed, for half an hour, for the same account, once.
 * Files are not kept. Does nothing where the session is not known any more.
 */
export async function holdPostedForm(event: RequestEvent): Promise<void> {
  const { locals, request, cookies, url } = event;
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/;
  const isSecure = url.protocol === 'https:';
  const session = readSessionCookie(cookies, isSecure);
  if (!session || !isForm.test(request.headers.get('content-type') ?? '')) return;

  const accountId = await sessionOwner(locals.house, session);
  if (!accountId) return;

  const fields = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !secrets.includes(field[0]),
  );
  const held: Held = { page: pageOf(url), fields };
  const id = await holdForm(locals.house, { accountId, content: JSON.stringify(held) });
  // The page stands in the cookie too, so that another page does not use the form up.
  cookies.set(cookie, JSON.stringify([id, held.page]), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: minutes * 60,
  });
}

/** Whether a form of this browser is being kept: the sign-in page says so. */
export const isHolding = (event: RequestEvent): boolean => readHeldCookie(event) !== undefined;

/**
 * The form that was kept for this page, once; `null` where there is none. A page that has a form calls it in its
 * load and refills the form with it:
 *
 *     export const load = async (event) => {
 *       const held = await takeHeld(event);
 *       return { typed: held ? typedFrom(held) : empty, isHeld: held !== null };
 *     };
 *
 * Nothing is sent by itself: the person sees what they had typed and presses the button again.
 */
export async function takeHeld(event: RequestEvent): Promise<FormData | null> {
  const held = readHeldCookie(event);
  const { session, house } = event.locals;
  if (!held || !session || held.page !== pageOf(event.url)) return null;

  event.cookies.delete(cookie, { path: '/', secure: event.url.protocol === 'https:' });
  const content = await takeHeldForm(house, { id: held.id, accountId: session.actor.accountId });
  if (content === null) return null;

  const form = new FormData();
  for (const [name, value] of (JSON.parse(content) as Held).fields) form.append(name, value);
  return form;
}

function readHeldCookie(event: RequestEvent): { id: string; page: string } | undefined {
  try {
    const [id, page] = JSON.parse(event.cookies.get(cookie) ?? '') as [unknown, unknown];
    return typeof id === 'string' && typeof page === 'string' ? { id, page } : undefined;
  } catch {
    return undefined;
  }
}
