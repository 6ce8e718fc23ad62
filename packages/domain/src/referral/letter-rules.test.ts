import { describe, expect, test } from 'vitest';
import {
  editLetter,
  factOfSending,
  issueLetter,
  receiveLetter,
  sendLetter,
  type Sending,
} from './letter-rules.ts';
import {
  referralDuties,
  referralStates,
  type IssuedLetter,
  type LetterDraft,
  type Referral,
} from './referral.ts';

const now = new Date('2026-11-19T07:00:00Z');
const before = new Date('2026-11-19T06:00:00Z');
const later = new Date(now.getTime() + 1);

const draft = (change: Partial<LetterDraft> = {}): LetterDraft => ({
  languages: 'both',
  subject: { kk: 'Хабарлама', ru: 'Сообщение' },
  body: { kk: 'Мәтін', ru: 'Текст' },
  attachments: { kk: [], ru: [] },
  restricted: true,
  ...change,
});
const letter = (issuedAt: Date, version = 1): IssuedLetter => ({
  id: `letter-${version}`,
  version,
  number: String(version),
  issuedOn: '2026-11-19',
  issuedAt,
  issuedByName: 'Сынақов',
  sha256: '',
});
const referral = (change: Partial<Referral> = {}): Referral => ({
  id: 'referral-1',
  caseId: 'case-1',
  organisationId: 'school-1',
  concernsHead: false,
  duty: 'p8.police',
  recipientId: 'police-1',
  state: 'draft',
  draft: draft(),
  issued: [letter(before)],
  events: [],
  revision: 1,
  ...change,
});
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
    const received = receiveLetter({ state }, receipt, now);
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

test('a receipt is not of the future', () => {
  const receipt = { at: later, incomingNumber: null, takenBy: null };
  expect(receiveLetter({ state: 'sent' }, receipt, now)).toEqual(broken('inFuture'));
});

test.each(referralDuties)('sending for %s is the fact that settles it', (duty) => {
  const how = { channel: 'paper', takenBy: 'кезекші', incomingNumber: null, referralId: 'referral-1' };
  expect(factOfSending(duty, sending(), 'referral-1')).toEqual(
    duty === 'p11.3.commission'
      ? { kind: 'sentToCommission', ...how }
      : { kind: 'noticeGiven', recipient: duty.slice(3), ...how },
  );
});
