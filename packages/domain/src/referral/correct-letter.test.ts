import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../case/duties.ts';
import { calendar, caseFile, kindsDecided } from '../case/test/sample-case.ts';
import { correctSending, isCorrectable, lateReasonOf, withdrawSending } from './correct-letter.ts';
import type { Sending } from './letter-rules.ts';
import { stateOf } from './letter-events.ts';
import type { Referral, ReferralEvent } from './referral.ts';
import { entry, issuedAt, letter, now, referral, sentAt } from './test/sample-letter.ts';

const at = (time: string) => new Date(`2026-11-19T${time}Z`);
const sent = entry('sent');
const carried = entry('carried', { type: 'sent', channel: 'portal', takenBy: null });
const notSent = entry('notSent', { type: 'withdrawn', corrects: 'sent' });
const noted = entry('noted', { type: 'received', at: at('06:40:00') });
const notTaken = entry('notTaken', { type: 'withdrawn', corrects: 'noted' });
const confirmed = entry('confirmed', { type: 'received', at: at('06:45:20'), recordedIn: 'police-1' });

const after = (...events: ReferralEvent[]): Referral =>
  referral({ events, state: stateOf([letter()], events) });
const broken = (rule: string) => ({ kind: 'ruleBroken', rule });
const wrongState = (is: string, needs: string) => ({ kind: 'wrongState', is, needs });
const sending = (change: Partial<Sending> = {}): Sending => ({
  at: at('06:20:00'),
  channel: 'email',
  takenBy: null,
  proof: 'хат 4',
  ...change,
});

describe('a sending is corrected', () => {
  test.each<[what: string, letter: Referral, sending: Sending, refused: object | null]>([
    ['another time, another way', after(sent), sending(), null],
    ['what the portal carried went by another way', after(carried), sending(), null],
    ['beside the school’s own note of receipt', after(sent, noted), sending(), null],
    ['within the minute of that receipt', after(sent, noted), sending({ at: at('06:40:00') }), null],
    ['after that receipt', after(sent, noted), sending({ at: at('06:41:00') }), broken('afterReceipt')],
    [
      'after a receipt that was taken back',
      after(sent, noted, notTaken),
      sending({ at: at('06:41:00') }),
      null,
    ],
    ['once the body has confirmed', after(carried, confirmed), sending(), wrongState('confirmed', 'sent')],
    [
      'into what the portal carries',
      after(sent),
      sending({ channel: 'portal' }),
      wrongState('portal', 'byHand'),
    ],
    ['that was taken back', after(sent, notSent), sending(), wrongState('issued', 'sent')],
    ['before the letter was issued', after(sent), sending({ at: at('05:59:59') }), broken('beforeIssue')],
    ['within the minute of issue', after(sent), sending({ at: issuedAt }), null],
    ['still to come', after(sent), sending({ at: at('07:00:01') }), broken('inFuture')],
    ['without anybody who took it or a proof', after(sent), sending({ proof: null }), broken('proofNeeded')],
  ])('%s', (_what, letter, sending, refused) => {
    const decided = correctSending(letter, sending, now);
    expect(decided).toEqual(refused ? { ok: false, refusal: refused } : { ok: true, value: sending });
  });
});

test.each<[what: string, letter: Referral, refused: object | null]>([
  ['sent', after(sent), null],
  ['carried by the portal and not confirmed, seen or not', after(carried), null],
  ['received, as the school noted', after(sent, noted), wrongState('received', 'sent')],
  ['that note taken back', after(sent, noted, notTaken), null],
  ['confirmed by the body', after(carried, confirmed), wrongState('received', 'sent')],
  ['taken back already', after(sent, notSent), wrongState('issued', 'sent')],
])('a sending is taken back: %s', (_what, letter, refused) => {
  const decided = withdrawSending(letter);
  expect(decided).toEqual(refused ? { ok: false, refusal: refused } : { ok: true, value: undefined });
});

test.each<[what: string, letter: Referral, correctable: ReferralEvent[]]>([
  ['its sending', after(sent), [sent]],
  ['both entries of its own', after(sent, noted), [sent, noted]],
  ['not what is taken back', after(sent, noted, notTaken), [sent]],
  ['nothing once the body has confirmed', after(carried, confirmed), []],
  ['its note beside the body’s own word', after(carried, noted, confirmed), [noted]],
])('the school may put right %s', (_what, letter, correctable) => {
  expect(letter.events.filter((event) => isCorrectable(letter, event))).toEqual(correctable);
});

test.each<[what: string, at: Date, said: string | null, written: string | null]>([
  ['in time: the reason of the correction stands', sentAt, null, 'қате басылған'],
  ['in time, and said before', sentAt, 'ауырдым', 'ауырдым'],
  ['late: that has to be said apart', new Date('2026-11-27T06:00:00Z'), null, null],
  ['late, and said', new Date('2026-11-27T06:00:00Z'), 'комиссия құрылмаған', 'комиссия құрылмаған'],
])('order-2026/11.3, corrected to a time %s', (_what, at, lateReason, written) => {
  const duty = dutiesOf(caseFile(), [kindsDecided('violence')], calendar).find(
    ({ id }) => id === 'p11.3.commission',
  );
  expect(lateReasonOf(duty, { at, reason: 'қате басылған', lateReason })).toBe(written);
});
