import { expect, test } from 'vitest';
import { foldClass, foldName, pupilMatcher } from './fold-name.ts';

test.each([
  ['Әлімова Қарлығаш', 'алимова карлыгаш'],
  ['ҰЛЖАН ҮМІТ ӨМІР ҢАҒИМА', 'улжан умит омир нагима'],
  ['Һафиз', 'хафиз'],
  ['Королёв Андрей', 'королев андреи'],
  ['  Абай -  Құнанбай ', 'абаи кунанбаи'],
  ['О’Нил, Анна-Мария', 'о нил анна мария'],
  ['Aлия Cерік hафиз Iлияс', 'алия серик хафиз илияс'],
  ['й й', 'и и'],
  ['', ''],
])('%s is compared as %s', (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  for (const name of ['Әлімова Қарлығаш', 'Iлияс HҮРЛЫ', '7 «Ә»'])
    expect(foldName(foldName(name))).toBe(foldName(name));
});

test('letters that are composed and letters in two pieces are the same', () => {
  expect(foldName('й'.normalize('NFD'))).toBe(foldName('й'.normalize('NFC')));
  expect(foldName('Ё'.normalize('NFD'))).toBe(foldName('ё'));
});

test.each(['7 «Ә»', '7-Ә', '7Ә', '7 ә', '7а'])('%s is the class 7а', (label) => {
  expect(foldClass(label)).toBe('7а');
});

const pupil = { name: 'Әлімова Қарлығаш Ерланқызы', classLabel: '7 «Ә»' };

test.each<[string, boolean]>([
  ['алимова', true],
  ['карлыг алим', true],
  ['ЕРЛАН', true],
  ['7', false],
  ['7ә', true],
  ['7а алим', true],
  ['7б алим', false],
  ['алимова айша', false],
  ['ә', false],
  ['', false],
  ['-', false],
])('"%s" finds her: %s', (typed, isFound) => {
  expect(pupilMatcher(typed)(pupil)).toBe(isFound);
});

test('a pupil without a class is found by name', () => {
  expect(pupilMatcher('алим')({ ...pupil, classLabel: null })).toBe(true);
});
