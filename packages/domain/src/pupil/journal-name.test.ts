import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalName } from './journal-name.ts';

const first = (raw: string) => journalName(raw, 'surnameFirst');
const last = (raw: string) => journalName(raw, 'surnameLast');

test.each([
  ['ӘЛІМОВА АРУЖАН', 'Әлімова Аружан'],
  ['ҒАББАСОВ ҢАҒЫМ ӨМІРҰЛЫ', 'Ғаббасов Ңағым Өмірұлы'],
  ['ҰЛЖАН ҮМІТ ІҢКӘР ҺАФИЗ ҚЫДЫР', 'Ұлжан Үміт Іңкәр Һафиз Қыдыр'],
  ['ӘБДІ-ӘЛИ НҰР', 'Әбді-Әли Нұр'],
  ['АЛЬ-ФАРАБИ', 'Аль-Фараби'],
  ['ІСКАКОВ ДАНИЯР СЕРІКҰЛЫ', 'Іскаков Данияр Серікұлы'],
  ['ІСКАКОВ ДАНИЯР СЕРІК ҰЛЫ', 'Іскаков Данияр Серік ұлы'],
  ['ОМАРОВА АЙША ЕРЛАН ҚЫЗЫ', 'Омарова Айша Ерлан қызы'],
  ['АЛИЕВ РЗА МАМЕД-ОГЛЫ', 'Алиев Рза Мамед-оглы'],
  ['О’КОННОР ШОН', 'О’Коннор Шон'],
  ["О'КОННОР ШОН", "О'Коннор Шон"],
  ["O'CONNOR SEAN", "O'Connor Sean"],
  ['OʻKTAM GʻANIYEV', 'Oʻktam Gʻaniyev'],
  ["G'ANIYEV KARIM ALI O'G'LI", "G'aniyev Karim Ali o'g'li"],
  ["Д'ЯЧЕНКО В'ЯЧЕСЛАВ", "Д'яченко В'ячеслав"],
  ['КОРОЛЁВ АНДРЕЙ', 'Королёв Андрей'],
  ['ӘЛІМОВА Қ.Е.', 'Әлімова Қ.Е.'],
  ['ӘЛІМОВА Аружан', 'Әлімова Аружан'],
  ['ИВАНОВ', 'Иванов'],
  ['ҰЛЫ', 'Ұлы'],
])('%s stands in capitals and is %s', (raw, name) => {
  expect(first(raw)).toBe(name);
});

test.each(['Әлімова Аружан', 'Әбді-Әли', 'МакДональд Рон', 'Ә. Қ.', 'Серік', 'әлімова аружан'])(
  '%s is written as it is',
  (name) => {
    expect(first(name)).toBe(name);
  },
);

test('a Latin I among capitals keeps its dot, whatever the machine speaks', () => {
  expect(first('IСКАКОВА IЗЕТ')).toBe('Iскакова Iзет');
  expect(first('ӘЛIМОВА INDIRA')).toBe('Әлiмова Indira');
  expect(first('İSMAİLOV')).toBe('İsmailov');
});

test.each([
  ['Аружан Ерланқызы Әлімова', 'Әлімова Аружан Ерланқызы'],
  ['ДАНИЯР СЕРІК ҰЛЫ ІСКАКОВ', 'Іскаков Данияр Серік ұлы'],
  ['Аружан Әлімова', 'Әлімова Аружан'],
  ['Аружан', 'Аружан'],
  ['Іскаков Данияр Серік ұлы', 'Іскаков Данияр Серік ұлы'],
  ['Аружан Ә.', 'Аружан Ә.'],
  ['', ''],
])('with the surname last, %s is %s', (raw, name) => {
  expect(last(raw)).toBe(name);
});

test('spaces and line breaks of a page are one space', () => {
  expect(first('\n\t Әлімова\u00a0 \n Аружан\u2003')).toBe('Әлімова Аружан');
});

test('letters in two pieces become one', () => {
  expect(first('Й'.normalize('NFD') + 'ЫН')).toBe('Йын');
});

describe('what a hostile page puts in place of a name', () => {
  test('stays the text that it is', () => {
    const markup = '<img src=x onerror="alert(1)">';
    expect(first(markup)).toBe(markup);
    expect(first("'; drop table pupil; --")).toBe("'; drop table pupil; --");
  });

  test('has nothing in it that is not seen', () => {
    expect(first('Әли\u202eмовА\u2066\u0000\u200b\ufeff\u00ad\u0007')).toBe('ӘлимовА');
    expect(first('\ud800Аида\udfff')).toBe('Аида');
  });

  test('is cut, and no letter in half', () => {
    expect(first('а'.repeat(1_000_000))).toBe('а'.repeat(200));
    expect(first(`${'а'.repeat(199)}\u{1d400}`)).toBe('а'.repeat(199));
  });
});

describe('of any text', () => {
  const letter = fc.constantFrom(..."АӘБҒҚҢӨҰҮІIҺİабәіi'’-. ").map(String);
  const anyName = fc.oneof(
    fc.array(letter, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const order = fc.constantFrom('surnameFirst' as const, 'surnameLast' as const);
  const letters = (text: string) =>
    [...text.normalize('NFD').replaceAll('\u0307', '').toLowerCase()]
      .filter((one) => /\p{L}|\p{N}/u.test(one))
      .toSorted();

  test('every letter is kept and none comes in', () => {
    fc.assert(
      fc.property(anyName, order, (raw, way) => {
        expect(letters(journalName(raw, way))).toEqual(letters(raw));
      }),
    );
  });

  test('a name that is fit stays', () => {
    fc.assert(
      fc.property(anyName, (raw) => {
        const once = first(raw);
        expect(first(once)).toBe(once);
      }),
    );
  });

  test('it is one line of at most 200', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), order, (raw, way) => {
        const name = journalName(raw, way);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]| {2}/u);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
