/**
 * The match pattern of the one site that an address belongs to: `https://jurnal.mektep.kz/*`. Null where it is no
 * address of a site on the internet, or not https.
 */
export function sitePattern(address: string): string | null {
  const text = address.trim().replace(/\*$/, '');
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username } = new URL(text);
  // Chromium's patterns have no port: they stand for every one.
  const isSite = protocol === 'https:' && hostname.includes('.') && !hostname.includes('*') && !username;
  return isSite ? `https://${hostname}/*` : null;
}
