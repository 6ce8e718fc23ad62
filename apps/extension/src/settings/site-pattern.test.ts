import { expect, test } from 'vitest';
import { sitePattern } from './site-pattern.ts';

test.each([
  ['https://jurnal.mektep.kz/office/?class=1', 'https://jurnal.mektep.kz/*'],
  ['https://jurnal.mektep.kz:8443/', 'https://jurnal.mektep.kz/*'],
  ['https://jurnal.mektep.kz/*', 'https://jurnal.mektep.kz/*'],
])('%j is %j', (address, pattern) => expect(sitePattern(address)).toBe(pattern));

test.each([
  '',
  'jurnal.mektep.kz',
  'http://jurnal.mektep.kz',
  'https://*/*',
  'https://*.kz/*',
  '<all_urls>',
  'file:///etc',
])('%j is none: nobody allows more than one site', (address) => expect(sitePattern(address)).toBeNull());
