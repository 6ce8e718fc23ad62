import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { normaliseLogin } from './login.ts';

// argon2id with OWASP's least memory; version and costs stand in the hash, so that raising them needs no migration.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const costsWritten = `$argon2id$v=19$m=${costs.memoryCost},t=${costs.timeCost},p=${costs.parallelism}$`;

const shortest = 10;
/** Longer ones are not looked at: nobody types them, and hashing them costs us and not the sender. */
const longest = 256;

// The same password typed on two keyboards may come in two ways of writing one letter.
const normalise = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normalise(password), costs);

/** Hashes made with other costs than today's are replaced when their password is next known. */
export const isOutdated = (passwordHash: string): boolean => !passwordHash.startsWith(costsWritten);

/** Whether it is the password; takes as long where there is no account (`null`), and then never is. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const tried = password.length > longest ? '' : normalise(password);
  const isRight = await verify(passwordHash ?? (await (nobodys ??= hashPassword(makePassword()))), tried);
  return isRight && passwordHash !== null && tried !== '';
}

let nobodys: Promise<string> | undefined;

/** Too short, too long, with the login in it, hardly any different letters, or a word everybody tries first. */
export function isWeak(password: string, login: string): boolean {
  const plain = normalise(password).toLowerCase();
  if (plain.length < shortest || plain.length > longest || new Set(plain).size < 5) return true;
  const name = normaliseLogin(login);
  return (name !== '' && plain.includes(name)) || common.has(plain.replace(/[^\p{L}]+$/u, ''));
}

// Also with figures and signs behind them; the empty word stands for figures and signs alone.
const common = new Set(
  (
    ',password,qwerty,qwertyuiop,parol,kupiyasoz,kazakhstan,almaty,astana,qorgan,mektep,school,teacher,director,' +
    'пароль,құпиясөз,қазақстан,казахстан,алматы,астана,қорған,мектеп,школа,мұғалім,учитель,директор,йцукен'
  ).split(','),
);

/** Without letters and digits that are mistaken for each other when read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Three groups of five, about 74 bits: made to be handed over on paper and typed on a phone. */
export const makePassword = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');
