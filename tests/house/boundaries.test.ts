import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { doors, homes, tools, type Home } from './architecture.ts';
import { filesIn, importsOf, isTest, packageOf, type Import } from './source.ts';

const filesOf = ({ folder, files, not }: Home) =>
  filesIn(...files.map((file) => `${folder}/${file}`)).filter((file) => !not?.test(file));

const fits = (from: string, allowed: readonly string[]) =>
  allowed.some((one) => {
    if (one.endsWith(':*')) return from.startsWith(one.slice(0, -1));
    return one.endsWith('/*') ? `${from}/`.startsWith(one.slice(0, -1)) : from === one;
  });

/** Whether a relative import stays at home, or goes where the table says that it may. */
function staysHome(home: Home, file: string, from: string): boolean {
  if (path.posix.basename(from) === '$types') return true;
  const target = path.posix.join(path.posix.dirname(file), from);
  return target.startsWith(`${home.folder}/`) || target in (home.outside ?? {});
}

function isAllowed(home: Home, file: string, { from, onlyTypes }: Import): boolean {
  if (from.startsWith('.')) return staysHome(home, file, from);
  if (fits(from, home.imports) || (onlyTypes && fits(from, home.types ?? []))) return true;
  return isTest(file) && fits(from, [...tools, ...(home.tests ?? [])]);
}

describe.each(Object.entries(homes))('%s', (_name, home) => {
  test('is there', () => expect(filesOf(home).length).toBeGreaterThan(0));

  test('imports nothing that the table does not allow', () => {
    const wrong = filesOf(home).flatMap((file) =>
      importsOf(file).flatMap((one) => (isAllowed(home, file, one) ? [] : [`${file}: ${one.from}`])),
    );
    expect(wrong).toEqual([]);
  });
});

const everything = filesIn('{apps,packages,db,tests,scripts}/**/*.{ts,svelte,js,mjs,tsx}');

test('every file of ours is in the table', () => {
  const known = new Set(Object.values(homes).flatMap(filesOf));
  const unknown = everything.filter((file) => !known.has(file) && !/[\w-]+\.config\.ts$|\.d\.ts$/.test(file));
  expect(unknown).toEqual([]);
});

test('packages are entered by their doors', () => {
  const wrong = everything.flatMap((file) =>
    importsOf(file).flatMap(({ from }) =>
      packageOf(from).startsWith('@qorgan/') && !doors.includes(from) ? [`${file}: ${from}`] : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('nothing that runs imports what is for tests', () => {
  const wrong = everything
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file).flatMap(({ from }) => {
        const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
        return isTest(target) || from.endsWith('/testing') ? [`${file}: ${from}`] : [];
      }),
    );
  expect(wrong).toEqual([]);
});
