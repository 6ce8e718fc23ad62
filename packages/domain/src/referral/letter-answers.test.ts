import { expect, test } from 'vitest';
import { answerLetter, answersPossible, checkAnswer, type Answer } from './letter-answers.ts';
import { stateAtRecipient } from './letter-events.ts';
import { entry, now, sentAt, told } from './test/sample-letter.ts';
import { referralStates, type ReferralState } from './referral.ts';

const at = new Date('2026-11-19T06:45:00Z');
const accepted: Answer = { type: 'accepted', ...told, at };
const returned: Answer = { type: 'returned', why: 'notCompetent', ...told, at };
const done: Answer = { type: 'done', ...told, at };
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

test('what can be answered, by where the letter is: nothing is accepted that was not received', () => {
  expect(Object.fromEntries(referralStates.map((state) => [state, answersPossible(state)]))).toEqual({
    draft: [],
    issued: [],
    sent: ['returned'],
    received: ['accepted', 'returned', 'done'],
    accepted: ['returned', 'done'],
    returned: [],
    done: [],
  });
});

test.each<[state: ReferralState, answer: Answer, isTaken: boolean]>([
  ['issued', returned, false],
  ['sent', accepted, false],
  ['sent', returned, true],
  ['sent', done, false],
  ['received', accepted, true],
  ['accepted', accepted, false],
  ['accepted', returned, true],
  ['accepted', done, true],
  ['returned', returned, false],
  ['done', returned, false],
])('a letter that is %s, answered: %o', (state, answer, isTaken) => {
  expect(answerLetter({ state, sentAt }, answer, now).ok).toBe(isTaken);
});

test('an answer is not of the future nor from before the sending, to the minute', () => {
  expect(checkAnswer(sentAt, { ...returned, at: new Date('2026-11-19T06:29:59Z') }, now)).toEqual(
    broken('beforeSending'),
  );
  expect(checkAnswer(sentAt, { ...returned, at: sentAt }, now).ok).toBe(true);
  expect(checkAnswer(sentAt, { ...returned, at: new Date(now.getTime() + 1) }, now)).toEqual(
    broken('inFuture'),
  );
});

test('what the school was told needs who said it, a number or a proof; what the body says itself needs none', () => {
  const bare = { ...returned, saidBy: null };
  expect(checkAnswer(sentAt, bare, now)).toEqual(broken('answerProofNeeded'));
  for (const shown of [{ number: '5' }, { proof: 'қайтқан хат' }, { channel: 'portal' as const }])
    expect(checkAnswer(sentAt, { ...bare, ...shown }, now).ok).toBe(true);
});

test('"something is missing" and "another reason" need words', () => {
  for (const why of ['incomplete', 'other'] as const) {
    expect(checkAnswer(sentAt, { ...returned, why }, now)).toEqual(broken('returnWordsNeeded'));
    expect(checkAnswer(sentAt, { ...returned, why, words: 'Туған күні жоқ' }, now).ok).toBe(true);
  }
});

test('where a letter stands with its recipient: what is returned is not received, accepted or done', () => {
  const received = entry('received', { type: 'received', recordedAt: at });
  const took = entry('took', { type: 'accepted' });
  const back = entry('back', { type: 'returned' });
  const over = entry('over', { type: 'done' });
  expect(stateAtRecipient([])).toBe('sent');
  expect(stateAtRecipient([received])).toBe('received');
  expect(stateAtRecipient([received, took])).toBe('accepted');
  expect(stateAtRecipient([received, took, over])).toBe('done');
  expect(stateAtRecipient([received, took, back])).toBe('returned');
  expect(stateAtRecipient([received, took, entry('no', { type: 'withdrawn', corrects: 'took' })])).toBe(
    'received',
  );
});
