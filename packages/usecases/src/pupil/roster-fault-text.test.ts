import { rosterProblems } from '@qorgan/domain';
import { locales } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { rosterFaultText } from './roster-fault-text.ts';

test.each(locales)('in %s every problem has words, with the column and the other line in them', (locale) => {
  const said = rosterProblems.map((problem) =>
    rosterFaultText({ line: 3, problem, column: 'surname', otherLine: 2 }, locale),
  );
  expect(new Set(said).size).toBe(rosterProblems.length);
  for (const words of said) expect(words).not.toMatch(/undefined|surname|=>/);
  const heading = { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' }[locale];
  expect(rosterFaultText({ line: 3, problem: 'valueMissing', column: 'surname' }, locale)).toContain(heading);
  expect(rosterFaultText({ line: 3, problem: 'sameAsLine', otherLine: 17 }, locale)).toContain('17');
});

test('a heading that nobody knows is shown as it was written, even one that every object inherits', () => {
  for (const column of ['Бойы', 'constructor'])
    expect(rosterFaultText({ line: 1, problem: 'columnUnknown', column }, 'ru')).toContain(`«${column}»`);
});
