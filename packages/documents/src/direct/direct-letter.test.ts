import { expect, test } from 'vitest';
import { textOf } from '../testing/inside-pdf.ts';
import type { DirectLetter } from './direct-letter.ts';
import { renderDirectLetter, sheetOfDirect } from './render-direct-letter.ts';

const letter: DirectLetter = {
  languages: 'kk',
  writer: {
    name: 'Бекова Сәуле Маратқызы',
    position: { kk: 'Математика мұғалімі', ru: 'Учитель математики' },
    phone: null,
  },
  school: { kk: '«№ 7 мектеп» КММ', ru: 'КГУ «Школа № 7»' },
  date: '2026-11-19',
  addressee: {
    position: { kk: 'Басшысы', ru: 'Руководитель' },
    name: { kk: 'Қорғаншылық органы', ru: 'Орган опеки' },
  },
  reportNumber: 17,
  concernsHead: true,
  concerns: ['Оспанова Гүлнәр'],
  children: [{ name: 'Әлімова Айару', classLabel: '5 «Ә»', part: 'affected' }],
  noticedAt: new Date('2026-11-19T05:00:00Z'),
  place: 'спортзал',
  signs: [{ kk: 'дене жарақаттары', ru: 'телесные повреждения' }],
  saw: ['Қолында көгерген із бар.'],
  childWords: 'Үйге барғым келмейді.',
  did: null,
  dangerNow: true,
  doctorNeeded: false,
};
const bodyOf = (change: Partial<DirectLetter> = {}) =>
  JSON.stringify(sheetOfDirect({ ...letter, ...change }).body);

test('says who writes, whom it concerns, what was seen, and nothing that was not typed', () => {
  const body = bodyOf();
  for (const part of [
    'Бекова Сәуле',
    'мектеп басшысы; Оспанова Гүлнәр',
    'Әлімова Айару, 5 «Ә» сыныбы',
    '10:00',
    'спортзал',
    'дене жарақаттары',
    'көгерген із',
    'Үйге барғым келмейді',
    'қауіп төніп тұр',
    '№ 17',
  ])
    expect(body, part).toContain(part);
  for (const absent of ['Мен істегенім', 'дәрігер', 'null']) expect(body, absent).not.toContain(absent);
});

test('blames nobody where it concerns nobody by name, and nobody is there', () => {
  expect(bodyOf({ concernsHead: false, concerns: [] })).not.toContain('қатысты: ;');
  expect(bodyOf({ concernsHead: false, concerns: [] })).toContain('басшы қазір жоқ');
});

test("is its writer's own: neither the school's number nor its stamp, and no draft", () => {
  const sheet = sheetOfDirect(letter);
  expect(sheet).toMatchObject({
    draftMark: null,
    stamp: '',
    executor: [],
    registration: ['2026 жылғы 19 қараша'],
  });
  expect(sheet.head?.[0].name).toBe('Бекова Сәуле Маратқызы');
  expect(sheet.addressee).toEqual(['Қорғаншылық органының басшысына']);
  expect(sheet.title).not.toContain('Әлімова');
});

test('both languages have the same paragraphs', () => {
  const rows = sheetOfDirect({ ...letter, languages: 'both' }).body;
  for (const { cells } of rows) expect(cells.every((lines) => lines.length > 0)).toBe(true);
});

test.each(['pdf', 'docx'] as const)('is made as %s, the same each time', async (format) => {
  const [first, second] = [
    await renderDirectLetter(letter, format),
    await renderDirectLetter(letter, format),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  if (format === 'pdf') expect(textOf(first).replaceAll(/\s/g, '')).toContain('Әлімова');
});
