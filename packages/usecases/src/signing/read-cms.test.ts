import { X509Certificate } from 'node:crypto';
import type { SignedData } from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, signWith, toDer, toPem, type SigningKey } from '../testing/signing-key.ts';
import { readCms } from './read-cms.ts';

const letter = Buffer.from('%PDF-1.7 the letter');
const whose = {
  commonName: 'СЕИТОВА АЙГУЛЬ',
  givenName: 'МАРАТОВНА',
  organisation: '«Мектеп» КММ',
  bin: '990340001234',
};
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

let key: SigningKey;
let signed: SignedData;
beforeAll(async () => {
  key = await makeKey(whose);
  signed = await signWith(key, letter);
});

describe('a signature that fits', () => {
  test('says whose it is, until when, and what was checked', () => {
    expect(readCms(toDer(signed), letter)).toEqual({
      ok: true,
      value: {
        check: 'fits',
        issuerCheck: 'notChecked',
        algorithm: '1.2.840.10045.4.3.2',
        holder: { name: 'СЕИТОВА АЙГУЛЬ МАРАТОВНА', organisation: '«Мектеп» КММ', bin: '990340001234' },
        certificate: {
          serialNumber: expect.stringMatching(/^[0-9a-f]+$/),
          issuer: 'СЕИТОВА АЙГУЛЬ',
          validFrom: new Date('2026-01-01T00:00:00Z'),
          validUntil: new Date('2029-01-01T00:00:00Z'),
          issuedFor: 'head',
        },
        saidAt: new Date('2026-11-20T05:00:00Z'),
      },
    });
  });

  test('is read in every form that programs give it in', async () => {
    const der = toDer(signed);
    const pem = toPem(der);
    const bare = Buffer.from(der).toString('base64');
    for (const text of [pem, pem.replaceAll('\n', '\r\n'), bare])
      expect(readCms(Buffer.from(text), letter).ok, text.slice(0, 30)).toBe(true);
    expect(readCms(toDer(await signWith(key, letter, { encapsulate: true })), letter).ok).toBe(true);
  });

  test('is of RSA as well', async () => {
    const rsa = await makeKey({ ...whose, algorithm: 'RSA' });
    const read = readCms(toDer(await signWith(rsa, letter)), letter);
    expect(read).toMatchObject({ ok: true, value: { check: 'fits' } });
  });

  test('gives away no identification number', () => {
    expect(JSON.stringify(readCms(toDer(signed), letter))).not.toContain('123456789012');
  });
});

describe('refused', () => {
  test('the signature of another letter, beside it or around it', async () => {
    const other = Buffer.from('%PDF-1.7 the lettes');
    expect(readCms(toDer(signed), other)).toEqual(broken('signatureOfOther'));
    const around = toDer(await signWith(key, letter, { encapsulate: true }));
    expect(readCms(around, other)).toEqual(broken('signatureOfOther'));
  });

  test('one made with another key than that of its certificate', async () => {
    const forger = await makeKey(whose);
    const forged = await signWith({ ...key, privateKey: forger.privateKey }, letter);
    expect(readCms(toDer(forged), letter)).toEqual(broken('signatureWrong'));
  });

  test('one in which any of the signed words was changed', async () => {
    const changed = await signWith(key, letter);
    const der = Buffer.from(toDer(changed));
    // The time at which it says that it was made: two digits of the year.
    const at = der.indexOf('261120050000Z');
    der.write('25', at);
    expect(readCms(der, letter)).toEqual(broken('signatureWrong'));
  });

  test('what is no signature, or is one without its certificate, or of several', async () => {
    const der = toDer(signed);
    const none = await signWith(key, letter);
    none.certificates = [];
    const two = await signWith(key, letter);
    two.signerInfos.push(signed.signerInfos[0]!);
    const garbage = [
      '',
      'қол қойылды',
      '0',
      '\u0000'.repeat(40),
      key.pem,
      der.subarray(0, der.length - 9),
      toDer(none),
      toDer(two),
    ];
    for (const one of garbage)
      expect(readCms(Buffer.from(one as Uint8Array), letter), String(one).slice(0, 20)).toEqual(
        broken('signatureUnreadable'),
      );
  });

  test('whichever byte is changed, nothing is thrown, and what was signed stays what was signed', () => {
    const der = toDer(signed);
    for (let at = 0; at < der.length; at += 29) {
      const changed = Uint8Array.from(der);
      changed[at]! ^= 0x11;
      const read = readCms(changed, letter);
      if (read.ok && read.value.check === 'fits')
        expect(read.value.saidAt, `byte ${at}`).toEqual(new Date('2026-11-20T05:00:00Z'));
    }
  });

  test('a certificate that only opens doors', async () => {
    const doors = await makeKey({ ...whose, purposes: ['1.3.6.1.5.5.7.3.2'] });
    expect(readCms(toDer(await signWith(doors, letter)), letter)).toEqual(broken('notForSigning'));
  });
});

describe('what is not computed here', () => {
  const gost = (of: SignedData) => {
    of.signerInfos[0]!.digestAlgorithm.algorithmId = '1.2.398.3.10.1.3.3';
    of.signerInfos[0]!.signatureAlgorithm.algorithmId = '1.2.398.3.10.1.1.2.3.2';
    return toDer(of);
  };

  test('is kept as not checked, with what the certificate says', async () => {
    const read = readCms(gost(await signWith(key, letter)), letter);
    expect(read).toMatchObject({
      ok: true,
      value: { check: 'notChecked', issuerCheck: 'notChecked', algorithm: '1.2.398.3.10.1.1.2.3.2' },
    });
  });

  test('still is refused where the letter inside is another one', async () => {
    const around = gost(await signWith(key, letter, { encapsulate: true }));
    expect(readCms(around, Buffer.from('other'))).toEqual(broken('signatureOfOther'));
  });
});

describe('who issued the certificate', () => {
  let root: SigningKey;
  let between: SigningKey;
  let issued: SigningKey;
  const trusted = () => [new X509Certificate(root.pem)];
  beforeAll(async () => {
    root = await makeKey({ commonName: 'НЕГІЗГІ', isAuthority: true });
    between = await makeKey({ commonName: 'АРАЛЫҚ', isAuthority: true, issuer: root });
    issued = await makeKey({ ...whose, issuer: between });
  });

  test('is traced to an authority that is trusted', async () => {
    const read = readCms(toDer(await signWith(issued, letter, { between: [between] })), letter, trusted());
    expect(read).toMatchObject({ ok: true, value: { check: 'fits', issuerCheck: 'trusted' } });
  });

  test('is refused where the chain breaks, where somebody issued it to themselves, and where an authority is none', async () => {
    const gap = toDer(await signWith(issued, letter));
    expect(readCms(gap, letter, trusted())).toEqual(broken('certificateNotTrusted'));
    expect(readCms(toDer(signed), letter, trusted())).toEqual(broken('certificateNotTrusted'));
    const none = await makeKey({ ...whose, issuer: root });
    const byNone = await makeKey({ ...whose, issuer: none });
    const forged = toDer(await signWith(byNone, letter, { between: [none] }));
    expect(readCms(forged, letter, trusted())).toEqual(broken('certificateNotTrusted'));
  });
});
