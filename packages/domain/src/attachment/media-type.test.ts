import { expect, test } from 'vitest';
import { isWholePdf, mediaTypeOf, type MediaType } from './media-type.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

test.each<[what: string, Uint8Array, MediaType | null]>([
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif'), 'image/jpeg'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'image/png'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image/webp'],
  ['a sound in the same box as WebP', bytes('RIFF', [1, 2, 3, 4], 'WAVE'), null],
  ['a page of a website', bytes('<!doctype html><script>alert(1)</script>'), null],
  ['a drawing that can run scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), null],
  ['a page with a PDF behind it', bytes('<html>%PDF-1.7'), null],
  ['a program', bytes('MZ'), null],
  ['an archive, as office files are', bytes('PK', [3, 4]), null],
  ['the beginning of a JPEG and no more', bytes([0xff, 0xd8]), null],
  ['nothing', bytes(), null],
])('%s', (_what, content, type) => {
  expect(mediaTypeOf(content)).toBe(type);
});

test('a PDF that was cut off on the line is not whole', () => {
  const whole = bytes('%PDF-1.7\n', 'x'.repeat(5000), '\n%%EOF\n');
  expect(isWholePdf(whole)).toBe(true);
  expect(isWholePdf(bytes('%PDF-1.7\n', 'x'.repeat(5000), '\n%%EOF\n', '\0'.repeat(1000)))).toBe(true);
  expect(isWholePdf(whole.subarray(0, -7))).toBe(false);
});
