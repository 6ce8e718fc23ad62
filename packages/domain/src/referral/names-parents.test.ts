import { describe, expect, test } from 'vitest';
import { parentsEverKnown } from '../case/child-data.ts';
import { acts, fact } from '../case/test/sample-case.ts';
import { namesParents } from './names-parents.ts';
import type { LetterDraft } from './referral.ts';

const parents = [{ relation: 'анасы', name: 'Әлімова Динара Қуатқызы', phone: '+77010000001' }];
const letter = (body: string, attachment = ''): LetterDraft => ({
  languages: 'kk',
  subject: { kk: 'Шара қабылдау туралы', ru: '' },
  body: { kk: body, ru: '' },
  attachments: { kk: [attachment], ru: [] },
  restricted: true,
});

test.each<[why: string, draft: LetterDraft, isNamed: boolean]>([
  ['the name as drafted', letter('Ата-анасы: Әлімова Динара Қуатқызы (анасы).'), true],
  ['the name in other letters and spaces', letter('ӘЛІМОВА  динара\nҚуатқызы'), true],
  ['the phone written another way', letter('тел. 8 (701) 000-00-01'), true],
  ['the name in an attachment', letter('Мәтін', 'Әлімова Динара Қуатқызы арызы'), true],
  ['the child, who has the same surname', letter('Әлімова Айару Серікқызы, 5 «Ә»'), false],
  ['the name turned round', letter('Анасы – Динара Қуатқызы Әлімова.'), true],
  ['the name in another case', letter('Әлімова Динараға айтылды.'), true],
  ['the name without Kazakh letters', letter('Алимовой Динаре сообщено'), true],
  ['somebody else of that given name', letter('Сынып жетекшісі Динара Омарова'), false],
  [
    'in the language the letter is not set in',
    { ...letter('Мәтін'), body: { kk: '', ru: 'Әлімова Динара' } },
    false,
  ],
  ['neither', letter('Ата-анасына хабарланған жоқ.'), false],
])('order-2026/11.1: %s', (_why, draft, isNamed) => {
  expect(namesParents(draft, parents)).toBe(isNamed);
});

test('a parent of whom nothing is known is never named', () => {
  expect(namesParents(letter('Мәтін'), [{ relation: null, name: '', phone: null }])).toBe(false);
});

describe('whoever is on record as having been told is known too', () => {
  const told = (who: string) =>
    parentsEverKnown({ parents: [] }, [
      fact({ ...acts.parentsInformed, who }),
      fact(acts.parentsNotInformed),
    ]);
  test.each<[who: string, text: string, isNamed: boolean]>([
    ['анасы Сынақова Жұпар', 'хабарланды: анасы Сынақова Жұпар;', true],
    ['анасы Сынақова Жұпар', 'Жұпар Сынақоваға', true],
    ['Гүлнар апай', 'Гүлнар апаймен сөйлестік', true],
    ['анасы динара', 'хабарланды: анасы динара;', true],
    ['анасы', 'баланың ата-анасына хабарланған жоқ', false],
    ['Мать', 'мать ребенка не уведомлена', false],
    ['анасына телефон арқылы', 'полицияға телефон арқылы хабарланды', false],
    ['+7 701 000 00 01', 'тел. 87010000001', true],
  ])('%s in: %s', (who, text, isNamed) => {
    expect(namesParents(letter(text), told(who))).toBe(isNamed);
  });
});
