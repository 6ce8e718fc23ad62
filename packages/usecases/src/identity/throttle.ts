import { isIPv6 } from 'node:net';
import {
  deleteOldThrottles,
  findThrottle,
  lockThrottles,
  noteThrottle,
  saveThrottle,
  type Tx,
} from '@qorgan/data';
import type { House } from '../context.ts';
import { normaliseLogin } from './login.ts';

/** No wait is ever longer: nobody whose password is right is kept from reporting for more than this. */
export const longestWait = 60;

const second = 1000;
const hour = 3600 * second;
/** After so long without a new try the count starts again. */
const forgetAfter = hour;
/** How long an address is known as one from which an account was signed in to. */
const knownFor = 60 * 24 * hour;

/** The wait after that many failures: none for the free ones, then 1, 2, 4 … 32 and 60 seconds. */
export const waitAfter = (failures: number, free: number): number =>
  failures <= free ? 0 : Math.min(longestWait, 2 ** (failures - free - 1));

/** What is counted: `key` says of what, `free` how many failures cost nothing. */
type Count = { key: Uint8Array; free: number };

/** A turn that was taken: `wait` is 0 if it may go on, else the seconds left. */
export type Turn = { wait: number; counts: readonly Count[]; known: Uint8Array | null };

/**
 * Takes a turn at guessing a login's password. It is counted as a failure before the password is looked at, so that
 * guesses sent all at once are counted too; `turnSucceeded` takes it back.
 *
 * Counted are the login from this address, and, from addresses where nobody has signed in to it before, the login from
 * anywhere and the address for all logins. So neither guessing at somebody's login from elsewhere nor guessing at
 * others' from the same school network makes them wait where they always sign in.
 */
export async function takeSignInTurn(
  tx: Tx,
  house: House,
  who: { login: string; address: string },
): Promise<Turn> {
  const login = normaliseLogin(who.login);
  const network = networkOf(who.address);
  const hashed = (what: string, ...parts: string[]) =>
    house.vault.lookupHash(`throttle ${what}`, JSON.stringify(parts));
  const known = hashed('known', login, network);
  const isKnown =
    ((await findThrottle(tx, known))?.updatedAt.getTime() ?? 0) > house.now.getTime() - knownFor;
  const counts: Count[] = [{ key: hashed('pair', login, network), free: 5 }];
  if (!isKnown)
    counts.push({ key: hashed('login', login), free: 10 }, { key: hashed('address', network), free: 30 });
  return { wait: await takeTurn(tx, house, counts), counts, known };
}

/** Takes a turn at guessing the password of an account from within a session of it. */
export async function takeAccountTurn(tx: Tx, house: House, accountId: string): Promise<Turn> {
  const counts = [{ key: house.vault.lookupHash('throttle account', accountId), free: 5 }];
  return { wait: await takeTurn(tx, house, counts), counts, known: null };
}

/** Takes a turn at guessing the code of a browser that waits to be paired, from within a session of an account. */
export async function takeCodeTurn(tx: Tx, house: House, accountId: string): Promise<Turn> {
  const counts = [{ key: house.vault.lookupHash('throttle code', accountId), free: 5 }];
  return { wait: await takeTurn(tx, house, counts), counts, known: null };
}

/** Takes a turn at guessing the code of a slip, from an address: nobody has signed in. */
export async function takeReceiptTurn(tx: Tx, house: House, address: string): Promise<Turn> {
  const counts = [{ key: house.vault.lookupHash('throttle receipt', networkOf(address)), free: 5 }];
  return { wait: await takeTurn(tx, house, counts), counts, known: null };
}

async function takeTurn(tx: Tx, { now }: House, counts: readonly Count[]): Promise<number> {
  const rows = await lockThrottles(
    tx,
    counts.map(({ key }) => key),
    now,
  );
  const left = Math.max(...rows.map(({ blockedUntil }) => secondsLeft(blockedUntil, now)));
  // A try in vain at a closed door is not counted: nobody can hold it closed.
  if (left > 0) return left;

  for (const [at, row] of rows.entries()) {
    const before = Math.abs(now.getTime() - row.updatedAt.getTime()) > forgetAfter ? 0 : row.failures;
    const failures = before + 1;
    const wait = waitAfter(failures, counts[at]!.free);
    const blockedUntil = wait ? new Date(now.getTime() + wait * second) : null;
    await saveThrottle(tx, { key: row.key, failures, blockedUntil, updatedAt: now });
  }
  return 0;
}

/** More than the longest wait is no wait of ours: the clock was set back. */
function secondsLeft(blockedUntil: Date | null, now: Date): number {
  const left = Math.ceil(((blockedUntil?.getTime() ?? 0) - now.getTime()) / second);
  return left > 0 && left <= longestWait ? left : 0;
}

/**
 * The password was right. Clears what was counted for the login; of the address only this turn is taken back, or
 * whoever has one account could wash the address clean with it.
 */
export async function turnSucceeded(tx: Tx, { now }: House, { counts, known }: Turn): Promise<void> {
  const rows = await lockThrottles(
    tx,
    counts.map(({ key }) => key),
    now,
  );
  for (const [at, row] of rows.entries()) {
    const failures = at === 2 ? Math.max(0, row.failures - 1) : 0;
    await saveThrottle(tx, { ...row, failures, blockedUntil: null });
  }
  if (known) await noteThrottle(tx, known, now);
  await deleteOldThrottles(tx, new Date(now.getTime() - knownFor));
}

/** IPv4 as it is; of IPv6 the first 64 bits, of which whoever has one has them all. */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('%')[0]!.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const groups =
    tail === undefined
      ? front
      : [...front, ...Array<string>(8 - front.length - back.length).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
