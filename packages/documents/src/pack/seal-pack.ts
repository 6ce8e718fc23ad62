import { pdfObjects, sha256 } from './pdf-objects.ts';

/** What a pack says of its own file, for a program: the data it shows, and the hash of each part of the PDF. */
export type Manifest = {
  format: typeof packFormat;
  /** The public half of the key that signed it: Ed25519, 32 bytes in base64. */
  key: string;
  objects: readonly { id: number; page: number | null; sha256: string }[];
  data: unknown;
};
export const packFormat = 'qorgan-pack-1';

/** Ed25519 over these bytes, 64 bytes. */
export type Signer = { publicKey: Uint8Array; sign(bytes: Uint8Array): Uint8Array };

export const mark = `%${packFormat} `;
export const signatureName = '/QorganSignature';

/**
 * A PDF with its manifest inside and signatures on both. The manifest is added as an incremental update, as PDF itself
 * provides, so that every reader opens the file; the last line, a comment to them, signs all that stands before it.
 */
export function sealPack(pdf: Uint8Array, data: unknown, signer: Signer): Uint8Array {
  const manifest: Manifest = {
    format: packFormat,
    key: Buffer.from(signer.publicKey).toString('base64'),
    objects: pdfObjects(pdf).map(({ id, page, bytes }) => ({ id, page, sha256: sha256(bytes) })),
    data,
  };
  const json = Buffer.from(JSON.stringify(manifest));
  const whole = withUpdate(Buffer.from(pdf), json, base64(signer.sign(json)));
  return Buffer.concat([whole, Buffer.from(`${mark}${base64(signer.sign(whole))}\n`)]);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function withUpdate(pdf: Buffer, json: Buffer, signature: string): Buffer {
  const text = pdf.toString('latin1');
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.[1];
  const previous = last(/startxref\s+(\d+)/g);
  const root = last(/\/Root (\d+ 0 R)/g);
  const size = Number(last(/\/Size (\d+)/g));
  if (!previous || !root || !size) throw new Error('This PDF has no trailer to add to.');

  const before = Buffer.concat([pdf, Buffer.from('\n')]);
  const object = Buffer.concat([
    Buffer.from(
      `${size} 0 obj\n<<\n/Type /QorganPack\n${signatureName} (${signature})\n/Length ${json.length}\n>>\nstream\n`,
    ),
    json,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const at = String(before.length).padStart(10, '0');
  const tail = [
    'xref',
    `${size} 1`,
    `${at} 00000 n `,
    'trailer',
    `<< /Size ${size + 1} /Root ${root} /Prev ${previous} >>`,
    'startxref',
    String(before.length + object.length),
    '%%EOF',
    '',
  ];
  return Buffer.concat([before, object, Buffer.from(tail.join('\n'))]);
}
