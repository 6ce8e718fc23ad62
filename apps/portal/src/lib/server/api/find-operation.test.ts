import { apiBase, apiOperations } from '@qorgan/contract';
import { expect, test } from 'vitest';
import { findOperation } from './find-operation.ts';

const id = 'd5f2b0a8-9d13-4d2f-9a37-1f0e3f4bb3b1';

test.each(Object.entries(apiOperations))(
  '%s is found where the contract says',
  (operation, { method, path }) => {
    const found = findOperation(method, apiBase + path.replace('{id}', id));
    expect(found).toEqual({ is: 'operation', operation, params: path.includes('{id}') ? { id } : {} });
  },
);

test('HEAD asks as GET does', () => {
  expect(findOperation('HEAD', `${apiBase}/pairings/mine`)).toMatchObject({ operation: 'askPairing' });
  expect(findOperation('HEAD', `${apiBase}/reports`)).toMatchObject({ is: 'otherMethod' });
});

test('another method is told which there are', () => {
  expect(findOperation('PATCH', `${apiBase}/pairings/mine`)).toEqual({
    is: 'otherMethod',
    allowed: ['GET', 'DELETE', 'HEAD', 'OPTIONS'],
  });
});

test.each([
  '',
  '/',
  '/reports/',
  '/reports//status',
  `/reports/${id}`,
  '/Reports',
  '/pairings/mine/x',
  '/%2e%2e',
])('nothing is at %j', (path) => expect(findOperation('GET', apiBase + path)).toEqual({ is: 'unknown' }));
