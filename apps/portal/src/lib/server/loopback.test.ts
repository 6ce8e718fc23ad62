import { expect, test } from 'vitest';
import { elsewhereOnThisMachine } from './loopback.ts';

const asked = (host: string, url = '/law', method = 'GET', origin = 'http://localhost:3000') =>
  elsewhereOnThisMachine({ method, url, headers: { host } }, origin);

test('another name of this machine leads to the configured one', () => {
  expect(asked('127.0.0.1:3000')).toBe('http://localhost:3000/law');
  expect(asked('[::1]:3000', '/law?x=1')).toBe('http://localhost:3000/law?x=1');
  expect(asked('localhost:3000', '/', 'GET', 'http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000/');
});

test.each<[why: string, at: string | undefined]>([
  ['the right name', asked('localhost:3000')],
  ['another port', asked('127.0.0.1:8080')],
  ['another machine', asked('school.example:3000')],
  ['a form', asked('127.0.0.1:3000', '/sign-in', 'POST')],
  ['a watcher', asked('127.0.0.1:3000', '/health')],
  ['a program', asked('127.0.0.1:3000', '/api/v1/pairings/mine')],
  ['a portal that is not on the loopback address', asked('127.0.0.1', '/', 'GET', 'https://q.example')],
  ['an address that is no path', asked('127.0.0.1:3000', 'http://evil.example/')],
  ['a host that is no host', asked('127.0.0.1:3000/evil')],
])('%s stays', (_why, at) => expect(at).toBeUndefined());
