import { inflateSync } from 'node:zlib';

/** Reads what pdfkit wrote, and no other PDF: enough to check a page without a viewer. */
type PdfObject = { head: string; stream: string };

function objectsOf(pdf: Uint8Array): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = body.split(/stream\r?\n/);
    const bytes = packed && Buffer.from(packed.replace(/\r?\nend$/, ''), 'latin1');
    const isDeflated = bytes && head.includes('/FlateDecode');
    objects.set(id, { head, stream: isDeflated ? inflateSync(bytes).toString('latin1') : '' });
  }
  return objects;
}

/** From a glyph of a font, as four hex digits, to the character it stands for. */
function glyphsOf(cmap: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, start = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
      glyphs.set(
        (Number.parseInt(start, 16) + index).toString(16).padStart(4, '0'),
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return glyphs;
}

/** How far to the right the last word on any page starts, in points. */
export const rightmost = (pdf: Uint8Array): number =>
  [...objectsOf(pdf).values()]
    .flatMap(({ stream }) => [...stream.matchAll(/ ([\d.-]+) [\d.-]+ Tm\n/g)])
    .reduce((furthest, [, x]) => Math.max(furthest, Number(x)), 0);

/** All text on all pages, without spaces and line ends, in the order it was drawn. */
export function textOf(pdf: Uint8Array): string {
  const objects = objectsOf(pdf);
  const at = (reference: string | undefined) => objects.get(reference ?? '') ?? { head: '', stream: '' };
  let text = '';
  for (const { head } of objects.values()) {
    if (!head.includes('/Type /Page\n')) continue;
    const resources = at(/\/Resources (\d+) 0 R/.exec(head)?.[1]).head;
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
        name,
        glyphsOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(id).head)?.[1]).stream),
      ]),
    );
    const drawn = at(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream;
    for (const [, font, row = ''] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf(?:(?!\sTJ)[\s\S])*?\[(.*?)\] TJ/g))
      for (const [, hex = ''] of row.matchAll(/<([0-9a-f]*)>/g))
        for (const glyph of hex.match(/.{4}/g) ?? []) text += fonts.get(font)?.get(glyph) ?? '';
  }
  return text.replace(/\s/g, '');
}
