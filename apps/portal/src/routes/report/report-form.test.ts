import { expect, test } from 'vitest';
import { emptyReport, readTyped } from './report-form.ts';

const now = new Date('2026-11-23T06:00:00Z');

function formOf(fields: readonly [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test('children come back in their order, each with its own part', () => {
  const typed = readTyped(
    formOf([
      ['childPupil', 'a'],
      ['childName', 'Әлімова Айару'],
      ['childClass', '5 «Ә»'],
      ['childPart', 'witness'],
      ['childPupil', ''],
      ['childName', 'Жаңа бала'],
      ['childClass', ''],
      ['childPart', 'alleged'],
    ]),
    now,
    'new',
  );
  expect(typed.children).toEqual([
    { pupilId: 'a', name: 'Әлімова Айару', classLabel: '5 «Ә»', part: 'witness' },
    { pupilId: null, name: 'Жаңа бала', classLabel: '', part: 'alleged' },
  ]);
});

test.each([
  ['16.06.2026', '2026-06-16'],
  ['6.1.2026', '2026-01-06'],
  ['2026-06-16', '2026-06-16'],
  ['31.02.2026', '31.02.2026'],
  ['', '2026-11-23'],
])('the day %j is read as %j, and what is no day stays as typed', (written, read) => {
  expect(readTyped(formOf([['noticedOn', written]]), now, 'new').noticedOn).toBe(read);
});

test('an empty form reads back as the empty form', () => {
  expect(readTyped(formOf([['key', 'k']]), now, 'new')).toEqual(emptyReport('k', now));
});

test('what comes without a key, from the search on the first page, gets one', () => {
  expect(readTyped(formOf([['search', 'Әлім']]), now, 'new').key).toBe('new');
});
