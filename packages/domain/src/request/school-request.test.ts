import { annex1 } from '@qorgan/statute';
import { expect, test } from 'vitest';
import {
  answerWritten,
  preparedLines,
  requestsByUrgency,
  requestState,
  requestWritten,
  type RequestSubject,
} from './school-request.ts';

const today = '2026-11-20';
const rule = (result: { ok: boolean; refusal?: object }) =>
  result.ok || (result.refusal as { rule?: string }).rule;

test('the lines that a school may prepare are the education line of section 3 and all of section 4', () => {
  const inForm = new Set(JSON.stringify(annex1).match(/a1\.s[34]\.\w+/g));
  const ofSchool = [...inForm].filter((id) => id.startsWith('a1.s4.') || id === 'a1.s3.education');
  expect([...preparedLines].toSorted()).toEqual(ofSchool.toSorted());
});

test.each<[RequestSubject[], string, `${number}-${number}-${number}`, true | string]>([
  [['characteristic', 'classReport'], '', today, true],
  [[], 'сөз', today, 'requestSubjectNeeded'],
  [['other'], ' ', today, 'requestWordsNeeded'],
  [['characteristic'], '', '2026-11-19', 'dueInPast'],
])('asking for %j with %j by %s: %s', (subjects, words, dueOn, is) => {
  expect(rule(requestWritten({ subjects, words, dueOn }, today))).toBe(is);
});

test('what is overdue comes first; what is answered is never overdue', () => {
  const request = (
    id: string,
    dueOn: `${number}-${number}-${number}`,
    answers: number,
    withdrawnAt: Date | null = null,
  ) => ({
    ...{ id, dueOn, withdrawnAt },
    answers: Array.from({ length: answers }),
  });
  const all = [
    request('withdrawn', '2026-11-01', 0, new Date('2026-11-05T05:00:00Z')),
    request('answered', '2026-11-02', 1),
    request('later', '2026-11-25', 0),
    request('today', '2026-11-20', 0),
    request('overdue', '2026-11-19', 0),
  ];
  expect(requestsByUrgency(all, today).map(({ id }) => id)).toEqual([
    'overdue',
    'today',
    'later',
    'answered',
    'withdrawn',
  ]);
  expect(all.map((one) => requestState(one, today))).toEqual([
    'withdrawn',
    'answered',
    'waiting',
    'waiting',
    'overdue',
  ]);
});

test('an answer says something, and what was left empty is left out', () => {
  expect(rule(answerWritten({ lines: { 'a1.s4.safety': ' ' }, words: '' }))).toBe('answerEmpty');
  expect(answerWritten({ lines: { 'a1.s4.safety': ' ', 'a1.s3.education': ' оқиды ' }, words: '' })).toEqual({
    ok: true,
    value: { lines: { 'a1.s3.education': 'оқиды' }, words: '' },
  });
});
