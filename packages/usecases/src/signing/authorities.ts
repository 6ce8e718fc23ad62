import { X509Certificate } from 'node:crypto';
import type { CertificateFor } from '@qorgan/domain';

/** What the national certification authority writes into a certificate of whom it is for. */
export const authorities = {
  person: '1.2.398.3.3.4.1.1',
  organisation: '1.2.398.3.3.4.1.2',
  head: '1.2.398.3.3.4.1.2.1',
  trusted: '1.2.398.3.3.4.1.2.2',
  employee: '1.2.398.3.3.4.1.2.5',
} as const;

const narrowestFirst = ['head', 'trusted', 'employee', 'organisation', 'person'] as const;

export const issuedFor = (usages: readonly string[]): CertificateFor =>
  narrowestFirst.find((one) => usages.includes(authorities[one])) ?? 'unsaid';

/** Certificates out of a PEM file. Throws where there is none, or one cannot be read. */
export function readAuthorities(pem: string): X509Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (found.length === 0) throw new Error('no certificate');
  return found.map((one) => new X509Certificate(one));
}

/** A chain is seldom longer than three; what circles ends here. */
const longest = 6;

/**
 * Whether a certificate was issued, in an unbroken chain of signatures, by one of the trusted. `between` are those that
 * came along with it. Whether one of them has been revoked since is not asked.
 */
export function isIssuedBy(
  certificate: X509Certificate,
  trusted: readonly X509Certificate[],
  between: readonly X509Certificate[],
): boolean {
  let current = certificate;
  for (let step = 0; step < longest; step++) {
    if (trusted.some((one) => one.fingerprint256 === current.fingerprint256)) return step > 0;
    const issuer = [...trusted, ...between].find((one) => one.ca && hasIssued(one, current));
    if (!issuer) return false;
    current = issuer;
  }
  return false;
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of an algorithm that is not computed here.
    return false;
  }
}
