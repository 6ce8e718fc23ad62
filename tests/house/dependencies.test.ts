import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { contentOf, filesIn, homeOf, importsOf, manifests, packageOf } from './source.ts';

/** Declared without being imported, each with its reason. */
const notImported: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.': {
    'prettier-plugin-svelte': '.prettierrc.json',
    '@types/node': 'types of Node',
    svelte: 'prettier-plugin-svelte and eslint-plugin-svelte parse with it',
  },
  'packages/data': { '@types/pg': 'types of pg' },
  'apps/extension': {
    '@types/chrome': 'what a browser offers to extensions',
  },
  'apps/worker': { '@types/nodemailer': 'types of nodemailer', '@types/web-push': 'types of web-push' },
  tests: { '@types/smtp-server': 'types of smtp-server', '@types/ws': 'types of ws' },
  'packages/documents': { '@expo-google-fonts/noto-sans': 'fonts found through createRequire' },
  'apps/portal': {
    '@types/ws': 'types of ws',
    // adapter-node bundles whatever is not among the portal's own dependencies; these must stay outside.
    '@electric-sql/pglite': 'reads its own files at run time',
    '@expo-google-fonts/noto-sans': 'fonts are read at run time',
    '@node-rs/argon2': 'a native module',
    docx: 'kept out of the bundle',
    kysely: 'kept out of the bundle',
    nodemailer: 'kept out of the bundle',
    pdfmake: 'reads its own files at run time',
    pg: 'kept out of the bundle',
    sharp: 'a native module',
    'pg-boss': 'kept out of the bundle',
    'web-push': 'kept out of the bundle',
    '@sveltejs/vite-plugin-svelte': 'what sveltekit() is built on',
    typescript: 'svelte-check',
    '@qorgan/documents': 'bundled from the use cases: keeps the cache of the build honest',
  },
};

/** Declared once at the root, for the tests of every package. */
const shared = ['vitest', 'fast-check', 'typescript'];
/** Scripts at the root drive a tool of a workspace. */
const driven: Readonly<Record<string, readonly string[]>> = { '.': ['@playwright/test'] };

type Use = { name: string; file: string };
const uses: Use[] = filesIn('*.{ts,js}', '{apps,packages,db,tests,scripts}/**/*.{ts,js,svelte}').flatMap(
  (file) =>
    importsOf(file)
      .filter(({ from }) => !/^[.#$]|^node:|^\.svelte-kit/.test(from))
      .map(({ from }) => ({ name: packageOf(from), file })),
);

describe.each([...manifests])('%s', (folder, manifest) => {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };
  const used = uses.filter(({ file }) => homeOf(file) === folder);
  const isUsed = (name: string) =>
    (folder === '.' && shared.includes(name) ? uses : used).some((use) => use.name === name);

  test('declares whatever it imports', () => {
    const elsewhere = [manifest.name, ...(folder === '.' ? [] : shared), ...(driven[folder] ?? [])];
    const undeclared = used.filter(({ name }) => !(name in declared) && !elsewhere.includes(name));
    expect(undeclared.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  test('declares nothing that it does not use', () => {
    const commands = Object.values(manifest.scripts ?? {}).join(' ');
    const excused = notImported[folder] ?? {};
    const unused = Object.keys(declared).filter(
      (name) => !isUsed(name) && !(name in excused) && !isCommandOf(name, commands),
    );
    expect(unused).toEqual([]);
  });

  test('excuses nothing that has gone or is imported after all', () => {
    const excused = Object.keys(notImported[folder] ?? {});
    expect(excused.filter((name) => !(name in declared) || isUsed(name))).toEqual([]);
  });

  test('names exact versions, of other packages of ours any', () => {
    const loose = Object.entries({ ...declared, ...manifest.optionalDependencies }).filter(
      ([name, version]) =>
        name.startsWith('@qorgan/') ? version !== '*' : !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose.map((one) => one.join('@'))).toEqual([]);
  });

  test('does not import Node without saying so', () => {
    expect(used.filter(({ name }) => builtinModules.includes(name))).toEqual([]);
  });
});

const binaries: Readonly<Record<string, string>> = {
  '@playwright/test': 'playwright',
  '@sveltejs/kit': 'svelte-kit',
  typescript: 'tsc',
};
const isCommandOf = (name: string, commands: string) =>
  new RegExp(`(^|[\\s/])${binaries[name] ?? name}(\\.ts)?(\\s|$)`).test(commands);

describe('the lockfile', () => {
  const lock = JSON.parse(contentOf('package-lock.json')) as {
    packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
  };
  const packages = Object.entries(lock.packages);

  test('names no host: a package is what its checksum says, wherever it comes from', () => {
    expect(packages.filter(([, { resolved }]) => resolved?.includes(':')).map(([name]) => name)).toEqual([]);
    expect(contentOf('package-lock.json')).not.toMatch(/https?:\/\/(registry|npm)\./);
  });

  test('has a checksum for every package from elsewhere', () => {
    const outside = packages.filter(([name, { link }]) => name.startsWith('node_modules/') && !link);
    expect(outside.length).toBeGreaterThan(100);
    expect(outside.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
  });

  test('knows every package of the house', () => {
    const known = packages.filter(([name]) => !name.includes('node_modules')).map(([name]) => name || '.');
    expect(known.toSorted()).toEqual([...manifests.keys()].toSorted());
  });

  test.each([...manifests])('agrees with the package.json of %s', (folder, manifest) => {
    const locked = lock.packages[folder === '.' ? '' : folder] as typeof manifest;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
      expect(locked?.[kind] ?? {}, kind).toEqual(manifest[kind] ?? {});
  });
});

test('no file of ours names a package registry', () => {
  const looked = filesIn(
    '*',
    '.npmrc',
    '.ci/*',
    '{apps,packages,db,tests,scripts,docs}/**/*.{ts,js,json,svelte,md,yml}',
  ).filter((file) => file !== 'tests/house/dependencies.test.ts' && /\.[a-z]+$|\/run$|npmrc$/.test(file));
  expect(looked.length).toBeGreaterThan(100);
  expect(looked.filter((file) => /\bregistry\s*=|https?:\/\/(registry|npm)\./.test(contentOf(file)))).toEqual(
    [],
  );
});
