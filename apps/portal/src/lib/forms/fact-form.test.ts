import type { Fact } from '@qorgan/domain';
import { describe, expect, test } from 'vitest';
import { blankFact, factOf, factSchema, typedOf, type TypedFact } from './fact-form.ts';
import type { deedsOf } from './deeds.ts';

const now = new Date('2026-06-16T09:05:30Z');
const blank = (duty: keyof typeof deedsOf) => ({
  ...blankFact(duty, now, 'Оразова Гүлнар'),
  revision: '3',
  seen: '1',
});

function read(duty: keyof typeof deedsOf, typed: Partial<TypedFact>) {
  const form = { ...blank(duty), ...typed };
  return factSchema(duty, form.deed).safeParse(form);
}
const problemsIn = (duty: keyof typeof deedsOf, typed: Partial<TypedFact>) =>
  read(duty, typed).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

function fact(duty: keyof typeof deedsOf, typed: Partial<TypedFact>) {
  return factOf(duty, read(duty, typed).data as never);
}

describe('parents', () => {
  test('told', () => {
    const told = { deed: 'parentsInformed', who: ' Анасы Әлімова Айгүл ', how: 'phone', time: '14:00' };
    expect(fact('p11.1.parents', told)).toEqual({
      content: {
        kind: 'parentsInformed',
        who: 'Анасы Әлімова Айгүл',
        how: 'phone',
        by: 'Оразова Гүлнар',
        note: null,
      },
      at: new Date('2026-06-16T09:00:00Z'),
      lateReason: null,
    });
  });

  test('not told: the reason and who decided are needed', () => {
    expect(problemsIn('p11.1.parents', { deed: 'parentsNotInformed', decidedBy: ' ' })).toEqual([
      'reason: required',
      'decidedBy: required',
    ]);
  });

  test('a choice is needed, and only between these two', () => {
    expect(problemsIn('p11.1.parents', { deed: '' })).toEqual(['deed: chooseOne']);
    expect(problemsIn('p11.1.parents', { deed: 'ambulanceCalled' })).toEqual(['deed: chooseOne']);
  });

  test('nobody is told "through the portal"', () => {
    expect(problemsIn('p11.1.parents', { deed: 'parentsInformed', who: 'Анасы', how: 'portal' })).toEqual([
      'how: chooseOne',
    ]);
  });
});

test('medical help that is not needed asks why', () => {
  expect(problemsIn('p11.2.ambulance', { deed: 'medicalHelpNotNeeded' })).toEqual(['note: required']);
  expect(fact('p11.2.ambulance', { deed: 'medicalHelpNeeded' }).content).toEqual({
    kind: 'medicalNeedDecided',
    isNeeded: true,
    note: null,
  });
});

test('a notice names its recipient and, written by hand, no letter', () => {
  const typed = { channel: 'paper', incomingNumber: '1204' };
  const { content } = fact('p8.childRightsBody', typed);
  expect(content).toMatchObject({ kind: 'noticeGiven', recipient: 'childRightsBody', referralId: null });
});

test('nothing is sent by telephone, and what is written by hand did not go through the portal', () => {
  const wrong = ['channel: chooseOne'];
  expect(problemsIn('p11.3.commission', { channel: 'phone' })).toEqual(wrong);
  expect(problemsIn('p11.3.commission', { channel: 'portal' })).toEqual(wrong);
});

test('a time that is none and words that are too many are refused beside their fields', () => {
  const typed = { deed: 'ambulanceCalled', time: '25:00', by: 'ж'.repeat(201), outcome: 'о'.repeat(20_001) };
  expect(problemsIn('p11.2.ambulance', typed)).toEqual(['time: notATime', 'by: tooLong', 'outcome: tooLong']);
});

test('a revision that is no number is an old one', () => {
  const typed = { deed: 'parentsNotInformed', reason: 'Қауіпті', revision: 'x' };
  expect(read('p11.1.parents', typed).data).toMatchObject({ revision: -1 });
});

test('a fact comes back into its form as it was written', () => {
  const typed = {
    deed: 'notTakenToAssistanceRoom',
    reason: 'Ауданда кабинет жоқ.',
    lateReason: 'Кеш жазылды',
  };
  const recorded = { ...fact('p20.assistanceRoom', typed), id: 'f' } as Fact;
  expect(typedOf(recorded, blank('p20.assistanceRoom'))).toEqual({
    ...blank('p20.assistanceRoom'),
    ...typed,
  });
});
