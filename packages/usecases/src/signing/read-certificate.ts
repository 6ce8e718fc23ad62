import type { X509Certificate } from 'node:crypto';
import type { SignatureReading } from '@qorgan/domain';
import type { BitString } from 'asn1js';
import type { Certificate, ExtKeyUsage, RelativeDistinguishedNames } from 'pkijs';
import { issuedFor } from './authorities.ts';

const commonName = '2.5.4.3';
const givenName = '2.5.4.42';
const organisation = '2.5.4.10';
const unit = '2.5.4.11';

/**
 * Whose certificate it is and for how long. The individual identification number that stands in it is left where it is:
 * the portal knows nobody's, so it would prove nothing here.
 */
export function readCertificate(
  parsed: Certificate,
  { validFromDate, validToDate }: X509Certificate,
): Pick<SignatureReading, 'holder' | 'certificate'> {
  const { subject, issuer, serialNumber } = parsed;
  const bin = all(subject, unit).find((text) => /^BIN\d{12}$/.test(text));
  return {
    holder: {
      name: [...all(subject, commonName), ...all(subject, givenName)].join(' '),
      organisation: all(subject, organisation)[0] ?? null,
      bin: bin?.slice(3) ?? null,
    },
    certificate: {
      serialNumber: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex'),
      issuer: all(issuer, commonName).join(' '),
      validFrom: validFromDate,
      validUntil: validToDate,
      issuedFor: issuedFor(purposesOf(parsed)),
    },
  };
}

const all = ({ typesAndValues }: RelativeDistinguishedNames, type: string): string[] =>
  typesAndValues.filter((one) => one.type === type).map((one) => String(one.value.valueBlock.value).trim());

const extensionOf = (certificate: Certificate, id: string): unknown =>
  certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;

const purposesOf = (certificate: Certificate): readonly string[] =>
  (extensionOf(certificate, '2.5.29.37') as ExtKeyUsage | undefined)?.keyPurposes ?? [];

const forSigning = '1.3.6.1.5.5.7.3.4';
const digitalSignatureOrNonRepudiation = 0b1100_0000;

/** Whether it may be used to sign documents; the authority issues others that only open doors. */
export function isForSigning(certificate: Certificate): boolean {
  const usage = (extensionOf(certificate, '2.5.29.15') as BitString | undefined)?.valueBlock.valueHexView[0];
  if (usage !== undefined && (usage & digitalSignatureOrNonRepudiation) === 0) return false;
  const purposes = purposesOf(certificate);
  return purposes.length === 0 || purposes.includes(forSigning);
}
