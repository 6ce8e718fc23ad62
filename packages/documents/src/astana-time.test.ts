import type { IsoDate } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { longMoment, shortMoment } from './astana-time.ts';
import { longDate } from './index.ts';

test.each<[IsoDate, 'kk' | 'ru' | 'en', string]>([
  ['2026-06-16', 'kk', '2026 жылғы 16 маусым'],
  ['2026-06-16', 'ru', '16 июня 2026 года'],
  ['2026-06-16', 'en', '16 June 2026'],
  ['2027-01-01', 'kk', '2027 жылғы 1 қаңтар'],
  ['2026-12-31', 'ru', '31 декабря 2026 года'],
  ['2028-02-29', 'kk', '2028 жылғы 29 ақпан'],
])('%s in %s', (day, locale, words) => {
  expect(longDate(day, locale)).toBe(words);
});

test.each<[why: string, at: string, kk: string, ru: string]>([
  [
    'five hours ahead of UTC',
    '2026-06-16T05:40:59Z',
    '2026 жылғы 16 маусым, сағат 10:40',
    '16 июня 2026 года, 10:40',
  ],
  [
    'the day turns at 19:00 UTC',
    '2026-12-31T19:00:00Z',
    '2027 жылғы 1 қаңтар, сағат 00:00',
    '1 января 2027 года, 00:00',
  ],
  [
    'and not a minute before',
    '2026-12-31T18:59:00Z',
    '2026 жылғы 31 желтоқсан, сағат 23:59',
    '31 декабря 2026 года, 23:59',
  ],
])('the clock in Kazakhstan: %s', (_why, at, kk, ru) => {
  expect(longMoment(new Date(at), 'kk')).toBe(kk);
  expect(longMoment(new Date(at), 'ru')).toBe(ru);
});

test('a moment in a list', () => {
  expect(shortMoment(new Date('2026-06-16T05:40:00Z'), 'kk')).toBe('16.06.2026 ж., 10:40');
  expect(shortMoment(new Date('2026-06-16T20:05:00Z'), 'ru')).toBe('17.06.2026 г., 01:05');
});
