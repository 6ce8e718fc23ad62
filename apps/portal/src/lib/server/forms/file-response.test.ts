import { expect, test } from 'vitest';
import { fileResponse } from './file-response.ts';

const nameOf = (name: string, format: 'pdf' | 'docx' = 'pdf') =>
  fileResponse(new Uint8Array([1]), { format, name }).headers.get('content-disposition');

test.each([
  ['letter-12', 'inline; filename="letter-12.pdf"'],
  ['letter-01-15/23', 'inline; filename="letter-01-15-23.pdf"'],
  ['Шығ. №', 'inline; filename="letter.pdf"'],
  ['a"; filename="b\r\nx: y', 'inline; filename="a-filename-b-x-y.pdf"'],
])('%j', (name, header) => {
  expect(nameOf(name)).toBe(header);
});

test('a PDF that answers a form is saved', () => {
  const response = fileResponse(new Uint8Array([1]), { format: 'pdf', name: 'x', isSaved: true });
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="x.pdf"');
});

test('DOCX is kept, not opened; nothing is cached', async () => {
  expect(nameOf('letter-1', 'docx')).toBe('attachment; filename="letter-1.docx"');
  const response = fileResponse(new Uint8Array([1, 2]), { format: 'docx', name: 'x' });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
});
