import { createHash } from 'node:crypto';

/** One numbered object of a PDF file. `page` where it is what stands on that page, counted from 1. */
export type PdfObject = { id: number; bytes: Buffer; page: number | null };

/**
 * The numbered objects of a PDF in the order of the file, as pdfmake writes them: each once, streams with their length
 * in front. What is found in a file that somebody has changed is whatever still looks like an object.
 */
export function pdfObjects(pdf: Uint8Array): PdfObject[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const found: PdfObject[] = [];
  const begins = /(?:^|[\r\n])(\d+) 0 obj\b/g;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const from = match.index + match[0].length - `${match[1]} 0 obj`.length;
    const to = endOf(text, from);
    if (to === null) continue;
    found.push({ id: Number(match[1]), bytes: bytes.subarray(from, to), page: null });
    begins.lastIndex = to;
  }
  return withPages(found);
}

/** Behind `endobj`; the content of a stream may hold that word too, so its length is believed where it fits. */
function endOf(text: string, from: number): number | null {
  const end = 'endobj';
  const stream = text.indexOf('stream\n', from);
  const plain = text.indexOf(end, from);
  if (plain < 0) return null;
  if (stream < 0 || stream > plain) return plain + end.length;
  const length = Number(/\/Length (\d+)/.exec(text.slice(from, stream))?.[1]);
  const after = stream + 'stream\n'.length + length;
  const fits = text
    .slice(after, after + 12)
    .trimStart()
    .startsWith('endstream');
  const real = text.indexOf(end, fits ? after : from);
  return real < 0 ? null : real + end.length;
}

function withPages(objects: readonly PdfObject[]): PdfObject[] {
  const contents = objects
    .map(({ bytes }) => bytes.toString('latin1'))
    .filter((text) => /\/Type \/Page\b/.test(text.slice(0, 2_000)))
    .map((text) => Number(/\/Contents (\d+) 0 R/.exec(text)?.[1]));
  return objects.map((object) => {
    const at = contents.indexOf(object.id);
    return { ...object, page: at < 0 ? null : at + 1 };
  });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
