import { describe, expect, test } from 'vitest';
import { fileDay, fileMonth } from './file-day.ts';

const today = '2026-11-27';

describe('a day as files write it', () => {
  test.each([
    ['2026-09-02', '2026-09-02'],
    ['2026-09-02T00:00:00.000Z', '2026-09-02'],
    ['02.09.2026', '2026-09-02'],
    ['2.9.26', '2026-09-02'],
    ['2/9/2026', '2026-09-02'],
    ['02.09.2026 г.', '2026-09-02'],
    ['02.09.2026 08:30', '2026-09-02'],
    ['02.09 ср', '2026-09-02'],
    ['02.09', '2026-09-02'],
    ['2 қыркүйек', '2026-09-02'],
    ['2 қыр', '2026-09-02'],
    ['2 сентября 2026 года', '2026-09-02'],
    ['2 September', '2026-09-02'],
    ['02.12', '2026-12-02'],
    ['01.02', '2026-02-01'],
    ['31.12', '2025-12-31'],
    ['31.02.2026', null],
    ['32.01', null],
    ['2026-9-2', null],
    ['12', null],
    ['Әлімова', null],
    ['', null],
    ['2 орындық', null],
  ])('%j is %s', (text, day) => expect(fileDay(text, { today })).toBe(day));

  test('a number is a day of the month above it', () => {
    expect(fileDay('2', { today, month: 9 })).toBe('2026-09-02');
    expect(fileDay('31', { today, month: 9 })).toBeNull();
  });
});

test.each([
  ['Қыркүйек', 9],
  ['сентябрь 2026', 9],
  ['қараша', 11],
  ['May', 5],
  ['Мамыр', 5],
  ['Наурыз айы', null],
  ['Аты', null],
])('the month of %j', (text, month) => expect(fileMonth(text)).toBe(month));
