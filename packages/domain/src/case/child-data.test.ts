import { describe, expect, test } from 'vitest';
import { namesParents } from '../referral/names-parents.ts';
import type { Child, ChildData, Parent } from './case-file.ts';
import { changeChildData, childDifferences, parentsEverKnown, withRosterData } from './child-data.ts';
import { acts, caseFile, fact } from './test/sample-case.ts';

const file = caseFile();
const now: ChildData = { pupilId: file.pupilId, child: file.child, parents: file.parents };
const [mother] = file.parents as [Parent];
const father: Parent = { relation: 'әке', name: 'Әлімов Бек', phone: null };
const child = (change: Partial<Child>): ChildData => ({ ...now, child: { ...now.child, ...change } });
const parents = (...all: Parent[]): ChildData => ({ ...now, parents: all });

test.each<[why: string, before: ChildData, after: ChildData, differs: object[]]>([
  ['the same says nothing', now, structuredClone(now), []],
  ['one letter', now, child({ surname: 'Әлімоваа' }), [{ field: 'surname', was: 'Әлімова', is: 'Әлімоваа' }]],
  ['what was not known', now, child({ address: 'Абай 1' }), [{ field: 'address', was: null, is: 'Абай 1' }]],
  [
    'what is not known any more',
    now,
    child({ patronymic: null }),
    [{ field: 'patronymic', was: 'Бекқызы', is: null }],
  ],
  ['a parent found later', now, parents(mother, father), [{ field: 'parents', was: [], is: [father] }]],
  ['a parent taken out', now, parents(), [{ field: 'parents', was: [mother], is: [] }]],
  ['a parent in place of another', now, parents(father), [{ field: 'parents', was: [mother], is: [father] }]],
  ['the order of the parents', parents(mother, father), parents(father, mother), []],
  [
    'a telephone',
    now,
    parents({ ...mother, phone: null }),
    [{ field: 'parents', was: [mother], is: [{ ...mother, phone: null }] }],
  ],
  ['the pupil of the roster', { ...now, pupilId: null }, now, [{ field: 'pupil' }]],
  [
    'several, in the order of the form',
    { ...now, pupilId: null },
    { ...child({ classLabel: '7 «Б»', surname: 'Алимова' }), parents: [] },
    [
      { field: 'pupil' },
      { field: 'surname', was: 'Әлімова', is: 'Алимова' },
      { field: 'classLabel', was: '6 «Б»', is: '7 «Б»' },
      { field: 'parents', was: [mother], is: [] },
    ],
  ],
])('%s', (_why, before, after, differs) => {
  expect(childDifferences(before, after)).toEqual(differs);
});

test('a change keeps what was known before; what changes nothing is no change', () => {
  const after = child({ surname: 'Әлімоваа' });
  expect(changeChildData(file, after, 'қате жазылған')).toEqual({
    kind: 'childDataChanged',
    before: now,
    after,
    reason: 'қате жазылған',
  });
  expect(changeChildData(file, structuredClone(now), 'себеп')).toBeNull();
});

describe('order-2026/11.1: whoever was ever known as a parent', () => {
  const changed = (before: ChildData, after: ChildData) =>
    fact({ kind: 'childDataChanged', before, after, reason: null });
  const misspelt = { ...mother, name: 'Алимова Гульнар' };
  const told = (who: string) => fact({ ...acts.parentsInformed, who });

  test.each<[why: string, facts: ReturnType<typeof fact>[], known: string[]]>([
    ['those of today', [], [mother.name]],
    ['and before a change', [changed(parents(misspelt), now)], [mother.name, misspelt.name]],
    [
      'and between two changes',
      [changed(parents(misspelt), parents(father)), changed(parents(father), now)],
      [mother.name, misspelt.name, father.name],
    ],
    ['each once', [changed(parents(mother), now), changed(now, now)], [mother.name]],
    ['and whoever was told by name', [told('анасы Жұпар')], [mother.name, 'анасы Жұпар']],
    ['but "the mother" is nobody’s name', [told('Анасы'), told('анасы мен әкесі')], [mother.name]],
  ])('%s', (_why, facts, known) => {
    expect(parentsEverKnown(file, facts).map(({ name }) => name)).toEqual(known);
  });

  test('a telephone that was known is not named either', () => {
    const facts = [changed(parents({ ...mother, phone: '8 (705) 123-45-67' }), now)];
    const text = { kk: 'Телефоны: +7 705 123 45 67', ru: '' };
    const draft = {
      languages: 'kk',
      subject: { kk: '', ru: '' },
      body: text,
      attachments: { kk: [], ru: [] },
      restricted: true,
    } as const;
    expect(namesParents(draft, parentsEverKnown(file, facts))).toBe(true);
    expect(namesParents(draft, parentsEverKnown(file, []))).toBe(false);
  });
});

describe('a pupil found on the roster after all', () => {
  const typed: ChildData = {
    pupilId: null,
    child: {
      surname: '',
      given: 'Айша',
      patronymic: null,
      birthDate: null,
      classLabel: '6Б',
      address: 'Абай 1',
    },
    parents: [{ relation: 'апасы', name: 'алимова гулнар', phone: '8 701' }],
  };
  const pupil = { id: 'pupil-1', child: file.child, parents: [mother, father] };

  test('brings what the roster knows; what only the case knows stays', () => {
    expect(withRosterData(typed, pupil, 4)).toEqual({
      pupilId: 'pupil-1',
      child: { ...file.child, address: 'Абай 1' },
      parents: [typed.parents[0], father],
    });
  });

  test('drops nobody who was written down, however little room there is', () => {
    expect(withRosterData(parents(mother, mother), { ...pupil, parents: [father] }, 2).parents).toEqual([
      mother,
      mother,
    ]);
  });
});
