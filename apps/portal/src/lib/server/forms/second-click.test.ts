import type { Fact } from '@qorgan/domain';
import { expect, test } from 'vitest';
import { isSecondClick } from './second-click.ts';

const at = new Date('2026-06-16T09:00:00Z');
const recordedAt = new Date('2026-06-16T09:05:00Z');
const newest = {
  content: { outcome: null, kind: 'ambulanceCalled', by: 'Оразова' },
  at,
  recordedAt,
  recordedByName: 'Оразова Гүлнар',
} as unknown as Fact;
const typed = { content: { kind: 'ambulanceCalled', by: 'Оразова', outcome: null } as const, at };
const me = { name: 'Оразова Гүлнар', now: new Date('2026-06-16T09:05:02Z') };

test('the same words of the same person a moment ago', () => {
  expect(isSecondClick(newest, typed, me)).toBe(true);
});

test.each([
  ['nothing recorded', undefined, typed, me],
  ['a colleague', newest, typed, { ...me, name: 'Сейтқали Асқар' }],
  ['other words', newest, { ...typed, content: { ...typed.content, by: 'Ахметов' } }, me],
  ['another time', newest, { ...typed, at: recordedAt }, me],
  ['long ago', newest, typed, { ...me, now: new Date('2026-06-16T09:08:00Z') }],
] as const)('%s: no', (_, fact, said, who) => {
  expect(isSecondClick(fact, said, who)).toBe(false);
});
