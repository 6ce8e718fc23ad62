import { expect, test } from 'vitest';
import {
  isConfirmed,
  latestOf,
  progressOf,
  receiptOf,
  sendingOf,
  standingEvents,
  stateOf,
} from './letter-events.ts';
import { entry, letter, now } from './test/sample-letter.ts';
import type { ReferralEvent, ReferralState } from './referral.ts';

const sent = entry('sent');
const paper = entry('paper', { type: 'sent', corrects: 'sent' });
const notSent = entry('notSent', { type: 'withdrawn', corrects: 'sent' });
const sentAgain = entry('sentAgain', { type: 'sent' });
const noted = entry('noted', { type: 'received' });
const notedAnew = entry('notedAnew', { type: 'received', corrects: 'noted' });
const notTaken = entry('notTaken', { type: 'withdrawn', corrects: 'noted' });
const confirmed = entry('confirmed', { type: 'received', recordedIn: 'police-1' });
const confirmedAnew = entry('confirmedAnew', {
  type: 'received',
  recordedIn: 'police-1',
  corrects: 'confirmed',
});

type Stands = {
  state: ReferralState;
  sending: string | undefined;
  receipt: string | undefined;
  isConfirmed: boolean;
};
const nothing = { sending: undefined, receipt: undefined, isConfirmed: false };

test.each<[what: string, events: ReferralEvent[], stands: Stands]>([
  ['nothing befell it', [], { ...nothing, state: 'issued' }],
  ['sent', [sent], { ...nothing, state: 'sent', sending: 'sent' }],
  ['the sending is corrected', [sent, paper], { ...nothing, state: 'sent', sending: 'paper' }],
  ['the sending is taken back', [sent, notSent], { ...nothing, state: 'issued' }],
  ['and sent again', [sent, notSent, sentAgain], { ...nothing, state: 'sent', sending: 'sentAgain' }],
  [
    'received, on the school’s note',
    [sent, noted],
    { ...nothing, state: 'received', sending: 'sent', receipt: 'noted' },
  ],
  [
    'the note is corrected',
    [sent, noted, notedAnew],
    { ...nothing, state: 'received', sending: 'sent', receipt: 'notedAnew' },
  ],
  ['the note is taken back', [sent, noted, notTaken], { ...nothing, state: 'sent', sending: 'sent' }],
  [
    'confirmed by the body',
    [sent, confirmed],
    { state: 'received', sending: 'sent', receipt: 'confirmed', isConfirmed: true },
  ],
  [
    'confirmed by the body beside the school’s note: its own word counts',
    [sent, confirmed, noted],
    { state: 'received', sending: 'sent', receipt: 'confirmed', isConfirmed: true },
  ],
  [
    'the body corrects its number',
    [sent, confirmed, confirmedAnew],
    { state: 'received', sending: 'sent', receipt: 'confirmedAnew', isConfirmed: true },
  ],
])('%s', (_what, events, stands) => {
  const referral = { events, recipientId: 'police-1' };
  expect({
    state: stateOf([letter()], events),
    sending: sendingOf(referral)?.id,
    receipt: receiptOf(referral)?.id,
    isConfirmed: isConfirmed(referral),
  }).toEqual(stands);
});

test('what was never issued is a draft', () => {
  expect(stateOf([], [])).toBe('draft');
});

test('entries stand in the order they happened, whenever they were written down', () => {
  const early = entry('early', { type: 'received', at: new Date('2026-11-19T05:00:00Z') });
  expect(standingEvents([noted, early]).map(({ id }) => id)).toEqual(['early', 'noted']);
});

test('what became of an entry is followed to its end', () => {
  const anew = entry('anew', { type: 'sent', corrects: 'paper' });
  const back = entry('back', { type: 'withdrawn', corrects: 'anew' });
  const events = [sent, paper, anew, back];
  expect(latestOf({ events }, sent).id).toBe('back');
  expect(latestOf({ events: [sent] }, sent).id).toBe('sent');
});

test('of each step that a body has reached the last word counts: another case manager takes the first one’s place', () => {
  const step = (id: string, minute: number, said: object) =>
    entry(id, {
      type: 'progress',
      name: null,
      phone: null,
      at: new Date(now.getTime() + minute * 60_000),
      ...said,
    });
  const events = [
    sent,
    step('first', 1, { step: 'caseManager', name: 'Ермекова Жанар', phone: '+7 7172 002021' }),
    step('assessed', 2, { step: 'assessment' }),
    step('second', 3, { step: 'caseManager', name: 'Ким Алина', phone: '+7 7172 002022' }),
  ];
  expect(progressOf({ events }).map(({ id }) => id)).toEqual(['assessed', 'second']);
  expect(progressOf({ events: [sent, confirmed] })).toEqual([]);
});
