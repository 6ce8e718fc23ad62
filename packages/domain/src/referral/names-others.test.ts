import { expect, test } from 'vitest';
import { thirdPersonsNamed, type ThirdPerson } from './names-others.ts';
import type { LetterDraft } from './referral.ts';

const letter = (body: string, change: Partial<LetterDraft> = {}): LetterDraft => ({
  languages: 'kk',
  subject: { kk: 'Ақпаратты жолдау туралы', ru: '' },
  body: { kk: body, ru: '' },
  attachments: { kk: [], ru: [] },
  restricted: true,
  ...change,
});
const damir: ThirdPerson = { who: 'otherChild', name: 'Сейітов Дамир Асқарұлы' };
const own = ['Әлімова Айша Бекқызы', 'Әлімова Гүлнар'];
const isNamed = (text: string, person = damir) => thirdPersonsNamed(letter(text), [person], own).length > 0;

test.each<[text: string, named: boolean]>([
  ['Айша мен Дамир төбелесті.', true],
  ['Дамирдің айтуынша', true],
  ['Дамирмен бірге', true],
  ['дамир айтты', true],
  ['Ударил Дамира', true],
  ['Сейітовке', true],
  ['Сейитов Д.', true],
  ['Айша жылап отырды.', false],
  ['Асқарұлы деген мұғалім', false],
  ['Дамирбек деген мұғалім', false],
])('order-2026/34: %s', (text, named) => {
  expect(isNamed(text)).toBe(named);
});

test('a brother or a sister is told by the given name: the surname is the child’s own', () => {
  const brother: ThirdPerson = { who: 'otherChild', name: 'Әлімов Нұрлан' };
  expect(isNamed('Әлімова Айша Бекқызы, анасы Әлімова Гүлнар', brother)).toBe(false);
  expect(isNamed('Нұрланның сөзі', brother)).toBe(true);
});

test('short names are found in their forms, and not within other words', () => {
  const ali: ThirdPerson = { who: 'otherChild', name: 'Әли' };
  expect(isNamed('Әлиге тиме', ali)).toBe(true);
  expect(isNamed('алименттер туралы', ali)).toBe(false);
});

test('a name in small letters, as somebody typed it', () => {
  expect(isNamed('Дамирді көрдім', { who: 'otherChild', name: 'сейітов дамир' })).toBe(true);
});

test('what somebody is to the child is no name', () => {
  expect(isNamed('баланың ата-анасына хабарланған жоқ', { who: 'hiddenParent', name: 'анасы' })).toBe(false);
  expect(isNamed('Жұпарға айтпаңыз', { who: 'hiddenParent', name: 'анасы Сынақова Жұпар' })).toBe(true);
});

test('each in the order given, and only in the languages that the letter is set in', () => {
  const dana: ThirdPerson = { who: 'hiddenParent', name: 'Омарова Дана' };
  const both = letter('Дана келді.', { body: { kk: 'Дана келді.', ru: 'Дамир пришел.' } });
  expect(thirdPersonsNamed(both, [damir, dana], own)).toEqual([dana]);
  expect(thirdPersonsNamed({ ...both, languages: 'both' }, [damir, dana], own)).toEqual([damir, dana]);
});
