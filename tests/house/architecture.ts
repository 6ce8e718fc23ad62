export const statute = '@qorgan/statute';
export const domain = '@qorgan/domain';
export const contract = '@qorgan/contract';
export const words = '@qorgan/words';
export const data = '@qorgan/data';
export const documents = '@qorgan/documents';
export const usecases = '@qorgan/usecases';
export const worker = '@qorgan/worker';
export const migrations = '@qorgan/migrations';
export const seeds = '@qorgan/seeds';

/** The doors of the packages: nobody enters another way. */
export const doors = [
  statute,
  domain,
  contract,
  words,
  data,
  documents,
  usecases,
  worker,
  migrations,
  seeds,
  `${data}/testing`,
  `${usecases}/testing`,
];

const node = 'node:*';
const kit = ['@sveltejs/kit', '@sveltejs/kit/hooks', '$app/*'];
const superforms = ['sveltekit-superforms', 'sveltekit-superforms/adapters'];
const drivers = ['kysely', 'kysely/migration', 'pg', '@electric-sql/pglite'];

export type Home = {
  /** Where it lives: relative imports stay inside. */
  folder: string;
  files: readonly string[];
  not?: RegExp;
  /** `x/*` is x and what is below it, `x:*` is all that begins with `x:`. */
  imports: readonly string[];
  /** Only for their types, of which nothing is left when the program runs. */
  types?: readonly string[];
  /** On top of that, for tests alone. */
  tests?: readonly string[];
  /** Relative paths out of home, each with its reason. */
  outside?: Readonly<Record<string, string>>;
};

/** What Kit keeps out of the browser, and refuses a page that imports it. */
export const isServerOnly = (file: string) =>
  /\/server\/|\.server\.ts$|\/\+server\.ts$|\/env\.ts$|\/server\.ts$/.test(file);

/** What every test may import. */
export const tools = ['vitest', 'fast-check', `${data}/testing`, `${usecases}/testing`, node];

/**
 * Who may import what. Reading this table is reading the architecture:
 * statute <- domain <- data <- usecases <- portal, worker, cli; contract and words between use cases, portal and
 * extension; documents on statute and domain. DESIGN.md, section 2.
 */
