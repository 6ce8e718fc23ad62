import { expect, test } from 'vitest';
import { decodeRosterFile } from './decode-roster-file.ts';

const text = 'Тегі;Аты\r\nӘлімова;Айару\r\n';
const utf16 = (mark: boolean) => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, as Excel writes "Unicode text"', utf16(true)],
  ['UTF-16, the other way round', utf16(true).swap16()],
])('%s is read', (_name, bytes) => {
  expect(decodeRosterFile(bytes)).toEqual({ ok: true, csv: text });
});

/** "Алимова" in windows-1251. */
const windows1251 = Buffer.from([0xc0, 0xeb, 0xe8, 0xec, 0xee, 0xe2, 0xe0]);
test.each<[string, Uint8Array, number]>([
  ['windows-1251 from its first letter', windows1251, 1],
  ['one line of windows-1251', Buffer.concat([Buffer.from(text), windows1251]), 3],
  ['old Macintosh line ends', Buffer.concat([Buffer.from('a\rb\r'), windows1251]), 3],
  ['UTF-16 without its mark', utf16(false), 1],
  ['a NUL among the letters', Buffer.from('Тегі;Аты\nӘлі\0мова;Айару'), 2],
  ['a workbook', Buffer.from('504b03041400060008000000210041', 'hex'), 1],
])('%s is refused with the line', (_name, bytes, line) => {
  expect(decodeRosterFile(bytes)).toEqual({ ok: false, lines: [{ line, problem: 'notUtf8' }] });
});

test('an empty file is text', () => {
  expect(decodeRosterFile(new Uint8Array())).toEqual({ ok: true, csv: '' });
});
