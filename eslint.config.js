import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument.',
  },
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/.svelte-kit/',
      '**/.plasmo/',
      '.results/',
      'data/',
      'apps/portal/static/',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'packages/{data,usecases,documents}/src/**/*.ts',
      'apps/cli/src/**/*.ts',
      'db/**/*.ts',
      'scripts/**/*.ts',
      'tests/**/*.ts',
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
      globals: globals.browser,
    },
    // Links are plain: the portal lives at the root of its address and works without client JavaScript.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['packages/{statute,domain}/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
  {
    files: ['apps/cli/**', 'scripts/**', 'tests/bench/**', 'apps/portal/server.ts'],
    rules: { 'no-console': 'off' },
  },
  // Tables of law, words and columns are long because the law is.
  {
    files: ['packages/statute/src/**', '**/text/**', 'db/migrations/**', '**/*.test.ts', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['db/migrations/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
);
