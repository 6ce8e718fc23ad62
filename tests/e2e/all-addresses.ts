import type { Page } from '@playwright/test';

/** A page or a form of the portal that names something by its id, as somebody’s own pages lead to it. */
export type Address = { method: 'GET' | 'POST'; path: string; text: string };

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const starts = ['/', '/inbox', '/casework', '/measures', '/requests', '/sittings', '/cases', '/reports'];

/** Every address with an id in it that links and forms lead these people to, in any number of steps, and what it says. */
export async function addressesOf(people: readonly Page[]): Promise<Address[]> {
  const found = new Map<string, Address>();
  for (const page of people) {
    const seen = new Set<string>();
    const next = [...starts];
    while (next.length > 0) {
      const path = next.shift()!;
      if (seen.has(path)) continue;
      seen.add(path);
      const answer = await page.request.get(path, { headers: { accept: 'text/html' } });
      const isPage = answer.headers()['content-type']?.startsWith('text/html') && answer.ok();
      const text = isPage ? await answer.text() : '';
      if (id.test(path)) found.set(`GET ${path}`, { method: 'GET', path, text });
      for (const href of hrefsIn(text, path)) if (id.test(href) && !seen.has(href)) next.push(href);
      for (const form of formsIn(text, path))
        if (id.test(form)) found.set(`POST ${form}`, { method: 'POST', path: form, text: '' });
    }
  }
  return [...found.values()];
}

const resolved = (address: string, from: string): string => {
  const { pathname, search } = new URL(address, `http://portal${from}`);
  return pathname + search;
};
/** Without what only changes the language or leads back. */
const hrefsIn = (html: string, from: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"#]+)/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith('/') && !/[?&](lang|back)=/.test(href))
    .map((href) => resolved(href, from));
const formsIn = (html: string, from: string): string[] =>
  [...html.matchAll(/<(?:form|button) [^>]*(?:form)?action="([^"]+)"/g)].map(([, action]) =>
    resolved(action!.replaceAll('&amp;', '&'), from),
  );
