import { expect, test } from 'vitest';
import { withoutWords } from './log.ts';

test('a logged error keeps its name, code and frames, and nothing of what it says', () => {
  const inner = Object.assign(new TypeError('cannot read Әлия'), { code: '22P02' });
  const logged = JSON.stringify(withoutWords(new Error('no such child: Әлия', { cause: inner })));
  expect(logged).not.toContain('Әлия');
  expect(logged).toContain('TypeError');
  expect(logged).toContain('22P02');
  expect(logged).toContain('log.test.ts');
});

test('something thrown that is no error says only what it is', () => {
  expect(withoutWords('Әлия')).toEqual({ name: 'string' });
});
