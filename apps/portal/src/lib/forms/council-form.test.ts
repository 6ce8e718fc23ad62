import { expect, test } from 'vitest';
import {
  blankMeeting,
  decisionOf,
  decisionSchema,
  meetingOf,
  meetingSchema,
  presentProblems,
  reviewProblem,
  typedDecision,
  typedMeeting,
  withOnePersonMore,
} from './council-form.ts';

const blank = blankMeeting('2026-11-20');
const filled = {
  ...blank,
  memberId: ['a', '', '', ''],
  otherName: ['', ' Ким Алина ', 'Омар', ''],
  otherPost: ['', 'психолог', '', 'ата-ана'],
};

test('those present are colleagues or others by name and post; an empty row is nobody', () => {
  expect(presentProblems(blank)).toEqual({});
  expect(presentProblems(filled)).toEqual({ 'otherPost-3': 'required', 'otherName-4': 'required' });
  const whole = { ...filled, otherPost: ['', 'психолог', 'инспектор', ''] };
  const meeting = meetingOf(meetingSchema.parse(withOnePersonMore(whole)));
  expect(meeting).toEqual({
    on: '2026-11-20',
    present: [
      { memberId: 'a', part: 'chair' },
      { name: 'Ким Алина', post: 'психолог', part: 'secretary' },
      { name: 'Омар', post: 'инспектор', part: 'member' },
    ],
  });
  const present = [{ name: 'Омар', post: { kk: 'инспектор', ru: 'инспектор' }, part: 'chair' as const }];
  const again = typedMeeting({ on: '2026-11-20', present, version: 2 }, 'kk');
  expect(meetingOf(meetingSchema.parse(again)).present).toEqual([
    { name: 'Омар', post: 'инспектор', part: 'chair' },
  ]);
});

test('a decision goes through its form and back; going on needs a day', () => {
  const words = { changed: 'түзелді', decided: 'жалғасады' };
  for (const outcome of [
    { kind: 'goesOn', level: 'low', reviewOn: '2026-12-18' },
    { kind: 'ends' },
  ] as const) {
    const typed = typedDecision({ ...words, outcome });
    expect(reviewProblem(typed)).toEqual({});
    expect(decisionOf(decisionSchema.parse(typed))).toEqual({ ...words, outcome });
  }
  const goesOn = typedDecision({ ...words, outcome: { kind: 'ends' } });
  expect(reviewProblem({ ...goesOn, outcome: 'goesOn' })).toEqual({ reviewOn: 'required' });
});
