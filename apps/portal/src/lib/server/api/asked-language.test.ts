import { expect, test } from 'vitest';
import { askedLanguage } from './asked-language.ts';

test.each([
  [null, 'kk'],
  ['', 'kk'],
  ['*', 'kk'],
  ['de, fr', 'kk'],
  ['ru', 'ru'],
  ['RU-kz', 'ru'],
  ['en-US,en;q=0.9,ru;q=0.8', 'en'],
  ['ru;q=0.8, kk;q=0.9', 'kk'],
  ['de, ru;q=0.5, en;q=0.4', 'ru'],
  ['ru;q=0, en;q=0.1', 'en'],
  ['ru;q=much', 'kk'],
  ['en , ru', 'en'],
])('%j is answered in %s', (asked, language) => expect(askedLanguage(asked)).toBe(language));
