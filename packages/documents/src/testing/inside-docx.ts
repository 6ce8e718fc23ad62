import { inflateRawSync } from 'node:zlib';

/** The files in a ZIP file, by path, read from its directory. */
export function filesOf(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The text of a part, a line a paragraph; a space at which no line may end is a space. */
export const textIn = (files: Map<string, Buffer>, part: string): string =>
  (files.get(part)?.toString('utf8') ?? '')
    .split('</w:p>')
    .map((xml) =>
      unescaped(
        [...xml.replaceAll('\u00A0', ' ').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, text]) => text)
          .join(''),
      ),
    )
    .join('\n');

/** Throws where tags are not closed in the order they were opened, or an ampersand or a character cannot stand in XML. */
export function checkXml(xml: string): void {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) || !xml.isWellFormed())
    throw new Error('character');
  if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) throw new Error('ampersand');
  const open: string[] = [];
  for (const [, closes, name, selfCloses] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closes && open.pop() !== name) throw new Error(`</${name}>`);
    if (!closes && !selfCloses && name) open.push(name);
  }
  const between = xml.replace(/<(?:\/?[\w:]+(?:\s[^<>]*?)?\/?|\?[^>]*\?)>/g, '');
  if (open.length > 0 || /[<>]/.test(between)) throw new Error('tags');
}
