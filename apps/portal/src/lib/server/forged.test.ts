import { expect, test } from 'vitest';
import { isForged } from './forged.ts';

const here = 'https://q.example';
const ask = (method: string, type: string | null, origin: string | null) => ({
  method,
  headers: new Headers({ ...(type && { 'content-type': type }), ...(origin && { origin }) }),
});
const urlencoded = 'application/x-www-form-urlencoded;charset=UTF-8';

test.each([
  ['a form of ours', 'POST', urlencoded, here, false],
  ['a page that is only looked at', 'GET', null, 'https://evil.example', false],
  ['a form of another site', 'POST', urlencoded, 'https://evil.example', true],
  ['the same name over http', 'POST', urlencoded, 'http://q.example', true],
  ['another port', 'POST', urlencoded, 'https://q.example:8443', true],
  ['our name at the beginning of another', 'POST', urlencoded, 'https://q.example.evil.example', true],
  ['nobody says from where', 'POST', urlencoded, null, true],
  ['a sandboxed frame', 'POST', urlencoded, 'null', true],
  ['files', 'POST', 'multipart/form-data; boundary=x', 'https://evil.example', true],
  ['plain lines, as forms can send', 'POST', 'Text/Plain', 'https://evil.example', true],
  ['no kind given', 'DELETE', null, 'https://evil.example', true],
  ['JSON, for which a browser asks first', 'POST', 'application/json', 'https://evil.example', false],
])('%s', (_what, method, type, origin, is) => {
  expect(isForged(ask(method, type, origin), here)).toBe(is);
});
