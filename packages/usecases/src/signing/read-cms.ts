import { createHash, verify, X509Certificate } from 'node:crypto';
import { breaks, ok, type Result, type SignatureReading } from '@qorgan/domain';
import { fromBER, ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { isIssuedBy } from './authorities.ts';
import { isForSigning, readCertificate } from './read-certificate.ts';

/** Of what is computed here, by object identifier. The national algorithms are not among them (ADR 0102). */
const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const rsa = '1.2.840.113549.1.1.1';
const signatures: Readonly<Record<string, { key: 'rsa' | 'ec'; digest: string }>> = {
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
};

const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingTime = '1.2.840.113549.1.9.5';

type Parts = { signed: SignedData; signer: SignerInfo; certificate: Certificate; x509: X509Certificate };

/**
 * Reads one CMS signature (RFC 5652) with one signer, DER or PEM, and holds it against the letter's bytes.
 * Whatever is given, nothing is thrown. Refused: `signatureUnreadable`, `notForSigning`, `signatureOfOther` (made for other bytes), `signatureWrong` (the key of
 * the certificate did not make it), `certificateNotTrusted` (of none of the `trusted` authorities, where there are any).
 */
export function readCms(
  file: Uint8Array,
  letter: Uint8Array,
  trusted: readonly X509Certificate[] = [],
): Result<SignatureReading> {
  try {
    return readParts(partsOf(file), letter, trusted);
  } catch {
    // Anybody may have made it: whatever cannot be taken apart is no signature.
    return breaks('signatureUnreadable');
  }
}

function readParts(
  parts: Parts | null,
  letter: Uint8Array,
  trusted: readonly X509Certificate[],
): Result<SignatureReading> {
  if (!parts) return breaks('signatureUnreadable');
  const { signer, certificate, x509 } = parts;
  if (!isForSigning(certificate)) return breaks('notForSigning');
  const content = checkContent(parts, letter);
  if (!content.ok) return content;
  const isSigned = checkSignature(parts, letter);
  if (isSigned === false) return breaks('signatureWrong');
  const check = content.value === 'fits' && isSigned ? 'fits' : 'notChecked';

  // Who issued it says something only of a signature that holds.
  const isTraced = check === 'fits' && trusted.length > 0;
  if (isTraced && !isIssuedBy(x509, trusted, comeAlong(parts.signed))) return breaks('certificateNotTrusted');
  return ok({
    ...readCertificate(certificate, x509),
    check,
    issuerCheck: isTraced ? 'trusted' : 'notChecked',
    algorithm: signer.signatureAlgorithm.algorithmId,
    saidAt: attribute(signer, signingTime, UTCTime)?.toDate() ?? null,
  });
}

function partsOf(file: Uint8Array): Parts | null {
  const { offset, result } = fromBER(Uint8Array.from(fromPem(file)).buffer);
  if (offset === -1) return null;
  const info = new ContentInfo({ schema: result });
  if (info.contentType !== ContentInfo.SIGNED_DATA) return null;
  const signed = new SignedData({ schema: info.content });
  const [signer, ...others] = signed.signerInfos;
  if (!signer || others.length > 0) return null;
  const certificate = certificatesIn(signed).find((one) => isOf(signer, one));
  if (!certificate) return null;
  return { signed, signer, certificate, x509: toX509(certificate) };
}

/** NCALayer wraps what it gives in lines of text; other programs give bare base64 or the bytes themselves. */
export function fromPem(file: Uint8Array): Uint8Array {
  if (file[0] === 0x30) return file;
  const text = Buffer.from(file)
    .toString('latin1')
    .replaceAll(/-----[A-Z0-9 ]+-----|\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : file;
}

const certificatesIn = ({ certificates = [] }: SignedData): Certificate[] =>
  certificates.filter((one) => one instanceof Certificate);

const isOf = ({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean =>
  sid instanceof IssuerAndSerialNumber &&
  sid.issuer.isEqual(issuer) &&
  sid.serialNumber.isEqual(serialNumber);

const toX509 = (certificate: Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema().toBER()));

function comeAlong(signed: SignedData): X509Certificate[] {
  return certificatesIn(signed).flatMap((one) => {
    try {
      return [toX509(one)];
    } catch {
      return [];
    }
  });
}

/** An attribute that is there once and is what it should be. */
function attribute<T>({ signedAttrs }: SignerInfo, type: string, kind: new () => T): T | undefined {
  const found = signedAttrs?.attributes.filter((one) => one.type === type) ?? [];
  const [value] = found.length === 1 ? found[0]!.values : [];
  return value instanceof kind ? value : undefined;
}

/** Whether it was made for these bytes, as far as that can be computed. */
function checkContent(parts: Parts, letter: Uint8Array): Result<SignatureReading['check']> {
  const { signed, signer } = parts;
  // Some programs put the file into the signature.
  const inside = signed.encapContentInfo.eContent?.getValue();
  if (inside && !Buffer.from(inside).equals(letter)) return breaks('signatureOfOther');
  if (!signer.signedAttrs) return ok('fits');

  const digest = digests[signer.digestAlgorithm.algorithmId];
  const said = attribute(signer, messageDigest, OctetString)?.getValue();
  const type = attribute(signer, contentType, ObjectIdentifier)?.getValue();
  if (!said || type !== signed.encapContentInfo.eContentType) return breaks('signatureUnreadable');
  if (!digest) return ok('notChecked');
  const isSame = createHash(digest).update(letter).digest().equals(Buffer.from(said));
  return isSame ? ok('fits') : breaks('signatureOfOther');
}

/** Whether the key of the certificate made it; `null` where that is not computed here. */
function checkSignature({ signer, x509 }: Parts, letter: Uint8Array): boolean | null {
  const { algorithmId } = signer.signatureAlgorithm;
  const digest = digests[signer.digestAlgorithm.algorithmId];
  const scheme = algorithmId === rsa && digest ? ({ key: 'rsa', digest } as const) : signatures[algorithmId];
  if (!scheme) return null;
  const bytes = signer.signedAttrs ? new Uint8Array(signer.signedAttrs.encodedValue) : letter;
  try {
    const key = x509.publicKey;
    if (key.asymmetricKeyType !== scheme.key) return false;
    return verify(scheme.digest, bytes, key, new Uint8Array(signer.signature.getValue()));
  } catch {
    return false;
  }
}
