import { kinds, signIds, signs } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { isMedicalSign, seemingKinds, signCodes, stageOf } from './report.ts';

const noon = new Date('2026-11-19T07:00:00Z');

test.each([
  ['just sent', { openedAt: null, settledAt: null, actedAt: null }, 'sent'],
  ['looked at', { openedAt: noon, settledAt: null, actedAt: null }, 'opened'],
  ['a case is open', { openedAt: noon, settledAt: null, actedAt: noon }, 'acting'],
  [
    'a case was opened without a look at the report itself',
    { openedAt: null, settledAt: null, actedAt: noon },
    'acting',
  ],
  ['every child has a case', { openedAt: noon, settledAt: noon, actedAt: noon }, 'acting'],
  ['no case for anybody, or closed', { openedAt: noon, settledAt: noon, actedAt: null }, 'decided'],
  ['decided unread', { openedAt: null, settledAt: noon, actedAt: null }, 'decided'],
] as const)('%s: the reporter is told "%s"', (_what, report, stage) => {
  expect(stageOf(report)).toBe(stage);
});

test('order-2026/7: every sign and every part of one can be chosen, each once', () => {
  expect(signIds.every((id) => signCodes.includes(id))).toBe(true);
  expect(signCodes).toContain('sign.injuries.bruises');
  expect(new Set(signCodes).size).toBe(signCodes.length);
  const parts = signs.flatMap((sign) => ('parts' in sign ? sign.parts : []));
  expect(signCodes).toHaveLength(signs.length + parts.length);
});

test('order-2026/11.2: injuries and their parts raise the question of a doctor, nothing else does', () => {
  expect(signCodes.filter(isMedicalSign)).toEqual([
    'sign.injuries',
    'sign.injuries.bruises',
    'sign.injuries.scratches',
    'sign.injuries.wounds',
  ]);
  expect(isMedicalSign('sign.injuriesOld')).toBe(false);
  expect(isMedicalSign('')).toBe(false);
});

test('an employee may see it as any kind of the order, or be unsure', () => {
  expect([...seemingKinds].toSorted()).toEqual([...kinds, 'unsure'].toSorted());
});
