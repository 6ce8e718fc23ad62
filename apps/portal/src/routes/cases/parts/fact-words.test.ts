import type { ChildData, FactContent, Parent } from '@qorgan/domain';
import { expect, test } from 'vitest';
import { factWords } from './fact-words.ts';

const before: ChildData = {
  pupilId: null,
  child: {
    surname: 'Алимова',
    given: 'Айша',
    patronymic: null,
    birthDate: '2014-03-02',
    classLabel: '6 «Б»',
    address: null,
  },
  parents: [{ relation: 'анасы', name: 'Алимова Гульнар', phone: '8 701 111 22 33' }],
};
const after: ChildData = {
  pupilId: 'pupil',
  child: { ...before.child, surname: 'Әлімова', birthDate: '2014-03-12', address: 'Абай 1' },
  parents: [],
};
const changed: FactContent = { kind: 'childDataChanged', before, after, reason: 'куәлікпен тексерілді' };
const told: FactContent = {
  kind: 'parentsInformed',
  who: 'анасы Алимова Гульнар',
  how: 'phone',
  by: 'Бас Басшы',
  note: 'Гульнар жылады',
};
const said = (content: FactContent, hidesParents: boolean) =>
  factWords(content, 'kk', { hidesParents }).details.map(({ name, was, value }) =>
    was === undefined ? `${name}: ${value}` : `${name}: ${was} → ${value}`,
  );

test('a change of the child’s data says what differs and nothing of what stayed', () => {
  expect(said(changed, false)).toEqual([
    'Мектеп тізімі: іс тізімдегі оқушымен байланыстырылды',
    'Тегі: Алимова → Әлімова',
    'Туған күні: 2014 жылғы 2 наурыз → 2014 жылғы 12 наурыз',
    'Тұратын мекенжайы: көрсетілмеген → Абай 1',
    'Алып тасталған ата-ана немесе заңды өкіл: Алимова Гульнар, анасы, 8 701 111 22 33',
    'Себебі: куәлікпен тексерілді',
  ]);
});

const [mother] = before.parents as [Parent];
const father: Parent = { relation: 'әкесі', name: 'Әлімов Бек', phone: null };

test.each<[why: string, parents: readonly Parent[], words: string]>([
  [
    'one more: nobody is said to have been unknown',
    [mother, father],
    'Қосылған ата-ана немесе заңды өкіл: Әлімов Бек, әкесі',
  ],
  [
    'a name put right',
    [{ ...mother, name: 'Әлімова Гүлнар' }],
    'Ата-анасы немесе заңды өкілдері: Алимова Гульнар, анасы, 8 701 111 22 33 → Әлімова Гүлнар, анасы, 8 701 111 22 33',
  ],
])('parents: %s', (_why, parents, words) => {
  const content: FactContent = {
    kind: 'childDataChanged',
    before,
    after: { ...before, parents },
    reason: null,
  };
  expect(said(content, false)).toEqual([words]);
});

test.each([changed, told])('order-2026/11.1: $kind names no parent while they are not to know', (content) => {
  expect(said(content, false).join()).toContain('Гульнар');
  expect(said(content, true).join()).not.toMatch(/Гульнар|701/);
  expect(said(content, true).join()).toContain('жасырылған');
});
