import { describe, expect, test } from 'vitest';
import { isServerOnly } from './architecture.ts';
import { contentOf, filesIn, importsOf, isTest, resolve } from './source.ts';

const entries = filesIn('apps/portal/src/**/*.{ts,svelte}').filter(
  (file) => !isServerOnly(file) && !isTest(file) && !file.endsWith('.d.ts'),
);

/** The way from an entry to every file and every import from elsewhere that would be sent along with it. */
function reached(entry: string): Map<string, string> {
  const ways = new Map([[entry, entry]]);
  const todo = [entry];
  for (let file = todo.pop(); file !== undefined; file = todo.pop())
    for (const { from, onlyTypes } of importsOf(file)) {
      if (onlyTypes || from.includes('$types')) continue;
      const target = resolve(file, from) ?? from;
      if (ways.has(target)) continue;
      ways.set(target, `${ways.get(file)} > ${target}`);
      if (/\.(ts|svelte)$/.test(target)) todo.push(target);
    }
  return ways;
}

const all = new Map(entries.flatMap((entry) => [...reached(entry)]));
/** The shortest ways to it, for a message that can be read. */
const waysTo = (what: RegExp, most = 3) =>
  [...all]
    .filter(([target]) => what.test(target))
    .map(([, way]) => way)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, most);

test('there is browser code, and it is followed through packages', () => {
  expect(entries.length).toBeGreaterThan(20);
  expect(waysTo(/^packages\/statute\/src\/text\.ts$/)).toHaveLength(1);
  expect(waysTo(/^packages\/domain\/src\//, Infinity).length).toBeGreaterThan(5);
});

describe('browser code never reaches', () => {
  test.each([
    ['the data package', /^packages\/data\//],
    ['use cases', /^packages\/usecases\//],
    ['documents', /^packages\/documents\//],
    ['migrations and seeds', /^db\//],
    [
      'server files of the portal',
      /^apps\/portal\/(server\.ts|src\/.*(\/server\/|\.server\.ts$|\/\+server\.ts$))/,
    ],
    ['Node', /^(node:|fs$|path$|crypto$|os$|url$)/],
    ['drivers and keys', /^(pg|kysely|lucia|pino|@electric-sql\/|@node-rs\/|pdfmake|docx)/],
  ])('%s', (_what, forbidden) => {
    expect(waysTo(forbidden)).toEqual([]);
  });
});

test('what browser code takes from elsewhere is known by name', () => {
  const known = /^(svelte|@lucide\/svelte|\$app\/|@sveltejs\/kit|zod$)/;
  const foreign = [...all].filter(([target]) => !/\.(ts|svelte|css)$/.test(target) && !known.test(target));
  expect(foreign.map(([target]) => target)).toEqual([]);
});

describe('nothing is loaded from another host', () => {
  // Links that a person follows, namespaces and the names of formats: nothing that a browser fetches by itself.
  const harmless =
    /xmlns(:\w+)?="http:\/\/www\.w3\.org\/[^"]*"|'http:\/\/www\.w3\.org\/[^']*'|<a\s[^>]*href="https?:\/\/[^"]*"/g;
  const looked = filesIn(
    'apps/portal/src/**/*.{svelte,css,html}',
    'apps/portal/static/**/*.{css,svg,html,js,webmanifest}',
    'apps/portal/src/enhance/**/*.ts',
  );

  test('there is something to look at', () => expect(looked.length).toBeGreaterThan(20));

  test.each(looked)('%s', (file) => {
    const rest = contentOf(file).replaceAll(harmless, '');
    expect(rest.match(/(https?:)?\/\/[a-z0-9-]+\.[a-z]{2,}[^\s"')]*/gi) ?? []).toEqual([]);
  });
});
