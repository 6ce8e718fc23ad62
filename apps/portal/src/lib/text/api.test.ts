import { apiSchemas, fieldsOf, type ApiSchema } from '@qorgan/contract';
import { locales } from '@qorgan/statute';
import { describe, expect, test } from 'vitest';
import { apiFieldText } from './api-fields.ts';
import { apiWords } from './api-page.ts';
import { apiProblemDetail, apiProblemTitle, fieldProblemIn } from './api.ts';

const paths = (Object.keys(apiSchemas) as ApiSchema[]).flatMap((name) =>
  fieldsOf(name).map(({ path }) => `${name}.${path}`),
);

describe.each(locales)('in %s', (locale) => {
  test('every field of the interface has words, and no words are left over', () => {
    expect(Object.keys(apiFieldText[locale])).toEqual(paths);
  });

  test('what is refused is told in words, each in its own', () => {
    const titles = Object.values(apiProblemTitle[locale]);
    const details = Object.values(apiProblemDetail[locale]);
    for (const words of details) expect(words).toMatch(/\p{L}{3}.*[.!?]$/su);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(details).size).toBe(details.length);
  });

  test('what is wrong with a field is told as the form tells it; anything else has words too', () => {
    expect(fieldProblemIn(locale, 'nobodyNamed')).not.toBe(fieldProblemIn(locale, 'malformed'));
    expect(fieldProblemIn(locale, 'malformed')).toMatch(/\p{L}{3}.*\.$/u);
  });

  test('the document has its words', () => {
    expect(JSON.stringify(apiWords(locale))).not.toMatch(/undefined|\[object /);
  });
});
