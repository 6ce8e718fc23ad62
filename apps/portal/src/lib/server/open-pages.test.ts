import { expect, test } from 'vitest';
import { isDecodable, isOpen, pageOf, safeTo, signInPage } from './open-pages.ts';

test.each([
  ['/law', true],
  ['/law/calendar', true],
  ['/complaint', true],
  ['/complaint/letter.pdf', true],
  ['/health', true],
  ['/api', true],
  ['/apis', false],
  ['/pair', false],
  ['/', false],
  ['/lawless', false],
  ['/cases/1', false],
])('%s is open to anybody: %s', (pathname, is) => expect(isOpen(pathname)).toBe(is));

test.each([
  ['/cases?sort=due', '/cases?sort=due'],
  ['/law#order-2026/11.3', '/law#order-2026/11.3'],
  [null, '/'],
  ['', '/'],
  ['cases', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?to=/x', '/'],
  ['/sign-out', '/'],
])('after signing in %j leads to %s', (to, where) => expect(safeTo(to)).toBe(where));

test('the page of a form action is what a GET asks for', () => {
  expect(pageOf(new URL('https://q.example/report?child=1&/send'))).toBe('/report?child=1');
  expect(signInPage(new URL('https://q.example/report?/send'))).toBe('/sign-in?to=%2Freport');
  expect(signInPage(new URL('https://q.example/'))).toBe('/sign-in');
});

test.each([
  ['/law', true],
  ['/%D2%9B%D0%BE%D1%80%D2%93%D0%B0%D0%BD', true],
  ['/100%25', true],
  ['/%E0%A4%A', false],
  ['/%C3%28', false],
  ['/%', false],
])('%s can be decoded: %s', (path, is) => expect(isDecodable(new URL(path, 'https://q.example'))).toBe(is));
