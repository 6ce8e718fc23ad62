import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { faultLine } from './fault.ts';

test.each(locales)(
  'in %s a mistake of ours is one line with its kind and place, without its words',
  (locale) => {
    const thrown = Object.assign(new TypeError('Әлімова is not iterable\nat all'), { code: '23505' });
    const line = faultLine(thrown, locale);
    expect(line).toMatch(/TypeError 23505, apps\/cli\/src\/fault\.test\.ts:\d+:\d+\. /);
    expect(line).not.toMatch(/Әлімова|\n/);
  },
);

test('also what is no error at all', () => {
  expect(faultLine('Әлімова', 'en')).toContain('itself: string. ');
  expect(faultLine(undefined, 'en')).toContain('itself: undefined. ');
});
