import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { journals } from '@qorgan/domain';
import { describe, expect, test } from 'vitest';
import { journalMatches, knownHosts, pageAt } from './index.ts';
import { other } from './other/index.ts';
import { addressOf, samples } from './testing/index.ts';

const hosts = new Map([...knownHosts, other].map((host) => [host.journal, host]));

/** `kundelik/classical`, as an address is taken. */
function taken(address: string): string | null {
  const found = pageAt(new URL(address));
  if (!found) return null;
  const [name] = Object.entries(found.host.pages).find(([, page]) => page === found.page)!;
  return `${found.host.journal}/${name}`;
}

test('every journal has its rules', () => {
  expect([...hosts.keys()].toSorted()).toEqual([...journals].toSorted());
});

describe.each(Object.entries(samples))('%s', (journal, { pages, none, others, fixtures }) => {
  test('every page has addresses that prove it', () => {
    expect(Object.keys(pages)).toEqual(Object.keys(hosts.get(journal as never)!.pages));
    expect(Object.values(pages).every((addresses) => addresses.length > 0)).toBe(true);
  });

  test.each(Object.entries(pages).flatMap(([page, all]) => all.map((address) => [address, page])))(
    '%s is its page %s',
    (address, page) => expect(taken(address)).toBe(`${journal}/${page}`),
  );

  test.each(none)('nothing is offered at %s', (address) => expect(taken(address)).toBeNull());

  test.each(others)('%s is another site', (address) => expect(taken(address)).toMatch(/^other\/|^null$/));

  test.each([...Object.values(pages).flat(), ...none])('only https: %s', (address) => {
    expect(taken(address.replace('https:', 'http:'))).toBeNull();
    expect(taken(address.replace('https:', 'ftp:'))).toBeNull();
  });

  test('another port is another site', () => {
    for (const address of Object.values(pages).flat())
      expect(taken(address.replace(/^(https:\/\/[^/]+)/, '$1:8443'))).toMatch(/^other\/|^null$/);
  });

  test('every fixture is there in both languages, and there is no other', () => {
    const files = readdirSync(path.join(import.meta.dirname, journal, 'fixtures'));
    const expected = fixtures.flatMap(({ file }) => [`${file}.kk.html`, `${file}.ru.html`]);
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  test('fixtures with rows are on pages that have them', () => {
    for (const fixture of fixtures.filter(({ rows }) => rows.length > 0))
      for (const language of ['kk', 'ru'] as const)
        expect(pageAt(new URL(addressOf(fixture, language)))?.page.rows, fixture.file).toBeDefined();
  });
});

test('no page of pupils is without a fixture that has them', () => {
  const shown = Object.values(samples)
    .flatMap(({ fixtures }) => fixtures)
    .filter(({ rows, selections = [] }) => rows.length + selections.length > 0)
    .flatMap((fixture) => [taken(addressOf(fixture, 'kk')), taken(addressOf(fixture, 'ru'))]);
  const pages = [...hosts.values()].flatMap(({ journal, pages }) =>
    Object.keys(pages).map((page) => `${journal}/${page}`),
  );
  expect(new Set(shown)).toEqual(new Set(pages));
});

describe('what the extension may read from the start', () => {
  test('is https, one host each, no other', () => {
    for (const match of journalMatches) expect(match).toMatch(/^https:\/\/[a-z]+(\.[a-z]+)+\/\*$/);
    expect(new Set(journalMatches).size).toBe(journalMatches.length);
  });

  test('is what the content script says, which must say it in so many words', () => {
    const script = readFileSync(path.join(import.meta.dirname, '../contents/journal.ts'), 'utf8');
    const [, list] = /matches: \[([^\]]*)\]/.exec(script)!;
    expect([...list!.matchAll(/'([^']+)'/g)].map(([, match]) => match)).toEqual(journalMatches);
  });

  test('has no place where pupils and parents sign in', () => {
    expect(journalMatches.some((match) => /login|api\.|mobile\.|micros\./.test(match))).toBe(false);
  });
});
