/**
 * What every answer carries, files and errors included. Pages bring a wider content policy of their own
 * (vite.config.ts). `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` with a form, and
 * the protection against forged forms would refuse every one of ours. Other sites are told nothing by either.
 */
export function securityHeaders(origin: string): Record<string, string> {
  return {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'x-robots-tag': 'noindex',
    ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
