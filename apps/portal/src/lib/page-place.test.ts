import { expect, test } from 'vitest';
import { pageFrom, pagePlace } from './page-place.ts';

const id = '0b6e1f2a-5c3d-4e4f-8a9b-0c1d2e3f4a5b';
const at = new Date('2026-11-19T05:20:00.123Z');
const asked = (text: string) => pageFrom(new URL(`https://q.example/inbox?taken=${text}`), 'taken');

test.each(['after', 'before'] as const)(
  'an address says %s which row a page lies, and is read back',
  (side) => {
    expect(asked(pagePlace({ side, place: { at, id } }))).toEqual({ side, place: { at, id } });
  },
);

test.each([
  '',
  '3',
  'after',
  `beside.1.${id}`,
  `after.-1.${id}`,
  `after.1.${id}x`,
  `after.999999999999999.${id}`,
  'after.1.x',
])('the head of the list is shown where an address says: %s', (text) => {
  expect(asked(text)).toBeNull();
  expect(pageFrom(new URL('https://q.example/inbox'), 'taken')).toBeNull();
});
