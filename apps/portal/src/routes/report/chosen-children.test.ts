import { describe, expect, test } from 'vitest';
import { pressOf, readChildren, searchAfter } from './chosen-children.ts';

type Fields = readonly (readonly [string, string])[];

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
const inForm = (pupil: string, name: string, part = 'affected'): Fields => [
  ['childPupil', pupil],
  ['childName', name],
  ['childClass', ''],
  ['childPart', part],
];
const айару = pressOf({ id: 'a', classLabel: '5 «Ә»', name: 'Әлімова Айару' });
const namesIn = (fields: Fields) => readChildren(formOf(fields)).map(({ name }) => name);

describe('children of a posted form', () => {
  test('come back in their order, each with its own part, whatever stands in a name', () => {
    const form = formOf([
      ...inForm('a', 'Әлімова Айару', 'witness'),
      ...inForm('', 'А | Б', 'alleged'),
      ['add', pressOf({ name: 'Серік | 7' })],
    ]);
    expect(readChildren(form)).toEqual([
      { pupilId: 'a', name: 'Әлімова Айару', classLabel: '', part: 'witness' },
      { pupilId: null, name: 'А | Б', classLabel: '', part: 'alleged' },
      { pupilId: null, name: 'Серік | 7', classLabel: '', part: 'affected' },
    ]);
  });

  test.each<[string, Fields, string[]]>([
    [
      'pressed twice',
      [
        ['add', айару],
        ['add', айару],
      ],
      ['Әлімова Айару'],
    ],
    ['there already', [...inForm('a', 'Айару'), ['chosen', айару]], ['Айару']],
    ['the same typed name', [...inForm('', 'Серік'), ['add', '||серік ']], ['Серік']],
    ['no name', [['add', '||  ']], []],
    ['a press that is none', [['add', 'x']], []],
    [
      'two on their way',
      [
        ['chosen', айару],
        ['chosen', '||Серік'],
      ],
      ['Әлімова Айару', 'Серік'],
    ],
    ['taken out by id', [...inForm('a', 'Айару'), ...inForm('', 'Серік'), ['remove', 'a']], ['Серік']],
    ['taken out by name', [...inForm('a', 'Айару'), ...inForm('', 'Серік'), ['remove', 'Серік']], ['Айару']],
    [
      'taken out and chosen again',
      [...inForm('a', 'Айару'), ['remove', 'a'], ['chosen', айару]],
      ['Әлімова Айару'],
    ],
    [
      'taken out before it came',
      [
        ['chosen', айару],
        ['remove', 'a'],
      ],
      [],
    ],
    ['a place in the list is nobody', [...inForm('a', 'Айару'), ['remove', '0']], ['Айару']],
  ])('%s', (_what, fields, names) => {
    expect(namesIn(fields)).toEqual(names);
  });
});

test.each<[string, Fields, string]>([
  [
    'the name that found the child',
    [
      ['search', ' айару '],
      ['searched', 'айару'],
    ],
    '',
  ],
  [
    'typed further, the same child',
    [
      ['search', 'айару әл'],
      ['searched', 'айару'],
    ],
    '',
  ],
  [
    'with Russian letters',
    [
      ['search', 'алимова а'],
      ['searched', 'алимова'],
    ],
    '',
  ],
  [
    'a class that was looked for',
    [
      ['search', '5ә'],
      ['searched', '5ә'],
    ],
    '',
  ],
  [
    'a second child, begun meanwhile',
    [
      ['search', 'Серік'],
      ['searched', 'айару'],
    ],
    'Серік',
  ],
  [
    'a second child whose name begins alike',
    [
      ['search', 'Айарулина'],
      ['searched', 'Айару'],
    ],
    'Айарулина',
  ],
])('after choosing, in the search line: %s', (_what, fields, left) => {
  expect(searchAfter(formOf([...fields, ['add', айару]]))).toBe(left);
});

test('without a press, or with one that a script keeps, the search line is as it was', () => {
  expect(
    searchAfter(
      formOf([
        ['search', 'айару'],
        ['searched', 'айару'],
      ]),
    ),
  ).toBe('айару');
  expect(
    searchAfter(
      formOf([
        ['search', 'айару'],
        ['searched', 'айару'],
        ['chosen', айару],
      ]),
    ),
  ).toBe('айару');
});
