import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { SealBroken } from './cipher.ts';

/** What somebody outside has sealed to a public key, with what both sides must agree upon. */
export type SealedLetter = {
  /** The sender's ephemeral public key. */
  enc: Uint8Array;
  ciphertext: Uint8Array;
  info: Uint8Array;
  /** Authenticated with it and not encrypted. */
  data: Uint8Array;
};

/** RFC 9180, base mode: whoever has the public key puts something in, whoever has the private key takes it out. */
const suite = () =>
  new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A new P-256 key pair: the public half uncompressed, 65 bytes, the private half 32 bytes. */
export async function makeKeyPair(): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  const { kem } = suite();
  const pair = await kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await kem.serializePrivateKey(pair.privateKey)),
  };
}

/** Opens what was sealed to the public half of this key; throws `SealBroken` for anything else. */
export async function openLetter(privateKey: Uint8Array, letter: SealedLetter): Promise<Uint8Array> {
  const { kem } = suite();
  const recipientKey = await kem.deserializePrivateKey(privateKey);
  try {
    const recipient = await suite().createRecipientContext({
      recipientKey,
      enc: letter.enc,
      info: letter.info,
    });
    return new Uint8Array(await recipient.open(letter.ciphertext, letter.data));
  } catch {
    // What the library says of it is of no use to anybody, and its words are not ours.
    throw new SealBroken('A letter does not open: changed bytes, or sealed to another key.');
  }
}
