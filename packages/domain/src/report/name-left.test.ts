import { expect, test } from 'vitest';
import { isSameName, nameLeft } from './name-left.ts';

const named = [{ name: 'Әлімова Айару Бекқызы' }, { name: 'Серік' }];

test.each([
  ['', named, 'nothing'],
  [' \t', [], 'nothing'],
  ['Иванов', [], 'onlyChild'],
  ['🙂', [], 'onlyChild'],
  ['серік', named, 'chosen'],
  ['Айару Бекқызы  ӘЛІМОВА', named, 'chosen'],
  ['Әлімова', named, 'unclear'],
  ['Әлімова Айару', named, 'unclear'],
  ['Иванов Егор', named, 'unclear'],
  ['С', named, 'unclear'],
  ['🙂', named, 'unclear'],
] as const)('%j beside %j: %s', (typed, children, means) => {
  expect(nameLeft(typed, children)).toBe(means);
});

test.each([
  ['Егор  Иванов', 'иванов, егор', true],
  ['Кеңес Сми\u0306р', 'Кеңес Смйр', true],
  ['Әлия', 'Алия', false],
  ['Ким', 'Ким Ким', false],
  ['🙂', '🙂', true],
  ['🙂', '🙃', false],
])('%s and %s are one name: %s', (one, other, is) => {
  expect(isSameName(one, other)).toBe(is);
});
