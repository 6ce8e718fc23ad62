import { createHash, createPublicKey, verify } from 'node:crypto';
import { signedBytes, type ExchangeSignature } from '@qorgan/contract';
import type { PackSigner } from '@qorgan/data';

/** SHA-256 in hex, by which a file is known again. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document with the signature of an organisation under it. */
export function signDocument<T extends object>(
  document: T,
  { publicKey, sign }: Pick<PackSigner, 'publicKey' | 'sign'>,
): T & { signature: ExchangeSignature } {
  const by = { algorithm: 'Ed25519', publicKey: Buffer.from(publicKey).toString('base64url') } as const;
  const value = Buffer.from(sign(signedBytes({ ...document, signature: by }))).toString('base64url');
  return { ...document, signature: { ...by, value } };
}

/** Whether the key that a document names has signed it. Whose key that is, it does not say. */
export function isSigned(document: { readonly signature: ExchangeSignature }): boolean {
  const { publicKey, value } = document.signature;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    const signature = Buffer.from(value, 'base64url');
    // One signature has one spelling: else one document could be brought as two.
    return signature.toString('base64url') === value && verify(null, signedBytes(document), key, signature);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}