export const homes: Readonly<Record<string, Home>> = {
  statute: { folder: 'packages/statute/src', files: ['**/*.ts'], imports: [] },
  domain: { folder: 'packages/domain/src', files: ['**/*.ts'], imports: [statute] },
  contract: { folder: 'packages/contract/src', files: ['**/*.ts'], imports: [statute, domain, 'zod'] },
  words: { folder: 'packages/words/src', files: ['**/*.ts'], imports: [statute, domain, contract] },
  data: {
    folder: 'packages/data/src',
    files: ['**/*.ts'],
    imports: [statute, domain, migrations, ...drivers, '@hpke/core', node],
  },
  documents: {
    folder: 'packages/documents/src',
    files: ['**/*.ts'],
    imports: [
      statute,
      domain,
      'docx',
      'pdfmake/*',
      'write-excel-file/node',
      '@expo-google-fonts/noto-sans/*',
      node,
    ],
  },
  usecases: {
    folder: 'packages/usecases/src',
    files: ['**/*.ts'],
    imports: [
      ...[statute, domain, contract, data, documents],
      ...['@node-rs/argon2', 'asn1js', 'lucia', 'pkijs', 'read-excel-file/universal', 'sharp', 'zod', node],
    ],
  },
  migrations: { folder: 'db/migrations', files: ['*.ts'], imports: ['kysely', 'kysely/migration'] },
  seeds: {
    folder: 'db/seeds',
    files: ['**/*.ts'],
    imports: [statute, domain, contract, data, usecases, node],
  },
  cli: {
    folder: 'apps/cli/src',
    files: ['**/*.ts'],
    imports: [statute, domain, data, usecases, migrations, node],
  },
  worker: {
    folder: 'apps/worker/src',
    files: ['**/*.ts'],
    imports: [statute, domain, contract, data, usecases, 'nodemailer', 'pg-boss', 'web-push', 'zod', node],
  },
  'portal, on the server': {
    folder: 'apps/portal',
    files: [
      'server.ts',
      'src/**/server/**/*.ts',
      'src/**/*.server.ts',
      'src/routes/**/+server.ts',
      'src/env.ts',
    ],
    imports: [
      statute,
      domain,
      contract,
      words,
      data,
      usecases,
      worker,
      seeds,
      ...kit,
      ...superforms,
      '#lib/*',
      'zod',
      'pino',
      node,
    ],
  },
  'portal, in the browser': {
    folder: 'apps/portal',
    files: ['src/**/*.{ts,svelte}'],
    not: /\/server\/|\.server\.ts$|\/\+server\.ts$|\/env\.ts$|\/enhance\/|app\.d\.ts$/,
    imports: [statute, domain, contract, words, ...kit, 'svelte/*', '@lucide/svelte/*', '#lib/*', 'zod'],
    // The shapes of what a page shows.
    types: [usecases],
    // Texts are tested against what the server can say.
    tests: [usecases],
  },
  'scripts of pages': {
    folder: 'apps/portal',
    files: ['src/enhance/**/*.ts'],
    imports: [statute, domain, contract],
    // A program beside the browser, played.
    tests: ['ws'],
  },
  extension: {
    folder: 'apps/extension/src',
    files: ['**/*.{ts,tsx}'],
    imports: [statute, domain, contract, words, '@hpke/core', 'zod'],
    types: ['plasmo'],
  },
  'the build of the extension': {
    folder: 'apps/extension',
    files: ['*.ts'],
    imports: ['addons-linter', 'fflate', node],
  },
  'browser tests': {
    folder: 'tests/e2e',
    files: ['**/*.ts'],
    imports: [
      statute,
      domain,
      contract,
      '@playwright/test',
      '@axe-core/playwright',
      '@hpke/core',
      'ws',
      'zod',
      node,
    ],
    outside: {
      'packages/usecases/src/testing/signing-key.ts': 'a key that signs as a head’s does',
      'packages/documents/src/testing/inside-pdf.ts': 'what a PDF says',
      'scripts/browser.ts': 'which browser there is',
      'apps/portal/src/lib/body-limit.ts': 'how much is too much',
      'tests/db/mail-server.ts': 'a mailbox to look into',
      'tests/db/push-receiver.ts': 'a push service to look into',
      'apps/extension/src/hosts/testing/index.ts': 'what the fixtures of journals hold',
    },
  },
  'tests across packages': {
    folder: 'tests/db',
    files: ['**/*.ts'],
    imports: [
      ...[statute, domain, contract, data, usecases, worker, seeds, migrations],
      ...['kysely', '@hpke/core', 'smtp-server', ...tools],
    ],
    outside: {
      'packages/data/src/audit/audit-chain.ts': 'forges a chain that only the keyed hashes give away',
    },
  },
  benchmarks: {
    folder: 'tests/bench',
    files: ['**/*.ts'],
    imports: [data, usecases, 'kysely', node],
    outside: {
      'packages/documents/src/pdf/pdf-maker.ts': 'sets papers with other fonts than ours beside them',
      'packages/documents/src/noto-sans.ts': 'the files of those fonts',
      'packages/documents/src/testing/demo-letters.ts': 'a letter to set',
    },
  },
  'house tests': {
    folder: 'tests/house',
    files: ['**/*.ts'],
    imports: [statute, domain, contract, words, 'typescript', ...tools],
    outside: {
      'apps/portal/src/lib/text/refusals.ts': 'every code has its words',
    },
  },
  scripts: {
    folder: 'scripts',
    files: ['**/*.ts'],
    imports: ['@playwright/test', node],
    outside: { 'apps/portal/server.ts': 'npm start is the portal itself' },
  },
};
