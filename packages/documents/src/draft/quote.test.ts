import { expect, test } from 'vitest';
import { quote, quotes } from './quote.ts';

test.each<[written: string, onPaper: string]>([
  ['Құлап қалдым', '«Құлап қалдым».'],
  ['Құлап қалдым.', '«Құлап қалдым.»'],
  ['«Құлап қалдым»', '«Құлап қалдым».'],
  ['«Құлап қалдым!»', '«Құлап қалдым!»'],
  ['«Құлап қалдым», – деді', '«Құлап қалдым», – деді.'],
  ['«Құлап қалдым', '«Құлап қалдым».'],
  ['"Құлап қалдым"', '"Құлап қалдым".'],
  ['“Құлап қалдым.”', '“Құлап қалдым.”'],
  ['Маған: «Тиме» деді', '«Маған: «Тиме» деді».'],
  ['Маған: «Тиме»', '«Маған: «Тиме».'],
  ['бір\n\nекі', '«бір\nекі».'],
])('%s', (written, onPaper) => {
  expect(quote(written)).toBe(onPaper);
});

test('nothing written is no quotation', () => {
  expect(quote(' \n\u200B ')).toBeNull();
  expect(quote(null)).toBeNull();
  expect(quotes(['', ' '])).toBeNull();
});

test('the words of two people do not run together', () => {
  expect(quotes(['Қолында көгерген із бар', '«Жылап отырды»'])).toBe(
    '«Қолында көгерген із бар».\n«Жылап отырды».',
  );
});
