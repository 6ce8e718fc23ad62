import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/build/**', 'tests/e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...ignored, '**/*.db.test.ts'],
        },
      },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], exclude: ignored } },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores, and every file holds a database of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
