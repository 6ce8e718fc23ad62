import { expect, test } from 'vitest';
import { localeOf } from './language.ts';

test.each([
  ['kk', 'kk'],
  ['kk-KZ', 'kk'],
  ['kz', 'kk'],
  ['RU', 'ru'],
  ['ru-RU', 'ru'],
  ['en', 'en'],
  ['uz', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%s is %s', (code, locale) => expect(localeOf(code)).toBe(locale));
