import type { KeptType } from '@qorgan/domain';

const endings: Readonly<Record<KeptType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/**
 * A file that somebody brought, to be saved and never shown by the browser itself: it is taken for what it was found to
 * be, nothing in it runs, no cache keeps it, and its name says no more than its id.
 */
export function attachmentResponse(
  bytes: Uint8Array,
  { type, id }: { type: KeptType; id: string },
): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="document-${id.slice(0, 8)}.${endings[type]}"`,
      'content-length': String(bytes.byteLength),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
