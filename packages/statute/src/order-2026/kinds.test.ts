import { describe, expect, test } from 'vitest';
import { kinds, paragraphs, wordsOf, type Citation, type Kind } from '../index.ts';

/** Our reading of which minors each paragraph names: V violence, C cruelty, B bullying, W witness (ADR 0011). */
const named: Record<string, string> = {
  '1': 'VCBW',
  '2': 'VCBW',
  '3': 'VCBW',
  '4': 'VCBW',
  '5': 'VCBW',
  '6': 'C',
  '7': 'VCBW',
  '8': 'VCBW',
  '9': 'B',
  '10': 'VCW',
  '11': 'VCW',
  '12': 'VCW',
  '13': 'VCW',
  '14': 'VCW',
  '15': '',
  '16': 'VC',
  '17': 'VCBW',
  '18': 'VCBW',
  '19': 'B',
  '20': 'VC',
  '21': 'VCW',
  '22': '',
  '23': '',
  '24': '',
  '25': '',
  '26': '',
  '27': '',
  '28': '',
  '29': 'VCBW',
  '30': '',
  '31': '',
  '32': '',
  '33': 'VCBW',
  '34': 'VCBW',
  'annex-1': '',
  'annex-2': '',
};
const letters: Record<string, Kind> = { V: 'violence', C: 'cruelty', B: 'bullying', W: 'witness' };

test('every paragraph has a row in the table', () => {
  expect(paragraphs.map(({ id }) => id).toSorted()).toEqual(Object.keys(named).toSorted());
});

test.each(paragraphs)('$id names the kinds of the table', ({ id, kinds: own }) => {
  expect(own).toEqual([...named[id]!].map((letter) => letters[letter]));
});

test.each(paragraphs)('the duties of $id carry the kinds of their paragraph', ({ kinds: own, duties }) => {
  for (const duty of duties) expect(duty.kinds).toEqual(own);
});

describe('the table agrees with the words themselves', () => {
  const roots: Record<Kind, RegExp> = {
    violence: /зорлық( – |-)зомбылық(?!(тың)?(қа)? ку)(?! құрбаны)/i,
    cruelty: /қатыгез/i,
    bullying: /жәбірле|буллинг/i,
    witness: /зорлық-зомбылық(тың|қа)? ку[әа]/i,
  };
  /** 28.2 speaks of facts to be verified; 33 and 34 of all minors (ADR 0018). */
  const readOtherwise = new Set(['28', '33', '34']);
  const rows = paragraphs.filter(({ id }) => !readOtherwise.has(id));

  test.each(rows)('$id', ({ words, kinds: own }) => {
    const text = Object.values(words).join(' ');
    expect(kinds.filter((kind) => roots[kind].test(text))).toEqual(own);
  });
});

test('bullying is absent where the order leaves it out', () => {
  for (const key of ['10', '11', '12.1', '12.2', '13', '14', '16', '20', '21'])
    expect(wordsOf(`order-2026/${key}` as Citation)).not.toMatch(/жәбірле|буллинг/i);
  for (const key of ['8', '17', '18', '29'])
    expect(wordsOf(`order-2026/${key}` as Citation)).toMatch(/жәбірлеуге \(буллингке\)/);
});
