import { describe, expect, test } from 'vitest';
import type { Fact, FactContent } from '../case/fact.ts';
import { acts, fact } from '../case/test/sample-case.ts';
import type { NewFact } from '../case/record-fact.ts';
import {
  editLetter,
  factByHand,
  factOfLetter,
  factOfSending,
  issueLetter,
  receiveLetter,
  sendLetter,
  type Sending,
} from './letter-rules.ts';
import { referralDuties, referralStates, type LetterDraft } from './referral.ts';
import { draft, issuedAt, letter, now, referral } from './test/sample-letter.ts';

const before = issuedAt;
const later = new Date(now.getTime() + 1);
const sending = (change: Partial<Sending> = {}): Sending => ({
  at: before,
  channel: 'paper',
  takenBy: 'кезекші',
  proof: null,
  ...change,
});
const wrongState = (is: string, needs: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs } });
const broken = (rule: string) => ({ ok: false, refusal: { kind: 'ruleBroken', rule } });

describe.each(referralStates)('in the state "%s"', (state) => {
  const written = state === 'draft' || state === 'issued';

  test(`a letter may ${written ? '' : 'not '}be changed and issued`, () => {
    const changed = draft({ restricted: false });
    const edited = editLetter(referral({ state }), changed);
    expect(edited).toEqual(written ? { ok: true, value: changed } : wrongState(state, 'draft'));
    expect(issueLetter(referral({ state }))).toEqual(
      written ? { ok: true, value: draft() } : wrongState(state, 'draft'),
    );
  });

  test(`it may ${state === 'issued' ? '' : 'not '}be sent`, () => {
    const sent = sendLetter(referral({ state }), sending(), now);
    expect(sent).toEqual(state === 'issued' ? { ok: true, value: sending() } : wrongState(state, 'issued'));
  });

  test(`it may ${state === 'sent' ? '' : 'not '}be received`, () => {
    const receipt = { at: before, incomingNumber: '17', takenBy: null };
    const received = receiveLetter({ state, sentAt: before }, receipt, now);
    expect(received).toEqual(state === 'sent' ? { ok: true, value: receipt } : wrongState(state, 'sent'));
  });
});

describe('a letter is issued whole in every language it is to be in', () => {
  const empty = { kk: 'Мәтін', ru: '  \n' };
  test.each<[string, Partial<LetterDraft>, boolean]>([
    ['both, and both are written', {}, true],
    ['both, the Russian body is blank', { body: empty }, false],
    ['both, the Kazakh subject is blank', { subject: { kk: '', ru: 'Сообщение' } }, false],
    ['Kazakh only', { languages: 'kk', body: empty, subject: { kk: 'Хабарлама', ru: '' } }, true],
    ['Russian only, and that one is blank', { languages: 'ru', body: empty }, false],
    ['Russian only', { languages: 'ru', body: { kk: '', ru: 'Текст' } }, true],
  ])('%s', (_what, change, whole) => {
    const issued = issueLetter(referral({ draft: draft(change) }));
    expect(issued).toEqual(whole ? { ok: true, value: draft(change) } : broken('letterIncomplete'));
  });

  test('and with nothing left open in any of them', () => {
    const open = draft({ attachments: { kk: [], ru: ['копия – на ___ л.'] } });
    expect(issueLetter(referral({ draft: open }))).toEqual(broken('letterHasGaps'));
    expect(issueLetter(referral({ draft: { ...open, languages: 'kk' } })).ok).toBe(true);
  });
});

describe('sent is what can be shown to have been sent', () => {
  test.each<[string, Partial<Sending>, boolean]>([
    ['who took it', { takenBy: 'кезекші', proof: null }, true],
    ['what proves it', { takenBy: null, proof: 'талон № 4' }, true],
    ['neither', { takenBy: null, proof: null }, false],
    ['blank words', { takenBy: '', proof: '' }, false],
    ['the portal carried it itself', { channel: 'portal', takenBy: null, proof: null }, true],
  ])('%s', (_what, change, shown) => {
    const sent = sendLetter(referral({ state: 'issued' }), sending(change), now);
    expect(sent).toEqual(shown ? { ok: true, value: sending(change) } : broken('proofNeeded'));
  });

  test('not in the future', () => {
    expect(sendLetter(referral({ state: 'issued' }), sending({ at: now }), now).ok).toBe(true);
    expect(sendLetter(referral({ state: 'issued' }), sending({ at: later }), now)).toEqual(
      broken('inFuture'),
    );
  });
});

