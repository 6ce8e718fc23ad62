import { expect, test } from 'vitest';
import { demoFacts, demoLetter } from '../testing/demo-letters.ts';
import { sheetOf } from './sheet.ts';

test('Kazakh alone: its own requisites under a head in both languages', () => {
  const sheet = sheetOf(demoLetter(demoFacts, 'kk'));
  expect(sheet.head?.[0].lines).toEqual([
    'БСН 990340001234',
    '050000, Алматы қаласы, Алмалы ауданы, Абай даңғылы, 10',
    'тел. +7 (727) 555-07-07, эл. пошта: mektep7@example.kz',
  ]);
  expect(sheet.head?.[1].lines[0]).toBe('БИН 990340001234');
  expect(sheet.registration).toEqual(['Шығ. № 01-15/214', '2026 жылғы 16 маусым']);
  expect(sheet.addressee).toEqual(['Алматы қаласы Алмалы ауданының полиция басқармасының бастығына']);
  expect(sheet.restrictedMark).toEqual(['Қызмет бабында пайдалану үшін']);
  expect(sheet.signature).toBe('Б. Сейітқали');
  expect(sheet.stamp).toBe('М.О.');
  expect(sheet.executor).toEqual(['Орынд. Ахметова Г. С.', 'тел. +7 (727) 555-07-08']);
  expect(sheet.draftMark).toBeNull();
});

test('both languages: Kazakh first', () => {
  const sheet = sheetOf(demoLetter(demoFacts, 'both'));
  expect(sheet.registration).toEqual([
    'Шығ. № / Исх. № 01-15/214',
    '2026 жылғы 16 маусым',
    '16 июня 2026 года',
  ]);
  expect(sheet.addressee[1]).toBe('Начальнику Управления полиции Алмалинского района города Алматы');
  expect(sheet.restrictedMark).toEqual(['Қызмет бабында пайдалану үшін', 'Для служебного пользования']);
  expect(sheet.position).toEqual(['Мектеп директоры', 'Директор школы']);
  expect(sheet.stamp).toBe('М.О. / М.П.');
  expect(sheet.executor[0]).toBe('Орынд. / Исп. Ахметова Г. С.');
});

test('without a number it is a draft, and without a day there is room for one', () => {
  const sheet = sheetOf(demoLetter(demoFacts, 'both', { number: null, date: null, restricted: false }));
  expect(sheet.draftMark).toBe('ЖОБА / ПРОЕКТ');
  expect(sheet.registration.join()).toMatch(/№ _+,20_+ жылғы «_+» _+,«_+» _+ 20_+ года/);
  expect(sheet.restrictedMark).toEqual([]);
});

test('what a sender does not have leaves no empty label', () => {
  const { sender } = demoLetter(demoFacts, 'ru');
  const bare = { ...sender, bin: null, phone: null, email: null };
  expect(sheetOf(demoLetter(demoFacts, 'ru', { sender: bare })).head?.[1].lines).toEqual([sender.address.ru]);
});

test('attachments: none, or a cell a language', () => {
  expect(sheetOf(demoLetter(demoFacts, 'both')).attachments).toBeNull();
  const attachments = { kk: ['акт – 1 парақта'], ru: ['акт – на 1 л.', ' '] };
  expect(sheetOf(demoLetter(demoFacts, 'both', { attachments })).attachments).toEqual([
    { label: 'Қосымша:', items: ['акт – 1 парақта'] },
    { label: 'Приложение:', items: ['акт – на 1 л.'] },
  ]);
});

test('the title of the file tells nothing', () => {
  expect(sheetOf(demoLetter(demoFacts, 'both')).title).toBe('Қызметтік хат / Служебное письмо');
});
