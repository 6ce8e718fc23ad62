import { bilimclass } from './bilimclass/index.ts';
import type { Host, Page } from './host.ts';
import { kundelik } from './kundelik/index.ts';
import { mektep } from './mektep/index.ts';
import { nis } from './nis/index.ts';
import { other } from './other/index.ts';
import { smartnation } from './smartnation/index.ts';

export type { Host, Page } from './host.ts';

/** The journals whose pages are known. */
export const knownHosts: readonly Host[] = [kundelik, mektep, bilimclass, nis, smartnation];

/** Where the extension may read from the start, as match patterns; every other address is asked for. */
export const journalMatches: readonly string[] = knownHosts.flatMap(({ origins }) =>
  origins.map((origin) => `${origin}/*`),
);

/**
 * The journal and the kind of page at an address; null where nothing is to be offered. An address that only resembles a
 * known one is `other`: there the extension runs only because somebody added it.
 */
export function pageAt(url: URL): { host: Host; page: Page } | null {
  const host = [...knownHosts, other].find(
    ({ origins, isAt }) => origins.includes(url.origin) || isAt?.(url),
  );
  const page = host && Object.values(host.pages).find((one) => one.matches(url));
  return page ? { host, page } : null;
}
