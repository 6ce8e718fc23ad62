import { heldFor } from '@qorgan/usecases';
import type { RequestEvent } from '@sveltejs/kit';

const cookie = 'held';
/** A browser takes some 4000 characters; nobody has more forms open at once. */
const most = 8;

/** A form that is kept for somebody who uses this browser. `shownAt`: when it first came back to them; 0 before. */
export type Held = { id: string; page: string; shownAt: number };

/** The forms this browser knows of, the latest first; none where the cookie is not ours. */
export function heldIn({ cookies }: RequestEvent): Held[] {
  try {
    const read = JSON.parse(cookies.get(cookie) ?? '[]') as unknown[];
    return read.flatMap((one) => {
      const [id, page, shownAt = 0] = one as unknown[];
      const isOurs = typeof id === 'string' && typeof page === 'string' && typeof shownAt === 'number';
      return isOurs ? [{ id, page, shownAt }] : [];
    });
  } catch {
    return [];
  }
}

/** Tells the browser of a form, or what has changed about it; of too many the oldest are forgotten. */
export function keepHeld(event: RequestEvent, held: Held): void {
  const others = heldIn(event);
  const at = others.findIndex(({ id }) => id === held.id);
  write(event, at < 0 ? [held, ...others] : others.with(at, held));
}

export const forgetHeld = (event: RequestEvent, id: string): void =>
  write(
    event,
    heldIn(event).filter((one) => one.id !== id),
  );

function write({ cookies, url }: RequestEvent, held: readonly Held[]): void {
  const secure = url.protocol === 'https:';
  if (held.length === 0) return cookies.delete(cookie, { path: '/', secure });
  const value = held.slice(0, most).map(({ id, page, shownAt }) => [id, page, shownAt]);
  cookies.set(cookie, JSON.stringify(value), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: heldFor / 1000,
  });
}
