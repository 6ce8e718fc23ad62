import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../testing/inside-pdf.ts';
import { checkPack, fingerprintOf } from './check-pack.ts';
import type { PackDocument } from './pack-document.ts';
import { renderPackPdf } from './render-pack-pdf.ts';
import { mark, sealPack, type Signer } from './seal-pack.ts';

const document: PackDocument = {
  language: 'kk',
  title: 'Орындалғанын растайтын жинақ',
  caption: '№ 7 іс',
  about: [['Мектеп', '«№ 7 жалпы орта білім беретін мектеп» КММ']],
  sections: [
    {
      heading: 'Міндеттер',
      intro: null,
      header: ['Міндет', 'Мерзімі', 'Орындалды'],
      widths: [2, 1, 1],
      rows: Array.from({ length: 120 }, (_, at) => [`${at + 1}-міндет endobj endstream`, '01.12.2026', 'иә']),
    },
  ],
  closing: ['Тексеру: қорған'],
  footer: 'A1B2 C3D4',
  madeAt: new Date('2026-11-26T08:00:00Z'),
};
const data = { case: 7, duties: ['p8.police endstream endobj'] };

const newSigner = (): Signer => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { publicKey: new Uint8Array(raw), sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) };
};
const signer = newSigner();
let pack: Uint8Array;
beforeAll(async () => {
  pack = sealPack(await renderPackPdf(document), data, signer);
});

const flipped = (at: number) => {
  const changed = Buffer.from(pack);
  changed[at]! ^= 1;
  return changed;
};
const indexOf = (text: string) => Buffer.from(pack).indexOf(text);

describe('a pack as it was made', () => {
  test('is whole, and says by which key', () => {
    const { damage, manifest } = checkPack(pack);
    expect(damage).toEqual([]);
    expect(manifest).toMatchObject({ data, key: Buffer.from(signer.publicKey).toString('base64') });
    expect(manifest!.objects.filter(({ page }) => page !== null).map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(fingerprintOf(signer.publicKey)).toMatch(/^([0-9A-F]{4} ){9}[0-9A-F]{4}$/);
  });

  test('is a PDF with what is to be read on it', () => {
    const text = textOf(pack);
    for (const words of ['Орындалғанынрастайтынжинақ', '120-міндет', 'Тексеру:қорған'])
      expect(text).toContain(words);
  });

  test('of the same things is the same to the byte', async () => {
    expect(Buffer.compare(sealPack(await renderPackPdf(document), data, signer), pack)).toBe(0);
  });
});

describe('one byte changed', () => {
  test('anywhere, and it is refused', () => {
    const places = new Set([
      ...Array.from({ length: 400 }, (_, at) => Math.floor((at * pack.length) / 400)),
      ...Array.from({ length: 220 }, (_, at) => pack.length - 1 - at),
    ]);
    const unnoticed = [...places].filter((at) => checkPack(flipped(at)).damage.length === 0);
    expect(unnoticed).toEqual([]);
  });

  test('on a page: it says which page', () => {
    const pages = [
      ...Buffer.from(pack)
        .toString('latin1')
        .matchAll(/\/Contents (\d+) 0 R/g),
    ];
    const at = indexOf(`\n${pages[1]![1]} 0 obj`) + 200;
    expect(checkPack(flipped(at)).damage).toEqual([{ what: 'page', page: 2 }]);
  });

  test('in the data: it says so', () => {
    expect(checkPack(flipped(indexOf('p8.police'))).damage).toEqual([{ what: 'data' }]);
  });

  test('in a font or the properties: it says that no page shows it', () => {
    expect(checkPack(flipped(indexOf('/FontFile2') + 2)).damage).toEqual([{ what: 'structure' }]);
  });

  test('in the last line: the parts are whole and the signature is not', () => {
    expect(checkPack(flipped(pack.length - 20)).damage).toEqual([{ what: 'signature' }]);
  });
});

describe('more than a byte', () => {
  test('cut off, emptied, another file: never taken and never thrown', () => {
    expect(checkPack(pack.subarray(0, pack.length - 400)).damage.length).toBeGreaterThan(0);
    for (const file of [new Uint8Array(), Buffer.from('no PDF'), Buffer.from('%PDF-1.7\n%%EOF\n')])
      expect(checkPack(file)).toEqual({ damage: [{ what: 'noPack' }], manifest: null });
  });

  test('something put behind the end, or before it', () => {
    expect(checkPack(Buffer.concat([pack, Buffer.from('\n')])).damage).not.toEqual([]);
    expect(checkPack(Buffer.concat([pack, pack])).damage).not.toEqual([]);
    const end = indexOf(mark);
    const put = Buffer.concat([
      pack.subarray(0, end),
      Buffer.from('900 0 obj\n(x)\nendobj\n'),
      pack.subarray(end),
    ]);
    expect(checkPack(put).damage).toEqual([{ what: 'parts' }]);
  });

  test('signed anew by somebody else it is whole, under another key: that is what the fingerprint is for', async () => {
    const forger = newSigner();
    const forged = sealPack(await renderPackPdf({ ...document, title: 'Жалған' }), data, forger);
    const { damage, manifest } = checkPack(forged);
    expect(damage).toEqual([]);
    expect(manifest!.key).not.toBe(Buffer.from(signer.publicKey).toString('base64'));
  });
});
