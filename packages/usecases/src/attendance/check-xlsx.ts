import { inflateRawSync } from 'node:zlib';

/** Unpacked, all parts together: a school's whole year is a tenth of it. */
const mostBytes = 60_000_000;
const mostParts = 500;
export const mostRows = 20_000;
export const mostColumns = 500;

/**
 * Whether an XLSX file may be handed to the reader: a ZIP whose parts are as large as it says, no larger than a school
 * could need when unpacked, and no sheet with a cell so far out that the table would fill the memory. The file comes from
 * outside, and the reader itself sets no bounds. False for what is no ZIP file as well.
 */
export function isReasonableXlsx(bytes: Uint8Array): boolean {
  try {
    let total = 0;
    for (const part of partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
      const content = part.isPacked
        ? inflateRawSync(part.bytes, { maxOutputLength: mostBytes - total })
        : part.bytes;
      total += content.length;
      if (content.length !== part.size || total > mostBytes) return false;
      if (/worksheets\/[^/]+\.xml$/.test(part.name) && !isWithinBounds(content.toString('latin1')))
        return false;
    }
    return total > 0;
  } catch (error) {
    if (error instanceof RangeError || (error as { code?: string }).code?.startsWith('Z_')) return false;
    throw error;
  }
}

type Part = { name: string; size: number; isPacked: boolean; bytes: Buffer };

/** What the directory at the end of a ZIP file lists. Throws RangeError where it points outside of the file. */
function partsOf(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new RangeError('no directory');
  const count = zip.readUInt16LE(end + 10);
  if (count > mostParts) throw new RangeError('too many parts');
  const parts: Part[] = [];
  for (let at = zip.readUInt32LE(end + 16), left = count; left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    parts.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      size: zip.readUInt32LE(at + 24),
      isPacked: zip.readUInt16LE(at + 10) !== 0,
      bytes: zip.subarray(from, from + zip.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function isWithinBounds(sheet: string): boolean {
  for (const [, letters, digits] of sheet.matchAll(/[":]([A-Za-z]{1,7})(\d{1,9})(?=["':])/g))
    if (columnOf(letters!) > mostColumns || Number(digits) > mostRows) return false;
  for (const [, row] of sheet.matchAll(/<row\b[^>]*\br=["'](\d+)["']/g))
    if (Number(row) > mostRows) return false;
  return true;
}

/** A is 1, Z 26, AA 27. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
