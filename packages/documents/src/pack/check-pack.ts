import { createPublicKey, verify } from 'node:crypto';
import { pdfObjects, sha256 } from './pdf-objects.ts';
import { mark, packFormat, signatureName, type Manifest } from './seal-pack.ts';

/** What is wrong with a pack. */
export type PackDamage =
  /** It is no pack, or its end was cut off. */
  | { what: 'noPack' }
  /** What stands on this page is not what was signed. */
  | { what: 'page'; page: number }
  /** The data for programs were changed, added to or taken away. */
  | { what: 'data' }
  /** Something of the file that no page shows: fonts, order of pages, properties. */
  | { what: 'structure' }
  /** A part was taken away, or one was added. */
  | { what: 'parts' }
  /** The parts are all as they were, and the signature on the whole is not. */
  | { what: 'signature' };

export type CheckedPack = {
  /** Empty where the file is to the byte what was signed. */
  damage: readonly PackDamage[];
  /** The manifest, where it can be read at all; to be believed where no damage names `data`. */
  manifest: Manifest | null;
};

/** Checks a pack by itself, without a network, a database or a key from elsewhere; never throws. */
export function checkPack(file: Uint8Array): CheckedPack {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.lastIndexOf(mark);
  const inside = manifestIn(bytes);
  if (!inside) return { damage: [{ what: 'noPack' }], manifest: null };
  const { manifest, json, signature } = inside;
  const key = keyOf(manifest);
  const isSignedBy = (signed: Buffer, by: string) => {
    const signed64 = Buffer.from(by, 'base64');
    // One signature has one spelling: else a changed character of it would go unnoticed.
    return key !== null && signed64.toString('base64') === by && verify(null, signed, key, signed64);
  };

  const tail = end < 0 ? '' : bytes.subarray(end + mark.length).toString('latin1');
  if (tail.endsWith('\n') && isSignedBy(bytes.subarray(0, end), tail.slice(0, -1)))
    return { damage: [], manifest };
  const damage: PackDamage[] = isSignedBy(json, signature)
    ? damagedParts(bytes, manifest)
    : [{ what: 'data' }];
  return { damage: damage.length > 0 ? damage : [{ what: 'signature' }], manifest };
}

function damagedParts(bytes: Buffer, { objects }: Manifest): PackDamage[] {
  // The manifest itself is the last object, and not in its own list.
  const there = pdfObjects(bytes).filter(({ bytes: part }) => !part.includes(`/Type /QorganPack`));
  const hashes = new Map(there.map(({ id, bytes: part }) => [id, sha256(part)]));
  const changed = objects.filter(({ id, sha256: hash }) => hashes.has(id) && hashes.get(id) !== hash);
  const isMissing = objects.some(({ id }) => !hashes.has(id)) || there.length > objects.length;
  return [
    ...changed.flatMap(({ page }): PackDamage[] => (page === null ? [] : [{ what: 'page', page }])),
    ...(changed.some(({ page }) => page === null) ? [{ what: 'structure' as const }] : []),
    ...(isMissing ? [{ what: 'parts' as const }] : []),
  ];
}

type Inside = { manifest: Manifest; json: Buffer; signature: string };

function manifestIn(bytes: Buffer): Inside | null {
  const at = bytes.lastIndexOf('/Type /QorganPack');
  if (at < 0) return null;
  const from = bytes.indexOf('stream\n', at) + 'stream\n'.length;
  const head = bytes.subarray(at, from).toString('latin1');
  const to = bytes.lastIndexOf('\nendstream');
  const signature = head.slice(head.indexOf(signatureName)).match(/\(([^)]*)\)/)?.[1] ?? '';
  const json = bytes.subarray(from, to);
  try {
    const manifest = JSON.parse(json.toString()) as Manifest;
    const isOne = manifest.format === packFormat && Array.isArray(manifest.objects);
    return isOne ? { manifest, json, signature } : null;
  } catch {
    return null;
  }
}

/** DER in front of 32 bytes of Ed25519 (RFC 8410). */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

function keyOf({ key }: Manifest) {
  const raw = Buffer.from(String(key), 'base64');
  if (raw.length !== 32) return null;
  return createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' });
}

/** How people compare a key: the first 20 bytes of its SHA-256, in groups of four. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  sha256(publicKey)
    .slice(0, 40)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1 ');
