import { expect, test } from 'vitest';
import { attentionOf } from '../case/attention.ts';
import type { CaseDuty } from '../case/duties.ts';
import type { Fact } from '../case/fact.ts';
import { stateOf } from './letter-events.ts';
import { recipientsAgain } from './recipients.ts';
import { chainOf, lastGone, waitsToGoAgain, withReturned } from './returned-letters.ts';
import { entry, letter, now, referral, sentAt } from './test/sample-letter.ts';
import type { Referral, ReferralEvent } from './referral.ts';

const at = (id: string, events: ReferralEvent[], follows: string | null = null): Referral =>
  referral({ id, events, follows, state: stateOf([letter()], events) });
const sent = entry('sent');
const back = entry('back', { type: 'returned' });
const left = entry('left', { type: 'leftReturned' });
const first = at('first', [sent, back]);

test('a letter that came back waits until another has gone in its place, not until one is drafted', () => {
  expect(waitsToGoAgain(at('first', [sent]), [])).toBe(false);
  expect(waitsToGoAgain(first, [first])).toBe(true);
  expect(waitsToGoAgain(first, [first, at('second', [], 'first')])).toBe(true);
  expect(waitsToGoAgain(first, [first, at('second', [sent], 'first')])).toBe(false);
  expect(waitsToGoAgain(first, [first, at('second', [sent], 'other')])).toBe(true);
});

test('or until the head has said why it is not sent again; that word can be taken back', () => {
  expect(waitsToGoAgain(at('first', [sent, back, left]), [])).toBe(false);
  const anew = entry('anew', { type: 'withdrawn', corrects: 'left' });
  expect(waitsToGoAgain(at('first', [sent, back, left, anew]), [])).toBe(true);
});

test('where the second came back too it is the second that waits', () => {
  const second = at('second', [sent, back], 'first');
  expect(waitsToGoAgain(first, [first, second])).toBe(false);
  expect(waitsToGoAgain(second, [first, second])).toBe(true);
});

const fact = {
  id: 'fact-1',
  caseId: 'case-1',
  at: now,
  recordedAt: now,
  recordedByName: 'Сынақов',
  corrects: null,
  lateReason: null,
};
const duty = (change: Partial<CaseDuty> = {}): CaseDuty =>
  ({ id: 'p8.police', state: 'done', since: sentAt, due: { kind: 'immediate' }, ...change }) as CaseDuty;

const seenWith = (letters: Referral[], facts: readonly Fact[] = []) =>
  withReturned([duty()], { facts, letters });

test('the duty was done and is not overdue anew, but it is not called done while its letter lies with nobody', () => {
  const [seen] = seenWith([first]);
  expect(seen).toEqual(duty({ state: 'returned' }));
  expect(attentionOf(seen!, now, 15)).toBe('returned');
  expect(seenWith([first, at('second', [sent], 'first')])).toEqual([duty()]);
});

test('in a closed case it was left open and asks for nothing', () => {
  const content = {
    kind: 'caseClosed',
    reason: 'аяқталды',
    openDuties: ['p8.police'],
    whyOpen: 'қате',
  } as const;
  const closed: Fact = { ...fact, content };
  const [seen] = seenWith([first], [closed]);
  expect(seen?.state).toBe('leftOpen');
  expect(attentionOf(seen!, now, 15)).toBe('settled');
});

test('a duty of another letter, or one that is open or not owed, stays as it is', () => {
  const others = [duty({ id: 'p11.3.commission' }), duty({ state: 'open' }), duty({ state: 'notOwed' })];
  expect(withReturned(others, { facts: [], letters: [first] })).toEqual(others);
});

test('the trail of a letter sent three times', () => {
  const second = at('second', [sent, back], 'first');
  const third = at('third', [], 'second');
  const all = [third, first, second];
  expect(chainOf(third, all)).toEqual({ earlier: [first, second], next: undefined });
  expect(chainOf(first, all)).toEqual({ earlier: [], next: second });
  expect(lastGone(first, all)).toBe(second);
  expect(lastGone(first, [first])).toBe(first);
});

test('order-2026/8: after a return the guardianship body may be written to, and the returner last', () => {
  const regional = { id: 'r', kind: 'regionalBody' } as const;
  const guardianship = { id: 'g', kind: 'guardianshipBody' } as const;
  const police = { id: 'p', kind: 'police' } as const;
  const bodies = [police, regional, guardianship];
  expect(recipientsAgain('p8.childRightsBody', bodies, 'r')).toEqual([guardianship, regional]);
  expect(recipientsAgain('p8.police', bodies, 'p')).toEqual([police]);
});
