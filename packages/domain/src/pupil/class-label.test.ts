import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classLabel } from './class-label.ts';
import { foldClass } from './fold-name.ts';

test.each([
  ['7«А»', '7 «А»'],
  ['7 "А"', '7 «А»'],
  ['7 В', '7 «В»'],
  ['7В', '7 «В»'],
  ['7 В класс', '7 «В»'],
  ['7 "Ә"', '7 «Ә»'],
  ['10 "А"', '10 «А»'],
  ['Класс: 9А', '9 «А»'],
  ['Класс: 10 "А" (математика)', '10 «А»'],
  ['9 «Ғ» сынып', '9 «Ғ»'],
  ['9-сынып', null],
  ['11 «Ғ»\u00a0сыныбы', '11 «Ғ»'],
  ['Сынып: 5 “Б”', '5 «Б»'],
  ['7-б', '7 «Б»'],
  ['7 «і»', '7 «І»'],
  ['  7\n «А» ', '7 «А»'],
  ['7A', '7 «А»'],
  ['7 b', '7 «В»'],
  ['7 D', '7 «D»'],
  ['0 «А»', '0 «А»'],
  ['12 А', '12 «А»'],
  ['7 ҰЛ', null],
])('%s is %s', (raw, label) => {
  expect(classLabel(raw)).toBe(label);
});

test.each([
  '',
  '7',
  '7 класс',
  '13 «А»',
  '07 А',
  '70А',
  'А',
  'Алгебра',
  '7 «АБ»',
  '7А 8Б',
  '7 «»',
  '7 1',
  '-7А',
  '7А <b>',
])('%s is no class', (raw) => {
  expect(classLabel(raw)).toBeNull();
});

test('Latin twins are Cyrillic letters', () => {
  expect(classLabel('7 C')).toMatch(/^7 «\p{Script=Cyrillic}»$/u);
});

test('the roster knows a class by it', () => {
  for (const raw of ['7«Ә»', '7-ә', '7 Ә сынып'])
    expect(foldClass(classLabel(raw)!)).toBe(foldClass('7 «Ә»'));
});

test('of any text there comes a class or nothing, and a class stays one', () => {
  const near = fc.array(fc.constantFrom(...'0123789АәbҒ «»"-.:()', 'класс', 'сынып'), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.oneof(
        near.map((all) => all.join('')),
        fc.string(),
      ),
      (raw) => {
        const label = classLabel(raw);
        if (label === null) return;
        expect(label).toMatch(/^(1[0-2]|\d) «\p{Lu}»$/u);
        expect(classLabel(label)).toBe(label);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a page of a million letters takes no time', () => {
  expect(classLabel(`7 ${'«'.repeat(1_000_000)}`)).toBeNull();
});
