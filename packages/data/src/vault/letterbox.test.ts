import { createCipheriv, createECDH, createHmac } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, test } from 'vitest';
import { SealBroken } from './cipher.ts';
import { makeKeyPair, openLetter, type SealedLetter } from './letterbox.ts';

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const info = utf8('qorgan report 1 key');
const data = utf8('form');
const words = 'Қолында көгерген із бар.';

async function put(publicKey: Uint8Array, text = words): Promise<SealedLetter> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const sender = await suite.createSenderContext({ recipientPublicKey, info });
  const ciphertext = new Uint8Array(await sender.seal(utf8(text), data));
  return { enc: new Uint8Array(sender.enc), ciphertext, info, data };
}

test('what was put in with the public key is taken out with the private one', async () => {
  const { publicKey, privateKey } = await makeKeyPair();
  expect([publicKey.length, publicKey[0], privateKey.length]).toEqual([65, 4, 32]);
  const letter = await put(publicKey);
  expect(Buffer.from(letter.ciphertext).includes('көгерген')).toBe(false);
  expect(Buffer.from(await openLetter(privateKey, letter)).toString()).toBe(words);
});

test('what somebody seals who has only read RFC 9180 opens too', async () => {
  const { publicKey, privateKey } = await makeKeyPair();
  const letter = { ...sealedByHand(publicKey, utf8(words)), info, data };
  expect(Buffer.from(await openLetter(privateKey, letter)).toString()).toBe(words);
});

/** HPKE in base mode by sections 4 and 5 of the RFC, with nothing but Node: no library of ours or the portal's. */
function sealedByHand(publicKey: Uint8Array, plain: Uint8Array) {
  const ephemeral = createECDH('prime256v1');
  const enc = ephemeral.generateKeys();
  const kem = Buffer.from('KEM\x00\x10', 'latin1');
  const suite = Buffer.from('HPKE\x00\x10\x00\x01\x00\x02', 'latin1');
  const extract = (id: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array) =>
    createHmac('sha256', salt)
      .update(Buffer.concat([Buffer.from('HPKE-v1'), id, Buffer.from(label), ikm]))
      .digest();
  /** One block of HKDF is enough for 32 bytes. */
  const expand = (id: Buffer, prk: Buffer, label: string, context: Uint8Array, length: number) => {
    const said = [Buffer.from([0, length]), Buffer.from('HPKE-v1'), id, Buffer.from(label), context];
    return createHmac('sha256', prk)
      .update(Buffer.concat([...said, Buffer.of(1)]))
      .digest()
      .subarray(0, length);
  };
  const none = Buffer.alloc(0);
  const shared = expand(
    kem,
    extract(kem, none, 'eae_prk', ephemeral.computeSecret(publicKey)),
    'shared_secret',
    Buffer.concat([enc, publicKey]),
    32,
  );
  const context = Buffer.concat([
    Buffer.of(0),
    extract(suite, none, 'psk_id_hash', none),
    extract(suite, none, 'info_hash', info),
  ]);
  const secret = extract(suite, shared, 'secret', none);
  const key = expand(suite, secret, 'key', context, 32);
  const cipher = createCipheriv('aes-256-gcm', key, expand(suite, secret, 'base_nonce', context, 12));
  cipher.setAAD(data);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { enc: new Uint8Array(enc), ciphertext: new Uint8Array(ciphertext) };
}

describe('nothing else opens', () => {
  const flipped = (bytes: Uint8Array, at: number) =>
    Uint8Array.from(bytes, (byte, n) => (n === at ? byte ^ 1 : byte));

  test.each<[why: string, change: (letter: SealedLetter) => Partial<SealedLetter>]>([
    ['another info', () => ({ info: utf8('qorgan report 1 other') })],
    ['sent under another key', () => ({ data: utf8('another form') })],
    ['a byte of the text changed', ({ ciphertext }) => ({ ciphertext: flipped(ciphertext, 3) })],
    [
      'the last byte of the tag changed',
      ({ ciphertext }) => ({ ciphertext: flipped(ciphertext, ciphertext.length - 1) }),
    ],
    ['cut off', ({ ciphertext }) => ({ ciphertext: ciphertext.slice(0, -1) })],
    ['nothing in it', () => ({ ciphertext: new Uint8Array() })],
    ['a byte of the sender’s key changed', ({ enc }) => ({ enc: flipped(enc, 10) })],
    ['no point of the curve', () => ({ enc: new Uint8Array(65).fill(4) })],
    ['too short a key', ({ enc }) => ({ enc: enc.slice(0, 33) })],
    ['no key', () => ({ enc: new Uint8Array() })],
  ])('%s', async (_why, change) => {
    const { publicKey, privateKey } = await makeKeyPair();
    const letter = await put(publicKey);
    await expect(openLetter(privateKey, { ...letter, ...change(letter) })).rejects.toThrow(SealBroken);
  });

  test('sealed to another school', async () => {
    const letter = await put((await makeKeyPair()).publicKey);
    await expect(openLetter((await makeKeyPair()).privateKey, letter)).rejects.toThrow(SealBroken);
  });
});
