import { Buffer } from 'node:buffer';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { sealedReport, sealingData, sealingInfo } from '@qorgan/contract';
import { describe, expect, test } from 'vitest';
import { sealReport } from './seal-report.ts';

const key = '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1';
const keyId = 'b0b3a1a2-0c53-4a6a-9d4f-3a55f2b7f6c1';
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const organisation = await suite.kem.generateKeyPair();
const publicKey = Buffer.from(await suite.kem.serializePublicKey(organisation.publicKey)).toString(
  'base64url',
);
const seal = (message: object) => sealReport({ id: keyId, publicKey }, key, message);

/** As the portal opens it. */
async function open({ key, sealed }: Awaited<ReturnType<typeof seal>>): Promise<string> {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));
  const opened = await suite.open(
    { recipientKey: organisation.privateKey, enc: bytes(sealed.enc), info: sealingInfo(sealed.keyId) },
    bytes(sealed.ciphertext),
    sealingData(key),
  );
  return new TextDecoder().decode(opened);
}

describe('a sealed report', () => {
  const message = { saw: 'Қолында көгерген із бар.' };

  test('opens with the key of the organisation to what was written', async () => {
    expect(JSON.parse(await open(await seal(message)))).toEqual(message);
  });

  test('is what the portal takes', async () => {
    const sealed = await seal(message);
    expect(sealedReport.parse(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
  });

  test('opens under no other key of a report and no other key of an organisation', async () => {
    const sealed = await seal(message);
    await expect(open({ ...sealed, key: keyId })).rejects.toThrow();
    await expect(open({ ...sealed, sealed: { ...sealed.sealed, keyId: key } })).rejects.toThrow();
  });

  test('does not tell how much was written', async () => {
    const lengths = await Promise.all(
      ['', 'ә', 'ә'.repeat(400)].map(async (saw) => (await seal({ saw })).sealed.ciphertext.length),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  test('is another one each time', async () => {
    expect(await seal(message)).not.toEqual(await seal(message));
  });
});
