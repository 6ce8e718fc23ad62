const open = ['/sign-in', '/sign-out', '/health', '/law', '/complaint', '/api', '/refused', '/receipt'];

/** Pages for anybody; every other page asks who is there. */
export const isOpen = (pathname: string): boolean =>
  open.some((page) => pathname === page || pathname.startsWith(`${page}/`));

/** The page of a form action, as a GET asks for it: `/report?child=1` of `/report?child=1&/send`. */
export function pageOf(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
  const search = new URLSearchParams(kept).toString();
  return search ? `${url.pathname}?${search}` : url.pathname;
}

/** The sign-in page that leads back to where the person was going. */
export function signInPage(url: URL): string {
  const to = pageOf(url);
  return to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
}

/** Where to go after signing in: a path of ours, or the home page. Nobody is ever led to another site. */
export function safeTo(to: string | null | undefined): string {
  const base = 'http://qorgan.invalid';
  if (!to?.startsWith('/') || !URL.canParse(to, base)) return '/';
  const url = new URL(to, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return '/';
  return /^\/sign-(in|out)(\/|$)/.test(url.pathname) ? '/' : url.pathname + url.search + url.hash;
}

/**
 * Whether kit can tell which page an address means. `/%E0%A4%A` it cannot: it answers 400 by itself, and has nobody to
 * catch what a hook throws on the way there, so hooks must leave such an address alone.
 */
export function isDecodable({ pathname }: URL): boolean {
  try {
    // The result is used, because the bundler takes a decodeURI whose result is not for dead code.
    return decodeURI(pathname).startsWith('/');
  } catch {
    return false;
  }
}
