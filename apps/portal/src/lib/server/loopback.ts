import type { IncomingMessage } from 'node:http';

const names = ['localhost', '127.0.0.1', '[::1]'];

/**
 * On one's own machine people type 127.0.0.1 for localhost and the other way round. A form from the one name would be
 * refused by the other as forged, so a page asked for under the wrong name leads to the right one.
 * `undefined` wherever the portal is not on the loopback address, and for anything but a page: a program would lose its
 * token on the way.
 */
export function elsewhereOnThisMachine(
  { method, url = '/', headers: { host } }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  origin: string,
): string | undefined {
  const own = new URL(origin);
  if (!names.includes(own.hostname) || method !== 'GET' || !host || host === own.host) return undefined;
  if (
    url.startsWith('/health') ||
    url.startsWith('/api/') ||
    !url.startsWith('/') ||
    !URL.canParse(`http://${host}`)
  )
    return undefined;
  const asked = new URL(`http://${host}`);
  return asked.host === host && names.includes(asked.hostname) && asked.port === own.port
    ? `${own.origin}${url}`
    : undefined;
}
