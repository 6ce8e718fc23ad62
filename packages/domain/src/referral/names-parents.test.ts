import { expect, test } from 'vitest';
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
  ['neither', letter('Ата-анасына хабарланған жоқ.'), false],
])('order-2026/11.1: %s', (_why, draft, isNamed) => {
  expect(namesParents(draft, parents)).toBe(isNamed);
});

test('a parent of whom nothing is known is never named', () => {
  expect(namesParents(letter('Мәтін'), [{ relation: null, name: '', phone: null }])).toBe(false);
});
