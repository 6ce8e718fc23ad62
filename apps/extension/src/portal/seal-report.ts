import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { sealingData, sealingInfo, type PairingState, type SealedReport } from '@qorgan/contract';

export type SealingKey = Extract<PairingState, { state: 'approved' }>['sealingKey'];

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** How long a report is stays untold: what is sealed is a multiple of so many bytes. */
const block = 1024;

/**
 * Seals a report to the key of the organisation that reads it (RFC 9180): from here on nobody at this device can read
 * it, its writer included. `key` is the report's own and is authenticated with it. Throws where the public key is none.
 */
export async function sealReport(
  { id, publicKey }: SealingKey,
  key: string,
  message: object,
): Promise<SealedReport> {
  const recipient = await suite.kem.deserializePublicKey(fromBase64url(publicKey));
  const { ct, enc } = await suite.seal(
    { recipientPublicKey: recipient, info: sealingInfo(id) },
    padded(JSON.stringify(message)),
    sealingData(key),
  );
  return { key, sealed: { keyId: id, enc: toBase64url(enc), ciphertext: toBase64url(ct) } };
}

function padded(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
  whole.set(bytes);
  return whole;
}

function toBase64url(buffer: ArrayBuffer): string {
  let binary = '';
  for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
