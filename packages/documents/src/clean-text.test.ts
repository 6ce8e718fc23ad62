import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';
import { hostileTexts } from './testing/hostile-text.ts';

test.each<[why: string, typed: string, set: string]>([
  [
    'Kazakh letters and signs stay',
    'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі «№ 7» – 5 «Ә»',
    'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі «№ 7» – 5 «Ә»',
  ],
  ['direction marks go', 'Ай\u202Eару\u202C\u200F', 'Айару'],
  ['zero-width characters go', 'А\u200Bй\uFEFFа\u00ADру', 'Айару'],
  ['line ends become one kind', 'а\r\nб\rв\u2028г', 'а\nб\nв\nг'],
  ['a decomposed letter is composed', 'и\u0306', 'й'],
  ['half a surrogate pair is marked', 'а\uD83Dб', 'а\uFFFDб'],
  ['Roman numerals become letters', 'Ⅳ тоқсан', 'IV тоқсан'],
  ['an emoji stays, its joints go', '👨‍👩', '👨👩'],
])('%s', (_why, typed, set) => {
  expect(cleanText(typed)).toBe(set);
});

test.each(Object.entries(hostileTexts))('%s: nothing unseen is left', (_why, text) => {
  expect(cleanText(text)).not.toMatch(
    /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u,
  );
});

test('a line has no line ends and no double spaces', () => {
  expect(cleanLine('  № 7\n\n мектеп\t ')).toBe('№ 7 мектеп');
});