describe('the letter that was issued last is what goes, not before it was issued', () => {
  const at = (time: string) => new Date(`2026-11-19T${time}Z`);
  const issued = [letter(at('05:20:00.000')), letter(at('05:40:37.500'), 2)];
  test.each<[what: string, at: Date, goes: boolean]>([
    ['the minute before', at('05:39:59.999'), false],
    ['after the first letter and before the second', at('05:30:00'), false],
    ['the day before', new Date('2026-11-18T23:59:00Z'), false],
    ['the minute of issue, as people write a time', at('05:40:00'), true],
    ['later', at('05:41:00'), true],
  ])('%s', (_what, at, goes) => {
    const sent = sendLetter(referral({ state: 'issued', issued }), sending({ at }), now);
    expect(sent).toEqual(goes ? { ok: true, value: sending({ at }) } : broken('beforeIssue'));
  });
});

describe('what was not sent yet is not received', () => {
  const at = (time: string) => new Date(`2026-11-19T${time}Z`);
  const sentAt = at('05:40:37.500');
  test.each<[what: string, at: Date, refused: string | null]>([
    ['in 1899', new Date('1899-01-01T05:00:00Z'), 'beforeSending'],
    ['the day before', new Date('2026-11-18T23:59:00Z'), 'beforeSending'],
    ['the minute before', at('05:39:59.999'), 'beforeSending'],
    ['the minute of sending, as people write a time', at('05:40:00'), null],
    ['later', at('05:41:00'), null],
    ['now', now, null],
    ['still to come', later, 'inFuture'],
  ])('%s', (_what, at, refused) => {
    const receipt = { at, incomingNumber: null, takenBy: null };
    expect(receiveLetter({ state: 'sent', sentAt }, receipt, now)).toEqual(
      refused ? broken(refused) : { ok: true, value: receipt },
    );
  });
});

test.each(referralDuties)('sending for %s is the fact that settles it', (duty) => {
  const how = { channel: 'paper', takenBy: 'кезекші', incomingNumber: null, referralId: 'referral-1' };
  expect(factOfSending(duty, sending(), 'referral-1')).toEqual(
    duty === 'p11.3.commission'
      ? { kind: 'sentToCommission', ...how }
      : { kind: 'noticeGiven', recipient: duty.slice(3), ...how },
  );
});

describe('the fact of a letter follows its sending', () => {
  const of = (id: string, content: FactContent, corrects: string | null = null) =>
    fact(content, before, { id, corrects });
  const sent = of('sent', factOfSending('p8.police', sending(), 'referral-1'));
  const call = acts.police;
  const withdrawn = { kind: 'withdrawn', reason: 'қате' } as const;
  const newFact = (content: FactContent, corrects: string | null) =>
    ({ content, at: now, corrects, lateReason: null }) as const;

  test.each<[what: string, facts: Fact[], found: string | undefined]>([
    ['made by its sending', [sent], 'sent'],
    ['of another letter', [of('other', factOfSending('p8.police', sending(), 'referral-2'))], undefined],
    ['taken back', [sent, of('back', withdrawn, 'sent')], undefined],
    ['replaced by a call before it', [sent, of('call', call, 'sent')], undefined],
    ['corrected with the sending', [sent, { ...sent, id: 'anew', corrects: 'sent' }], 'anew'],
  ])('%s', (_what, facts, found) => {
    expect(factOfLetter(facts, 'referral-1')?.id).toBe(found);
  });

  test.each<[what: string, fact: NewFact, refused: boolean, names: string | null | undefined]>([
    ['is not taken back by hand', newFact(withdrawn, 'sent'), true, undefined],
    [
      'is replaced by hand only by what is no letter',
      newFact({ ...call, referralId: 'r' }, 'sent'),
      false,
      null,
    ],
    ['leaves other facts as they are written', newFact(acts.parentsInformed, null), false, undefined],
    ['leaves a call to be taken back', newFact(withdrawn, 'call'), false, undefined],
  ])('%s', (_what, written, refused, names) => {
    const decided = factByHand([sent, of('call', call)], written);
    if (refused) return expect(decided).toEqual(broken('factOfLetter'));
    expect(decided).toMatchObject({ ok: true, value: { content: { kind: written.content.kind } } });
    expect(decided.ok && 'referralId' in decided.value.content && decided.value.content.referralId).toBe(
      names === undefined ? false : names,
    );
  });
});
