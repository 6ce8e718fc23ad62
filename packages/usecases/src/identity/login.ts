import type { Vault } from '@qorgan/data';

/** The login as it is compared: without spaces around it, in small letters. */
export const normaliseLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** True for 3 to 64 letters, digits and `. _ @ + -`, beginning with a letter or digit. */
export const isLogin = (login: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,63}$/u.test(normaliseLogin(login));

/** By what an account is found; the database never has the login readable. */
export const loginHash = (vault: Vault, login: string): Uint8Array =>
  vault.lookupHash('login', normaliseLogin(login));
