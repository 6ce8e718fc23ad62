import { randomInt } from 'node:crypto';
import type { Vault } from '@qorgan/data';

const digits = 9;

/** Nine digits: teachers type on a Cyrillic keyboard, and nobody mixes up a digit read from the screen beside it. */
export const makeCode = (): string => String(randomInt(10 ** digits)).padStart(digits, '0');

/** As it is shown: `123-456-789`. */
export const showCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1-');

/** The nine digits of a code as somebody typed it, in any grouping; null where it is none. */
export function readCode(typed: string): string | null {
  const bare = typed.normalize('NFKC').replaceAll(/[\s.\p{Pd}]/gu, '');
  return /^\d{9}$/.test(bare) ? bare : null;
}

/** By what a waiting browser is found; the database never has the code readable. */
export const codeHash = (vault: Vault, code: string): Uint8Array => vault.lookupHash('pairing code', code);
