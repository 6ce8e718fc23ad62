import { Integer, ObjectIdentifier, OctetString, PrintableString, UTCTime, Utf8String } from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  ExtKeyUsage,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

type Subject = { commonName: string; givenName?: string; organisation?: string; bin?: string };
export type KeyOptions = Subject & {
  algorithm?: 'RSA' | 'EC';
  from?: Date;
  until?: Date;
  purposes?: readonly string[];
  /** Who issues it; itself where nobody is named. */
  issuer?: SigningKey;
  isAuthority?: boolean;
};

/** A key with its certificate, made for a test, that signs as NCALayer does. */
export type SigningKey = {
  certificate: Certificate;
  privateKey: CryptoKey;
  /** The certificate in PEM. */
  pem: string;
};

const algorithms = {
  RSA: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
  EC: { name: 'ECDSA', namedCurve: 'P-256' },
};

const emailProtection = '1.3.6.1.5.5.7.3.4';
const ofHead = '1.2.398.3.3.4.1.2.1';
let serial = 1000;

export async function makeKey(options: KeyOptions): Promise<SigningKey> {
  const { algorithm = 'EC', purposes = [emailProtection, ofHead], issuer, isAuthority = false } = options;
  const pair = (await crypto.subtle.generateKey(algorithms[algorithm], true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: ++serial });
  certificate.subject.typesAndValues.push(...nameOf(options));
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = options.from ?? new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = options.until ?? new Date('2029-01-01T00:00:00Z');
  certificate.extensions = [
    extension('2.5.29.19', new BasicConstraints({ cA: isAuthority }).toSchema().toBER()),
    ...(isAuthority ? [] : [usage(purposes)]),
  ];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(issuer?.privateKey ?? pair.privateKey, 'SHA-256');
  // Read anew, as whoever receives it does.
  const der = certificate.toSchema(true).toBER();
  const lines = Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n');
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { certificate: Certificate.fromBER(der), privateKey: pair.privateKey, pem };
}

const extension = (extnID: string, value: ArrayBuffer) =>
  new Extension({ extnID, critical: false, extnValue: value });
const usage = (purposes: readonly string[]) =>
  extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema().toBER());

function nameOf({ commonName, givenName, organisation, bin }: Subject): AttributeTypeAndValue[] {
  const word = (type: string, value: string) =>
    new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });
  return [
    word('2.5.4.3', commonName),
    new AttributeTypeAndValue({
      type: '2.5.4.5',
      value: new PrintableString({ value: 'IIN123456789012' }),
    }),
    ...(givenName ? [word('2.5.4.42', givenName)] : []),
    ...(organisation ? [word('2.5.4.10', organisation)] : []),
    ...(bin ? [word('2.5.4.11', `BIN${bin}`)] : []),
  ];
}

export type SignOptions = { encapsulate?: boolean; between?: readonly SigningKey[]; at?: Date };

/** A CMS signature over these bytes, beside them unless told to put them inside. */
export async function signWith(
  key: SigningKey,
  bytes: Uint8Array,
  { encapsulate = false, between = [], at = new Date('2026-11-20T05:00:00Z') }: SignOptions = {},
): Promise<SignedData> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  const { issuer, serialNumber } = key.certificate;
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: ContentInfo.DATA,
      ...(encapsulate ? { eContent: new OctetString({ valueHex: Uint8Array.from(bytes).buffer }) } : {}),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            said('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: ContentInfo.DATA })),
            said('1.2.840.113549.1.9.5', new UTCTime({ valueDate: at })),
            said('1.2.840.113549.1.9.4', new OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [key.certificate, ...between.map(({ certificate }) => certificate)],
  });
  await signed.sign(key.privateKey, 0, 'SHA-256', Uint8Array.from(bytes).buffer);
  return signed;
}

const said = (type: string, value: unknown) => new Attribute({ type, values: [value] });

/** As bytes, DER. */
export const toDer = (signed: SignedData): Uint8Array =>
  new Uint8Array(
    new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
      .toSchema()
      .toBER(),
  );

/** As NCALayer gives it: base64 in lines between two others. */
export const toPem = (der: Uint8Array): string =>
  `-----BEGIN CMS-----\n${Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CMS-----`;
