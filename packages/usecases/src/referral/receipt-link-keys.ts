import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Vault } from '@qorgan/data';

/** The secret in the address of a link: 256 random bits. It is shown once and stored only hashed. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest();

const digits = 12;

/** Twelve digits for whoever has the slip on paper: nobody mixes up digits, on whichever keyboard. */
export const makeLinkCode = (): string =>
  Array.from({ length: digits }, () => String(randomInt(10))).join('');

/** As it is printed: `1234-5678-9012`. */
export const showLinkCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1-');

/** The digits of a code as somebody typed it, in any grouping; null where it is none. */
export function readLinkCode(typed: string): string | null {
  const bare = typed.normalize('NFKC').replaceAll(/[\s.\p{Pd}]/gu, '');
  return bare.length === digits && /^\d+$/.test(bare) ? bare : null;
}

/** Under a key: twelve digits alone could be tried out on a copy of the database. */
export const linkCodeHash = (vault: Vault, code: string): Uint8Array =>
  vault.lookupHash('receipt code', code);
