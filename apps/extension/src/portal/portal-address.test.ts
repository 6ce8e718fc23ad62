import { expect, test } from 'vitest';
import { portalAddress } from './portal-address.ts';

test.each([
  ['https://qorgan.mektep.kz', 'https://qorgan.mektep.kz'],
  ['  https://Qorgan.Mektep.kz/report?x=1 ', 'https://qorgan.mektep.kz'],
  ['qorgan.mektep.kz', 'https://qorgan.mektep.kz'],
  ['qorgan.mektep.kz:8443/x', 'https://qorgan.mektep.kz:8443'],
  ['localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
  ['https://localhost', 'https://localhost'],
])('%j is %j', (typed, address) => expect(portalAddress(typed)).toBe(address));

test.each([
  '',
  '   ',
  'мектеп',
  'http://qorgan.mektep.kz',
  'ftp://qorgan.mektep.kz',
  'javascript:alert(1)',
  'https://user:pass@qorgan.mektep.kz',
  'qorgan mektep kz',
  'https://',
])('%j is none', (typed) => expect(portalAddress(typed)).toBeNull());
