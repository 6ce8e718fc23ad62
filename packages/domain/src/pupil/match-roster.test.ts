import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWrittenAlike, matchRoster } from './match-roster.ts';

const pupil = (id: string, name: string, classLabel: string) => ({ id, name, classLabel });
const roster = [
  pupil('айша', 'Әлімова Айша Бекқызы', '6 «Б»'),
  pupil('айша 7', 'Әлімова Айша Ерланқызы', '7 «А»'),
  pupil('дамир', 'Сейітов Дамир', '6 «Б»'),
  pupil('егіз 1', 'Қасымов Асан Нұрланұлы', '5 «А»'),
  pupil('егіз 2', 'Қасымов Үсен Нұрланұлы', '5 «А»'),
  pupil('анна', 'Ким-Ли Анна-Мария', '9 «Ә»'),
  pupil('коннор', 'О’Коннор Эмили', '9 «А»'),
  pupil('аттас 1', 'Иванов Егор Петрович', '8 «В»'),
  pupil('аттас 2', 'Иванов Егор Сергеевич', '8 «В»'),
  pupil('қос', 'Әли Әли', '1 «А»'),
];
const found = (name: string, classLabel: string | null = null) =>
  matchRoster({ name, classLabel }, roster)?.id ?? null;

describe('the one who is meant', () => {
  test.each<[why: string, name: string, classLabel: string | null, id: string]>([
    ['as on the roster', 'Әлімова Айша Бекқызы', '6 «Б»', 'айша'],
    ['without the patronymic', 'Сейітов Дамир', '6 «Б»', 'дамир'],
    ['a namesake in another class', 'Әлімова Айша', '6Б', 'айша'],
    ['the other one', 'Әлімова Айша', '7А', 'айша 7'],
    ['by the patronymic alone where no class is given', 'Айша Ерланқызы', null, 'айша 7'],
    ['words in another order', 'Дамир Сейітов', null, 'дамир'],
    ['in capitals', 'СЕЙІТОВ ДАМИР', '6Б', 'дамир'],
    ['on a Russian keyboard', 'алимова аиша', '6б', 'айша'],
    ['with Latin look-alikes', 'Aлімoва Aйша', '6 «Б»', 'айша'],
    ['a twin by the given name', 'Қасымов Үсен', '5А', 'егіз 2'],
    ['a hyphen left out', 'Ким Ли Анна Мария', '9Ә', 'анна'],
    ['a half of a double name', 'Ким Анна', '9 Ә', 'анна'],
    ['a class typed without its Kazakh letter', 'Ким Анна', '9А', 'анна'],
    ['another apostrophe', "О'Коннор Эмили", '9А', 'коннор'],
    ['with spaces to spare', '  Сейітов \n Дамир ', ' 6  «Б» ', 'дамир'],
    ['a name of two like words', 'Әли Әли', null, 'қос'],
  ])('%s', (_why, name, classLabel, id) => expect(found(name, classLabel)).toBe(id));
});

describe('nobody', () => {
  test.each<[why: string, name: string, classLabel: string | null]>([
    ['a namesake, and no class is given', 'Әлімова Айша', null],
    ['two of one name in one class', 'Иванов Егор', '8В'],
    ['twins by the surname', 'Қасымов Нұрланұлы', '5А'],
    ['a single word', 'Сейітов', '6Б'],
    ['one word twice, where the name has it once', 'Дамир Дамир', '6Б'],
    ['one word twice, of a name that has it twice', 'Әли', '1А'],
    ['a first letter', 'Сейітов Д', '6Б'],
    ['a part of a word', 'Сейіт Дамир', '6Б'],
    ['a word too many', 'Сейітов Дамир Асанұлы', '6Б'],
    ['another class', 'Сейітов Дамир', '6А'],
    ['a class that does not exist', 'Сейітов Дамир', '12Ж'],
    ['an apostrophe left out', 'ОКоннор Эмили', '9А'],
    ['nothing', '', null],
    ['signs alone', '«»  –', '6Б'],
    ['a stranger', 'Бөтен Біреу', null],
  ])('%s', (_why, name, classLabel) => expect(found(name, classLabel)).toBeNull());
});

test('whoever is found is on the roster, in the class that was given, and nobody else would fit', () => {
  const word = fc.constantFrom('Әлімова', 'Айша', 'Иванов', 'Егор', 'Ким', 'Әли', 'Сейітов', 'Дамир', 'x');
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const classes = fc.constantFrom(null, '6 «Б»', '7А', '8В', '9Ә', '1А');
  fc.assert(
    fc.property(name, classes, (name, classLabel) => {
      const one = matchRoster({ name, classLabel }, roster);
      if (!one) return;
      const others = roster.filter((pupil) => pupil !== one);
      expect(matchRoster({ name, classLabel }, others)).toBeNull();
      expect(matchRoster({ name: `${name} ${name}`, classLabel }, roster)).toBeNull();
    }),
  );
});

test.each([
  ['Сейітов Дамир', '6 «Б»', true],
  ['Сейітов  Дамир', '6б', true],
  ['Сейітов Дамир', null, true],
  ['СЕЙІТОВ ДАМИР', '6 «Б»', false],
  ['Сейитов Дамир', '6 «Б»', false],
  ['Дамир Сейітов', '6 «Б»', false],
  ['Сейітов Дамир', '6 «А»', false],
])('%s of %s is written as on the roster: %s', (name, classLabel, is) =>
  expect(isWrittenAlike({ name, classLabel }, { name: 'Сейітов Дамир', classLabel: '6 «Б»' })).toBe(is),
);
