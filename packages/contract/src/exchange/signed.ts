import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';

/** Base64 as in addresses, without padding. */
export const base64url = (bytes: number) =>
  z
    .string()
    .length(Math.ceil((bytes * 4) / 3))
    .regex(/^[\w-]+$/);

/** By whose key a document was signed, and how. */
export const exchangeSignature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** 32 bytes. */
  publicKey: base64url(32),
  /** 64 bytes over `signedBytes`. */
  value: base64url(64),
});
export type ExchangeSignature = z.output<typeof exchangeSignature>;

/** Stands before what is signed, so that nothing else that the same key signs can be taken for it. */
export const exchangeMark = 'qorgan exchange 1\n';

/**
 * The bytes that the signature of a document is over: the mark, then the document as canonical JSON in UTF-8 with
 * everything in it but `signature.value`. Throws `NotCanonical`.
 */
export function signedBytes(document: {
  readonly signature: Omit<ExchangeSignature, 'value'>;
}): Uint8Array<ArrayBuffer> {
  const { algorithm, publicKey } = document.signature;
  const whole = canonicalJson({ ...document, signature: { algorithm, publicKey } });
  return new TextEncoder().encode(exchangeMark + whole) as Uint8Array<ArrayBuffer>;
}
