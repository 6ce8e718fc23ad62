import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** The bytes were changed, belong to another place, or were sealed under another key. Says nothing of the content. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

const format = 1;
const nonceLength = 12;
const tagLength = 16;
const overhead = 1 + nonceLength + tagLength;

// The place is in the tag and not in the bytes. JSON, so that no two places are written the same way.
const authenticated = (place: readonly string[]) => Buffer.from(JSON.stringify([format, ...place]));

/** AES-256-GCM: one byte of format, 96 random bits of nonce, the sealed bytes, 128 bits of tag. */
export function sealBytes(key: Uint8Array, place: readonly string[], bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(authenticated(place));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Uint8Array.of(format), nonce, body, cipher.getAuthTag()]));
}

/** Undoes `sealBytes` for the same key and place; otherwise throws `SealBroken`. */
export function openBytes(key: Uint8Array, place: readonly string[], sealed: Uint8Array): Uint8Array {
  if (sealed.length < overhead || sealed[0] !== format) throw new SealBroken('These bytes are not sealed.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength));
  decipher.setAAD(authenticated(place));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    const body = sealed.subarray(1 + nonceLength, -tagLength);
    return Uint8Array.from(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch {
    throw new SealBroken('A seal is broken: changed bytes, another place or another key.');
  }
}

/** A key of its own for each use of the master key, so that no use can stand in for another. */
export const deriveKey = (masterKey: Uint8Array, use: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), `qorgan/1/${use}`, 32));
