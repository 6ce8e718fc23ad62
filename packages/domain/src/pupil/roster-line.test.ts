import type { IsoDate } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { readRosterHeader, rosterHeadings } from './roster-header.ts';
import { readRosterLine } from './roster-line.ts';
import { rosterColumns, rosterIdentity, type RosterColumn } from './roster.ts';

const today = '2026-11-20' as IsoDate;
const good: Record<RosterColumn, string> = {
  surname: 'Әлімова',
  given: 'Қарлығаш',
  patronymic: '',
  classLabel: '7 «Ә»',
  birthDate: '2013-04-21',
  iin: '',
  address: '',
  parentName: '',
  parentRelation: '',
  parentPhone: '',
};

const read = (change: Partial<typeof good>) =>
  readRosterLine(
    rosterColumns,
    rosterColumns.map((column) => ({ ...good, ...change })[column]),
    { line: 7, today },
  );
const problems = (change: Partial<typeof good>) => read(change).faults.map(({ problem }) => problem);

test('a good line is a pupil; what is empty is null', () => {
  expect(read({})).toEqual({
    pupil: {
      child: { ...pick(), patronymic: null, birthDate: '2013-04-21', classLabel: '7 «Ә»', address: null },
      parents: [],
      iin: null,
    },
    faults: [],
  });
});
const pick = () => ({ surname: 'Әлімова', given: 'Қарлығаш' });

test('a parent needs a name and nothing else', () => {
  expect(read({ parentName: 'Әлімов  Ерлан' }).pupil?.parents).toEqual([
    { name: 'Әлімов Ерлан', relation: null, phone: null },
  ]);
  expect(problems({ parentPhone: '87010000000' })).toEqual(['parentNameMissing']);
});

test.each<[string, string, string[]]>([
  ['2013-04-21', '2013-04-21', []],
  ['21.04.2013', '2013-04-21', []],
  ['1.4.2013', '2013-04-01', []],
  ['2026-11-20', '2026-11-20', []],
  ['2026-11-21', '', ['birthDateUnlikely']],
  ['1996-01-01', '', ['birthDateUnlikely']],
  ['29.02.2013', '', ['birthDateWrong']],
  ['21/04/2013', '', ['birthDateWrong']],
  ['21.04.13', '', ['birthDateWrong']],
  ['41385', '', ['birthDateWrong']],
  ['', '', ['valueMissing']],
])('born on "%s"', (birthDate, day, expected) => {
  expect(problems({ birthDate })).toEqual(expected);
  if (day) expect(read({ birthDate }).pupil?.child.birthDate).toBe(day);
});

test.each<[string, string | null]>([
  ['', null],
  ['090901500017', '090901500017'],
  ['0909 0150 0017', '090901500017'],
  ['90901500017', '090901500017'],
  ['101500011', '000101500011'],
])('IIN "%s"', (iin, stored) => {
  expect(read({ iin }).pupil?.iin).toBe(stored);
});

test.each(['090901500018', '12345', '9.09015E+10', 'жоқ'])('IIN "%s" is wrong', (iin) => {
  expect(problems({ iin })).toEqual(['iinWrong']);
});

test.each(['+7 (701) 111-22-33', '87011112233', '7.701.111.22.33'])('telephone %s', (parentPhone) => {
  expect(problems({ parentName: 'А', parentPhone })).toEqual([]);
});
test.each(['abc', '123', '8701111223344556677', '8701 доб. 5'])('no telephone: %s', (parentPhone) => {
  expect(problems({ parentName: 'А', parentPhone })).toEqual(['phoneWrong']);
});

test('all that is wrong with a line is said at once, with its number', () => {
  const { faults } = read({ surname: '', given: 'x'.repeat(81), birthDate: 'кеше', iin: '1' });
  expect(faults.map(({ problem, column }) => `${problem} ${column}`)).toEqual([
    'valueMissing surname',
    'valueTooLong given',
    'birthDateWrong birthDate',
    'iinWrong iin',
  ]);
  expect(faults.every(({ line }) => line === 7)).toBe(true);
});

test('every heading in every language is known, whatever its capitals and spaces', () => {
  for (const column of rosterColumns)
    for (const heading of Object.values(rosterHeadings[column]).flat()) {
      const { header } = readRosterHeader([` ${heading.toUpperCase()} `], 1);
      expect(header, heading).toEqual([column]);
    }
});

test('no heading means two columns', () => {
  const all = rosterColumns.flatMap((column) => Object.values(rosterHeadings[column]).flat());
  expect(new Set(all).size).toBe(all.length);
});

test('a child is the same whatever the capitals and spaces of the name', () => {
  const identity = (surname: string) => rosterIdentity(read({ surname }).pupil!);
  expect(identity('ӘЛІМОВА')).toBe(identity(' Әлімова'));
  expect(identity('Алимова')).not.toBe(identity('Әлімова'));
});
