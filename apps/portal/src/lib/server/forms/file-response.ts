const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  cms: 'application/pkcs7-signature',
  json: 'application/json',
} as const;

export type FileFormat = keyof typeof types;
export type LetterFormat = Extract<FileFormat, 'pdf' | 'docx'>;
export const isLetterFormat = (value: string): value is LetterFormat => value === 'pdf' || value === 'docx';

/**
 * A letter or a list as a file. A PDF opens in the browser unless it is to be saved: what answers a form could not be
 * asked for again. The name says a number at most, never whom it is about, and
 * no cache keeps it.
 */
export function fileResponse(
  bytes: Uint8Array,
  { format, name, isSaved = false }: { format: FileFormat; name: string; isSaved?: boolean },
): Response {
  const safe = name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'letter';
  const way = format === 'pdf' && !isSaved ? 'inline' : 'attachment';
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': types[format],
      'content-disposition': `${way}; filename="${safe}.${format}"`,
      'content-length': String(bytes.byteLength),
      'cache-control': 'no-store',
    },
  });
}
