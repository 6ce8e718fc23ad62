import { expect, test } from 'vitest';
import {
  absentParts,
  visitActProblems,
  visitFields,
  type VisitAct,
  type VisitParticipant,
} from './visit-act.ts';

const worker: VisitParticipant = { part: 'body', name: 'Ахметова Гүл', position: 'маман' };
const whole: VisitAct = {
  participants: [worker],
  answers: Object.fromEntries(visitFields.map(({ id, kind }) => [id, kind === 'yesNo' ? 'no' : 'сөз'])),
};

test('every field has an id of its own', () => {
  expect(new Set(visitFields.map(({ id }) => id)).size).toBe(visitFields.length);
});

test('a whole act lacks nothing, and so does one without what may stay open', () => {
  const needed = visitFields.filter(({ isRequired }) => isRequired).map(({ id }) => [id, whole.answers[id]]);
  expect(visitActProblems(whole)).toEqual([]);
  expect(visitActProblems({ ...whole, answers: Object.fromEntries(needed) })).toEqual([]);
});

test.each(visitFields.filter(({ isRequired }) => isRequired))('$id is needed', ({ id }) => {
  for (const answer of ['', ' \n', undefined])
    expect(visitActProblems({ ...whole, answers: { ...whole.answers, [id]: answer } })).toEqual([
      { kind: 'fieldNeeded', id },
    ]);
});

test('a yes or no is neither empty nor anything else', () => {
  const answers = { ...whole.answers, threat: 'maybe' };
  expect(visitActProblems({ ...whole, answers })).toEqual([{ kind: 'fieldNeeded', id: 'threat' }]);
});

test('somebody of the body itself was there (12.3)', () => {
  const participants = [{ ...worker, part: 'mobileGroup' } as const];
  expect(visitActProblems({ ...whole, participants })).toEqual([{ kind: 'participantNeeded', part: 'body' }]);
});

test('the act knows whom of those named by 12.3 nobody came from', () => {
  expect(absentParts([worker, { ...worker, part: 'other' }])).toEqual([
    'mobileGroup',
    'regionalCommissioner',
    'psychologicalCentre',
  ]);
});
