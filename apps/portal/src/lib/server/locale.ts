import { isLocale, type Locale } from '@qorgan/statute';
import type { Cookies } from '@sveltejs/kit';

const cookie = 'lang';
const year = 365 * 24 * 3600;

/**
 * The language somebody chose, else Kazakh. The browser's own list is not asked: phones are sold set to
 * Russian or English, and Kazakh first would then be Kazakh never (ADR 0051). A choice is one tap and stays.
 */
export function localeOf(cookies: Cookies): Locale {
  const chosen = cookies.get(cookie);
  return isLocale(chosen) ? chosen : 'kk';
}

/** Keeps the chosen language for a year. */
export function keepLocale(cookies: Cookies, locale: Locale, isSecure: boolean): void {
  cookies.set(cookie, locale, {
    path: '/',
    maxAge: year,
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
  });
}

/** The same page without `?lang=`, where the address asks for a language; else `undefined`. */
export function askedLocale(url: URL): { locale: Locale; page: string } | undefined {
  const asked = url.searchParams.get('lang');
  if (!isLocale(asked)) return undefined;
  const kept = new URLSearchParams(url.searchParams);
  kept.delete('lang');
  const search = kept.toString();
  return { locale: asked, page: search ? `${url.pathname}?${search}` : url.pathname };
}
