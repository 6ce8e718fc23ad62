import { locales, type IsoDate, type Locale } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { dateTime, dayAndMonth, elapsed, fullDate, longDate, monthName, weekdayName } from './dates.ts';

test.each<[Locale, string]>([
  ['kk', '2026 жылғы 16 маусым'],
  ['ru', '16 июня 2026 года'],
  ['en', '16 June 2026'],
])('longDate in %s', (locale, words) => {
  expect(longDate('2026-06-16', locale)).toBe(words);
});

test('a day below ten is written without a nought', () => {
  expect(longDate('2026-05-09', 'kk')).toBe('2026 жылғы 9 мамыр');
  expect(dayAndMonth('2026-05-09', 'ru')).toBe('9 мая');
  expect(dayAndMonth('2026-05-09', 'en')).toBe('9 May');
});

test('fullDate has the weekday where the language puts it', () => {
  expect(fullDate('2026-06-16', 'kk')).toBe('2026 жылғы 16 маусым, сейсенбі');
  expect(fullDate('2026-06-16', 'ru')).toBe('16 июня 2026 года, вторник');
  expect(fullDate('2026-06-16', 'en')).toBe('Tuesday, 16 June 2026');
});

test('dateTime is the time in Kazakhstan', () => {
  const instant = new Date('2026-06-16T09:05:00Z');
  expect(dateTime(instant, 'kk')).toBe('2026 жылғы 16 маусым, 14:05');
  expect(dateTime(instant, 'ru')).toBe('16 июня 2026 года, 14:05');
  expect(dateTime(instant, 'en')).toBe('16 June 2026, 14:05');
});

test('the order of 2026 and Intl agree on the names of months and days', () => {
  for (const locale of locales) {
    for (let month = 1; month <= 12; month++) {
      const day = new Date(Date.UTC(2026, month - 1, 15));
      const iso = `2026-${String(month).padStart(2, '0')}-15` as IsoDate;
      const intl = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
      expect(monthName(month, locale).toLowerCase()).toBe(intl({ month: 'long' }).toLowerCase());
      expect(weekdayName(iso, locale).toLowerCase()).toBe(intl({ weekday: 'long' }).toLowerCase());
      if (locale === 'ru') expect(dayAndMonth(iso, 'ru')).toBe(intl({ day: 'numeric', month: 'long' }));
    }
  }
});

test.each<[minutes: number, kk: string, ru: string, en: string]>([
  [0, '1 минуттан аз', 'меньше минуты', 'less than a minute'],
  [0.9, '1 минуттан аз', 'меньше минуты', 'less than a minute'],
  [-3, '1 минуттан аз', 'меньше минуты', 'less than a minute'],
  [1, '1 минут', '1 мин', '1 min'],
  [60, '1 сағат', '1 ч', '1 h'],
  [125, '2 сағат 5 минут', '2 ч 5 мин', '2 h 5 min'],
  [1440, '1 күн', '1 день', '1 day'],
  [1440 * 2 + 5, '2 күн 5 минут', '2 дня 5 мин', '2 days 5 min'],
  [1440 * 5 + 60, '5 күн 1 сағат', '5 дней 1 ч', '5 days 1 h'],
  [1440 * 11, '11 күн', '11 дней', '11 days'],
  [1440 * 21 + 61, '21 күн 1 сағат 1 минут', '21 день 1 ч 1 мин', '21 days 1 h 1 min'],
])('elapsed: %d minutes', (minutes, kk, ru, en) => {
  expect([elapsed(minutes, 'kk'), elapsed(minutes, 'ru'), elapsed(minutes, 'en')]).toEqual([kk, ru, en]);
});
