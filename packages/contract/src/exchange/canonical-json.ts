/** What JSON can say; numbers are whole in what is exchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** It is not exactly one thing to sign: a number that is no whole one, half a character, something that is no JSON. */
export class NotCanonical extends Error {
  override name = 'NotCanonical';
}

/**
 * The one way in which a document is written to be signed (RFC 8785, JCS): no space between tokens, the members of each
 * object in the order of their names by UTF-16 code units, strings with the escapes of ECMAScript. Members that are
 * `undefined` are not there. Throws `NotCanonical` for what that leaves open.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new NotCanonical('A number that is not whole.');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new NotCanonical(typeof value);
  const members = Object.entries(value)
    .filter(([, said]) => said !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, said]) => `${quoted(name)}:${canonicalJson(said)}`).join(',')}}`;
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new NotCanonical('Half a character.');
  return JSON.stringify(text);
}
