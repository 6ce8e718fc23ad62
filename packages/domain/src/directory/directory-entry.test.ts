import { expect, test } from 'vitest';
import { checkEntry, entryChanges, isEmail, isPhone, type DirectoryEntry } from './directory-entry.ts';

const entry = (change: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  name: {
    kk: 'Көкжиек облысының бала құқықтары жөніндегі өңірлік уәкілі',
    ru: 'Региональный уполномоченный',
    en: 'Commissioner',
  },
  headPosition: { kk: '', ru: '' },
  address: { kk: 'Абай, 1', ru: 'Абая, 1' },
  phones: ['102', '+7 (7172) 00-20-20'],
  emails: ['kense@kokzhiek.example'],
  otherChannels: { kk: '', ru: '' },
  hours: { kk: '', ru: '' },
  isClosed: false,
  ...change,
});
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

test('a body stands in full or not at all', () => {
  expect(checkEntry(entry())).toEqual({ ok: true, value: entry() });
  for (const name of [
    'БҚЖӨУ',
    'Көкжиек облысының БҚЖУ',
    'Аудандық КІҚҚК',
    'КДНиЗП города',
    'РУПР',
    'ОВД района',
  ])
    expect(checkEntry(entry({ name: { kk: name, ru: 'Комиссия', en: '' } })), name).toEqual(
      broken('nameAbbreviated'),
    );
  // Part of a longer word is no abbreviation.
  expect(checkEntry(entry({ name: { kk: 'Купринская комиссия', ru: 'Купринская', en: '' } })).ok).toBe(true);
});

test.each([
  ['102', true],
  ['+7 (7172) 00-20-20', true],
  ['87172002020', true],
  ['12', false],
  ['1234', false],
  ['+7 7172', false],
  ['қабылдау бөлмесі', false],
  ['+7 7172 00 20 20 іш. 4', false],
])('phone %s: %s', (text, isRight) => expect(isPhone(text)).toBe(isRight));

test.each([
  ['kense@kokzhiek.example', true],
  ['a.b+c@x-y.gov.kz', true],
  ['kense@kokzhiek', false],
  ['kense kokzhiek.kz', false],
  ['a@b@c.kz', false],
  ['a@.kz', false],
])('e-mail %s: %s', (text, isRight) => expect(isEmail(text)).toBe(isRight));

test('numbers and addresses that cannot be used are refused', () => {
  expect(checkEntry(entry({ phones: ['сұраңыз'] }))).toEqual(broken('phoneUnclear'));
  expect(checkEntry(entry({ emails: ['сұраңыз'] }))).toEqual(broken('emailUnclear'));
});

test('what a version changes, field by field', () => {
  const next = entry({ phones: ['102'], hours: { kk: '9:00–18:00', ru: '9:00–18:00' }, isClosed: true });
  expect(entryChanges(entry(), next)).toEqual([
    { field: 'phones', before: '102\n+7 (7172) 00-20-20', after: '102' },
    { field: 'hoursKk', before: '', after: '9:00–18:00' },
    { field: 'hoursRu', before: '', after: '9:00–18:00' },
    { field: 'isClosed', before: '', after: 'true' },
  ]);
  expect(entryChanges(entry(), entry())).toEqual([]);
});
