/**
 * The address of a portal as it is kept, from what somebody typed or pasted: scheme and host, nothing behind them.
 * Null where it is none. Only https: what is typed without a scheme is taken for it; a portal on this very machine, to
 * try Qorgan out, may do without.
 */
export function portalAddress(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(localhost|127\.0\.0\.1)(:|\/|$)/i.test(text);
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(withScheme)) return null;
  const { protocol, hostname, origin, username } = new URL(withScheme);
  if (username) return null;
  if (protocol === 'https:') return hostname.includes('.') || hostname === 'localhost' ? origin : null;
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname) ? origin : null;
}
