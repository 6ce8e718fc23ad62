import { sessionLimits } from '@qorgan/usecases';
import type { Cookies } from '@sveltejs/kit';

/** `__Host-` ties the cookie to this very host; browsers take the prefix over https only. */
const nameFor = (isSecure: boolean) => (isSecure ? '__Host-session' : 'session');

/** The raw session id that the browser holds, if it holds one. */
export const readSessionCookie = (cookies: Cookies, isSecure: boolean): string | undefined =>
  cookies.get(nameFor(isSecure));

/**
 * Gives the browser its session. The cookie outlives the session as long as the session is remembered, so that a form
 * sent too late still tells whose it is and can be kept for them (held-form.ts).
 */
export function writeSessionCookie(
  cookies: Cookies,
  session: { value: string; expiresAt: Date },
  isSecure: boolean,
): void {
  cookies.set(nameFor(isSecure), session.value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    expires: new Date(session.expiresAt.getTime() + sessionLimits.remembered),
  });
}

export const dropSessionCookie = (cookies: Cookies, isSecure: boolean): void =>
  cookies.delete(nameFor(isSecure), { path: '/', secure: isSecure });
