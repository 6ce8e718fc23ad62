/** The push services of the browsers in use: Chrome and its kin, Firefox, Edge, Safari. A dot in front means all below it. */
export const knownPushServices: readonly string[] = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '.notify.windows.com',
  '.push.apple.com',
];

const name = /^\.?([a-z0-9-]+\.)+[a-z]{2,}$/;
const ofOwnComputer = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

/** A list of push services in a setting, separated by commas; on this computer one may be played, for tests. */
export const readPushServices = (text: string): string[] => text.split(',').map((one) => one.trim());
export const arePushServices = (text: string): boolean =>
  readPushServices(text).every((one) => name.test(one) || ofOwnComputer.test(one));

/**
 * Whether an address that a browser gave leads to one of these services and nowhere else: https on its own port, no name
 * or password in it. Whoever could give any address would have the portal ask it, inside of the school's network too.
 */
export function isPushAddress(address: string, services: readonly string[]): boolean {
  if (address.length > 1000 || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(address);
  if (username || password) return false;
  return services.some((one) => {
    if (ofOwnComputer.test(one)) return origin === one;
    if (protocol !== 'https:' || port) return false;
    return one.startsWith('.') ? hostname.endsWith(one) : hostname === one;
  });
}
