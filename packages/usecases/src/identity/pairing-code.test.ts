import { expect, test } from 'vitest';
import { makeCode, readCode, showCode } from './pairing-code.ts';

test('a code is nine digits, shown in groups, and read back', () => {
  for (let n = 0; n < 200; n++) {
    const code = makeCode();
    expect(code).toMatch(/^\d{9}$/);
    expect(showCode(code)).toMatch(/^\d{3}-\d{3}-\d{3}$/);
    expect(readCode(showCode(code))).toBe(code);
  }
});

test.each([
  ['123456789', '123456789'],
  ['123-456-789', '123456789'],
  [' 12 34 56 78 9\n', '123456789'],
  ['123–456—789', '123456789'],
  ['123.456.789', '123456789'],
  ['１２３４５６７８９', '123456789'],
  ['000-000-001', '000000001'],
  ['12345678', null],
  ['1234567890', null],
  ['12345678О', null],
  ['', null],
  ['١٢٣٤٥٦٧٨٩', null],
])('%j is read as %j', (typed, code) => expect(readCode(typed)).toBe(code));
