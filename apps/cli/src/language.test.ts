import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [{}, 'kk'],
  [{ LANG: 'C.UTF-8' }, 'kk'],
  [{ LANG: 'de_DE.UTF-8' }, 'kk'],
  [{ LANG: 'kk_KZ.UTF-8' }, 'kk'],
  [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ru_KZ.UTF-8' }, 'ru'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ru_KZ.UTF-8', LC_ALL: '' }, 'ru'],
])('%o speaks %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});
