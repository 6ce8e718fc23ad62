import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Quality 5 takes about a millisecond a page and is within a tenth of the best. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * A page made small for a bad line; files are compressed when the portal is built. Anything that is not a whole page of
 * text comes back as it is. Pages hold no secret that an outsider could measure: sessions live in cookies, which
 * browsers do not send with other sites' requests.
 */
export async function compressed(response: Response, acceptEncoding: string | null): Promise<Response> {
  if (!/^text\/html/.test(response.headers.get('content-type') ?? '') || !response.body) return response;
  const accepts = acceptEncoding ?? '';
  const coding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
  response.headers.append('vary', 'accept-encoding');
  if (!coding || response.headers.has('content-encoding')) return response;

  const page = Buffer.from(await response.arrayBuffer());
  const body = coding === 'br' ? await brotli(page, options) : await zip(page);
  const headers = new Headers(response.headers);
  headers.set('content-encoding', coding);
  headers.delete('content-length');
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}
