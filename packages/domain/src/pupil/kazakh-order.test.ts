import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKazakh } from './kazakh-order.ts';

test('Kazakh letters stand where the alphabet has them', () => {
  const sorted = [
    'Абай',
    'Әлия',
    'Бота',
    'Гүлнар',
    'Ғани',
    'Дана',
    'Елена',
    'Ёлка',
    'Иван',
    'Йод',
    'Кәрім',
    'Қанат',
  ];
  const more = [
    'Нұр',
    'Ңа',
    'Олжас',
    'Өмір',
    'Тимур',
    'Умар',
    'Ұлжан',
    'Үміт',
    'Фатима',
    'Халел',
    'Һафиз',
    'Цой',
    'Ығай',
    'Ілияс',
  ];
  const all = [...sorted, ...more];
  expect(all.toReversed().toSorted(compareKazakh)).toEqual(all);
});

test('capitals count as small letters, the shorter name stands first, a space before any letter', () => {
  expect(['әли', 'Ә', 'Әл А', 'әлб'].toSorted(compareKazakh)).toEqual(['Ә', 'Әл А', 'әлб', 'әли']);
});

test('other alphabets come after', () => {
  expect(['Zoe', 'Яна', 'Anna', 'Әлия', '7А'].toSorted(compareKazakh)).toEqual([
    '7А',
    'Әлия',
    'Яна',
    'Anna',
    'Zoe',
  ]);
});

test('it is an order: whatever the names, turning the question turns the answer', () => {
  const name = fc.string({ unit: fc.constantFrom(...'аәбкқіһAz -7ё'), maxLength: 6 });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareKazakh(a, b))).toBe(-Math.sign(compareKazakh(b, a)) + 0);
      if (compareKazakh(a, b) <= 0 && compareKazakh(b, c) <= 0)
        expect(compareKazakh(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
