import { expect, test } from 'vitest';
import { isOpen, pageOf, safeTo, signInPage } from './open-pages.ts';

test.each([
  ['/law', true],
  ['/law/calendar', true],
  ['/health', true],
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
