import { defineConfig } from 'vitest/config';

/** A letter set as a PDF takes a minute on a small machine that also builds and lints, and slow is not wrong. */
const whereLettersAreRendered = 120_000;

/** What is set as PDF or DOCX, half a second a sheet: half of the time of all unit tests. */
const papers = ['packages/documents/**/*.test.ts'];

const ignored = ['**/node_modules/**', '**/build/**', '**/.plasmo/**', 'tests/e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...ignored, '**/*.db.test.ts', ...papers],
          // Nothing here keeps a state between files: one process may read them all, in half the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'papers',
          include: papers,
          exclude: ignored,
          isolate: false,
          testTimeout: whereLettersAreRendered,
        },
      },
      {
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          exclude: ignored,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          globalSetup: 'tests/db/migrate-once.ts',
          exclude: ignored,
          testTimeout: whereLettersAreRendered,
          hookTimeout: 120_000,
          // Two cores, and every file holds a database of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
