import { expect, test } from 'vitest';
import { explicitTls, whyNotReached, whyUnfit } from './reach-server.ts';

const server = { host: 'db', port: 5432, user: 'q', name: 'qorgan' };
const thrown = (more: object, message = 'no, geheim') => Object.assign(new Error(message), more);

test.each<[why: string, error: unknown, problem: object]>([
  ['an unknown host', thrown({ code: 'ENOTFOUND' }), { problem: 'hostUnknown', host: 'db' }],
  ['a name server that is silent', thrown({ code: 'EAI_AGAIN' }), { problem: 'hostUnknown' }],
  ['a closed port', thrown({ code: 'ECONNREFUSED' }), { problem: 'noServer', port: 5432 }],
  [
    'a closed port at several addresses',
    Object.assign(new AggregateError([thrown({ code: 'ECONNREFUSED' })]), { code: undefined }),
    { problem: 'noServer', code: 'ECONNREFUSED' },
  ],
  ['a silent host', thrown({}, 'timeout expired'), { problem: 'noServer', code: 'ETIMEDOUT' }],
  ['a wrong password', thrown({ code: '28P01' }), { problem: 'signInRefused', user: 'q' }],
  ['a user who may not come from here', thrown({ code: '28000' }), { problem: 'signInRefused' }],
  [
    'no password where one is asked for',
    thrown({}, 'SASL: client password must be a string'),
    { problem: 'signInRefused' },
  ],
  ['no such database', thrown({ code: '3D000' }), { problem: 'noSuchDatabase', name: 'qorgan' }],
  ['too many connections', thrown({ code: '53300' }), { problem: 'noAnswer', code: '53300' }],
  ['something else', thrown({}), { problem: 'noAnswer', code: 'Error' }],
])('%s', (_why, error, problem) => {
  const why = whyNotReached(error, server);
  expect(why).toMatchObject(problem);
  expect(JSON.stringify(why)).not.toContain('geheim');
});

test('a server is too old, in the wrong letters, or fit', () => {
  expect(whyUnfit({ version: '14.9 (Debian 14.9-1)', encoding: 'UTF8' })).toMatchObject({
    problem: 'serverTooOld',
    needed: '15',
  });
  expect(whyUnfit({ version: '9.6.24', encoding: 'UTF8' })).toMatchObject({ problem: 'serverTooOld' });
  expect(whyUnfit({ version: '15.1', encoding: 'SQL_ASCII' })).toEqual({
    problem: 'notUtf8',
    found: 'SQL_ASCII',
  });
  for (const version of ['15.1', '18beta1', '100.0'])
    expect(whyUnfit({ version, encoding: 'UTF8' })).toBeUndefined();
});

test.each([
  ['postgres://q:p@db/q', 'postgres://q:p@db/q'],
  ['postgres://q:p@db/q?sslmode=require', 'postgres://q:p@db/q?sslmode=verify-full'],
  ['postgres://q:p@db/q?a=b&sslmode=prefer&c=d', 'postgres://q:p@db/q?a=b&sslmode=verify-full&c=d'],
  ['postgres://q:p@db/q?sslmode=disable', 'postgres://q:p@db/q?sslmode=disable'],
  [
    'postgres://q:p@db/q?uselibpqcompat=true&sslmode=require',
    'postgres://q:p@db/q?uselibpqcompat=true&sslmode=require',
  ],
])('%s is taken for %s', (url, taken) => {
  expect(explicitTls(url)).toBe(taken);
});
