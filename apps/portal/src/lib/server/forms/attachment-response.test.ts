import { expect, test } from 'vitest';
import { attachmentResponse } from './attachment-response.ts';

test.each([
  ['application/pdf', 'document-1b2c3d4e.pdf'],
  ['image/jpeg', 'document-1b2c3d4e.jpg'],
  ['image/png', 'document-1b2c3d4e.png'],
] as const)('a file of %s is saved, never shown', async (type, name) => {
  const answer = attachmentResponse(Uint8Array.of(1, 2, 3), {
    type,
    id: '1b2c3d4e-0000-4000-8000-000000000000',
  });
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'content-length': '3',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
});
