import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test.each<[typed: string, surname: string, given: string, patronymic: string | null]>([
  ['Әлімова Қарлығаш Серікқызы', 'Әлімова', 'Қарлығаш', 'Серікқызы'],
  ['Әлімова Қарлығаш Серік қызы', 'Әлімова', 'Қарлығаш', 'Серік қызы'],
  ['  Әлімова   Қарлығаш ', 'Әлімова', 'Қарлығаш', null],
  ['Қарлығаш', '', 'Қарлығаш', null],
  ['', '', '', null],
])('%j', (typed, surname, given, patronymic) => {
  expect(splitName(typed)).toEqual({ surname, given, patronymic });
});
