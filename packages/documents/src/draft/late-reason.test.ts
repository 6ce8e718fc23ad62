import { expect, test } from 'vitest';
import { confidentiality } from './draft-letter.ts';
import { lateReasonIn, withLateReason } from './late-reason.ts';

const body = {
  kk: `Кіріспе.\n\n1. Бала туралы.\n\n${confidentiality.kk}\n\nБайланыс.`,
  ru: `Вступление.\n\n1. О ребенке.\n\n${confidentiality.ru}\n\nСвязь.`,
};

test('stands before what closes the letter, once, in both languages as it was written', () => {
  const first = withLateReason(body, 'Директор ауырып қалды');
  const again = withLateReason(first, 'Мектепте екі күн жарық болмады');
  expect(again.kk.split('\n\n')).toEqual([
    'Кіріспе.',
    '1. Бала туралы.',
    'Кешігу себебі: «Мектепте екі күн жарық болмады».',
    confidentiality.kk,
    'Байланыс.',
  ]);
  expect(again.ru.split('\n\n')[2]).toBe('Причина задержки: «Мектепте екі күн жарық болмады».');
});

test('is at the end where the head has rewritten what closes the letter', () => {
  const own = withLateReason({ kk: 'Өз сөзім.', ru: 'Свои слова.' }, 'Жарық болмады.');
  expect(own.kk).toBe('Өз сөзім.\n\nКешігу себебі: «Жарық болмады.»');
});

test.each(['Директор ауырып қалды', 'Жарық болмады.', 'Ол «қорқамын» деді', 'Екі жол:\nбірі осы'])(
  'is found again: %s',
  (reason) => {
    expect(lateReasonIn(withLateReason(body, reason))).toBe(reason);
    expect(lateReasonIn({ kk: '', ru: withLateReason(body, reason).ru.replaceAll('\n', '\r\n') })).toBe(
      reason.replaceAll('\r\n', '\n'),
    );
  },
);

test('a letter without one gives none', () => {
  expect(lateReasonIn(body)).toBeNull();
});
