import { sendingOf, type Channel, type Referral, type ReferralDuty } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCaseFact } from '../case/record-case-fact.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  edit,
  granted,
  issue,
  look,
  nameOf,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Town,
  lettersBefore,
  lettersGone,
} from '../testing/index.ts';
import { correctReceipt, withdrawReceipt, type ReceiptCorrection } from './correct-receipt.ts';
import { correctSending, withdrawSending, type SendingCorrection } from './correct-sending.ts';
import { confirmReceipt, correctOwnReceipt, viewReceived, withdrawnFromInbox } from './inbox.ts';
import type { CorrectionOf } from './put-right.ts';
import { recordReceipt } from './send-referral.ts';
import { letterFile, viewReferral } from './view-referral.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const noon = at('2026-11-19 12:00');
const later = at('2026-11-19 14:00');
const read = async (referralId: string, by: Person = 'head'): Promise<Referral> =>
  granted(await viewReferral(town.as(by), referralId)).referral;
const duty = async (caseId: string, id: ReferralDuty) =>
  (await look(town, caseId)).duties.find((one) => one.id === id)!;
const wrongState = (is: string, needs: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs } });

/** A letter that was sent at noon. */
async function sentLetter(channel: Channel = 'paper', of: ReferralDuty = 'p8.police') {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, of);
  const letter = granted(await issue(town, id));
  granted(await send(town, id, channel === 'portal' ? { channel, takenBy: null } : { channel }));
  return { caseId, id, letter };
}

/** What the form of an entry sends: the last entry of the letter as it stands, unless said otherwise. */
async function onLast(id: string): Promise<CorrectionOf> {
  const { events, revision } = await read(id);
  return { referralId: id, eventId: events.at(-1)!.id, revision, reason: 'қате басылған' };
}
const how = { at: noon, channel: 'email', takenBy: null, proof: 'хат 4', lateReason: null } as const;
const correct = async (
  id: string,
  change: Partial<SendingCorrection> = {},
  by: Person = 'head',
  now = later,
) => correctSending(town.as(by, now), { ...how, ...(await onLast(id)), ...change });
const takeBack = async (id: string, by: Person = 'head', now = later) =>
  withdrawSending(town.as(by, now), await onLast(id));

describe('a sending is put right', () => {
  test('the old entry stays beside the new one, with who, when and why; the fact follows', async () => {
    const { caseId, id, letter } = await sentLetter();
    granted(await correct(id, { at: at('2026-11-19 11:55') }, 'deputy'));

    const { events, state } = await read(id);
    expect(state).toBe('sent');
    expect(events).toMatchObject([
      { type: 'sent', channel: 'paper', takenBy: 'кезекші', at: noon, corrects: null, letterId: letter.id },
      {
        type: 'sent',
        channel: 'email',
        proof: 'хат 4',
        at: at('2026-11-19 11:55'),
        corrects: events[0]!.id,
        reason: 'қате басылған',
        recordedByName: nameOf('deputy'),
        recordedAt: later,
        letterId: letter.id,
      },
    ]);
    const { settledBy } = await duty(caseId, 'p8.police');
    expect(settledBy).toMatchObject({
      content: { kind: 'noticeGiven', channel: 'email', takenBy: null, referralId: id },
      at: at('2026-11-19 11:55'),
      lateReason: 'қате басылған',
    });
    const facts = (await look(town, caseId)).facts.filter(({ content }) => content.kind === 'noticeGiven');
    expect(facts.map((fact) => fact.corrects)).toEqual([null, facts[0]!.id]);
    expect((await recordOf(town, 'school', id)).filter((type) => type !== 'referralRead')).toEqual([
      'referralDrafted',
      'referralSent',
      'sendingCorrected',
    ]);
  });

  test('what is corrected of the proof alone leaves the fact as it is', async () => {
    const { caseId, id } = await sentLetter();
    const before = (await look(town, caseId)).facts;
    granted(await correct(id, { channel: 'paper', takenBy: 'кезекші', proof: 'түбіртек 8' }));
    expect((await look(town, caseId)).facts).toEqual(before);
    expect(sendingOf(await read(id))).toMatchObject({ proof: 'түбіртек 8' });
  });

  test('not to a time before it was issued, nor of the future, nor without a proof', async () => {
    const { caseId, id } = await sentLetter();
    for (const [change, rule] of [
      [{ at: at('1899-11-19 12:00') }, 'beforeIssue'],
      [{ at: at('2026-11-19 11:49') }, 'beforeIssue'],
      [{ at: at('2026-11-19 14:01') }, 'inFuture'],
      [{ proof: null }, 'proofNeeded'],
    ] as const)
      expect(await correct(id, change)).toEqual(broken(rule));
    expect((await read(id)).events).toHaveLength(1);
    expect(await duty(caseId, 'p8.police')).toMatchObject({ settledBy: { at: noon } });
  });

  test('order-2026/11.3: to a time after the last day only with the reason for that, which is kept', async () => {
    const { caseId, id } = await sentLetter('paper', 'p11.3.commission');
    const late = at('2026-11-26 10:00');
    const now = at('2026-11-26 11:00');
    expect(await correct(id, { at: late }, 'head', now)).toEqual({
      ok: false,
      refusal: { kind: 'ruleBroken', rule: 'lateReasonNeeded', cites: 'order-2026/11.3' },
    });
    expect((await read(id)).events).toHaveLength(1);
    granted(await correct(id, { at: late, lateReason: 'комиссия құрылмаған' }, 'head', now));
    expect((await duty(caseId, 'p11.3.commission')).settledBy).toMatchObject({
      at: late,
      lateReason: 'комиссия құрылмаған',
    });
  });

  test('a week later, what was in time stays in time: the reason of the correction says why it is written now', async () => {
    const { caseId, id } = await sentLetter('paper', 'p11.3.commission');
    granted(await correct(id, {}, 'head', at('2026-11-26 11:00')));
    expect((await duty(caseId, 'p11.3.commission')).settledBy).toMatchObject({
      at: noon,
      lateReason: 'қате басылған',
    });
  });

  test('a duty that a call settled keeps that call', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await issue(town, id));
    const told = granted(await record(town, caseId, policeCalled, { happened: at('2026-11-19 10:31') })).id;
    granted(await send(town, id));
    granted(await correct(id));
    expect(await duty(caseId, 'p8.police')).toMatchObject({ settledBy: { id: told } });
    granted(await takeBack(id));
    expect(await duty(caseId, 'p8.police')).toMatchObject({ state: 'done', settledBy: { id: told } });
  });

  test('into "through the portal" it is not corrected: that is sent, not said', async () => {
    const { id } = await sentLetter();
    expect(await correct(id, { channel: 'portal', proof: null })).toEqual(wrongState('portal', 'byHand'));
  });

  test('nothing is overwritten unseen: the second of two sees what the first did', async () => {
    const { id } = await sentLetter();
    const form = { ...how, ...(await onLast(id)) };
    const answers = await Promise.all(
      (['head', 'deputy'] as const).map((by) => correctSending(town.as(by, later), form)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(changedMeanwhile);
    expect(await withdrawSending(town.as('deputy', later), form)).toEqual(changedMeanwhile);
    expect((await read(id)).events).toHaveLength(2);

    // Another entry of the letter counts too.
    const opened = { ...how, ...(await onLast(id)) };
    granted(await recordReceipt(town.as('deputy', later), { referralId: id, ...taken }));
    expect(await correctSending(town.as('head', later), opened)).toEqual(changedMeanwhile);
  });
});

const taken = { at: at('2026-11-19 13:00'), incomingNumber: '42', takenBy: 'капитан' };

describe('a sending is taken back', () => {
  test('the duty is open again; the letter is changed, issued anew and sent', async () => {
    const { caseId, id, letter } = await sentLetter();
    granted(await takeBack(id, 'deputy'));
    expect(await read(id)).toMatchObject({
      state: 'issued',
      events: [
        { type: 'sent' },
        { type: 'withdrawn', reason: 'қате басылған', recordedByName: nameOf('deputy') },
      ],
    });
    expect(await duty(caseId, 'p8.police')).toMatchObject({ state: 'open', settledBy: null });
    expect((await look(town, caseId)).facts.at(-1)).toMatchObject({
      content: { kind: 'withdrawn', reason: 'қате басылған' },
    });

    granted(await edit(town, id, { body: { kk: 'Жаңа мәтін.', ru: 'Новый текст.' } }, later));
    const anew = granted(await issue(town, id, null, later));
    expect(anew.number).not.toBe(letter.number);
    granted(await send(town, id, {}, at('2026-11-19 14:10')));
    const { state, issued, events } = await read(id);
    expect(state).toBe('sent');
    expect(issued.map(({ version }) => version)).toEqual([1, 2]);
    expect(sendingOf({ events })).toMatchObject({ at: at('2026-11-19 14:10'), letterId: anew.id });
    expect(await duty(caseId, 'p8.police')).toMatchObject({
      state: 'done',
      settledBy: { at: at('2026-11-19 14:10') },
    });
  });

  test('the fact of a letter is not taken back apart from it', async () => {
    const { caseId, id } = await sentLetter();
    const { settledBy } = await duty(caseId, 'p8.police');
    const content = { kind: 'withdrawn', reason: 'қате' } as const;
    const { revision } = (await look(town, caseId)).file;
    const back = { caseId, revision, content, at: later, corrects: settledBy!.id, lateReason: null };
    expect(await recordCaseFact(town.as('head', later), back)).toEqual(broken('factOfLetter'));
    expect((await read(id)).state).toBe('sent');
  });

  test('a call before the letter takes the place of its fact, and stays when the letter is taken back', async () => {
    const { caseId, id } = await sentLetter();
    const { settledBy } = await duty(caseId, 'p8.police');
    const happened = at('2026-11-19 10:31');
    const told = granted(
      await record(
        town,
        caseId,
        { ...policeCalled, referralId: id },
        { happened, now: later, corrects: settledBy!.id },
      ),
    ).id;
    granted(await takeBack(id));
    expect(await duty(caseId, 'p8.police')).toMatchObject({
      state: 'done',
      settledBy: { id: told, content: { channel: 'phone', referralId: null } },
    });
  });
});

describe('what the portal carried', () => {
  test('is hidden from the body when it is taken back, seen or not, and on record in both places', async () => {
    const { id, letter } = await sentLetter('portal');
    const body = town.as('police', later);
    granted(await viewReceived(body, id));
    granted(await letterFile(body, letter.id, 'pdf'));
    granted(await takeBack(id));

    expect((await lettersBefore(body)).map((one) => one.id)).not.toContain(id);
    expect(await letterFile(body, letter.id, 'pdf')).toEqual(notFound);
    expect(await viewReceived(body, id)).toEqual(wrongState('withdrawn', 'sent'));
    expect(await confirmReceipt(body, id, '1')).toEqual(wrongState('withdrawn', 'sent'));
    expect(await withdrawnFromInbox(body, id)).toMatchObject([
      { referralId: id, letterNumber: letter.number, sentAt: noon, withdrawnAt: later },
    ]);
    expect(await recordOf(town, 'school', id, 'head')).toContain('sendingWithdrawn');
    const [onRecord] = (await trailOf(town, 'police')).filter(({ type }) => type === 'sendingWithdrawn');
    expect(onRecord).toMatchObject({ subjectId: id, actorId: town.as('head').actor.memberId, details: {} });
    // Who never had it learns nothing.
    expect(await viewReceived(town.as('secondPolice'), id)).toEqual(notFound);
    expect(await lettersGone(town.as('secondPolice'))).toEqual([]);
    expect(await lettersGone(town.as('teacher'))).toEqual([]);
  });

  test('sent again, the body sees the version that stands and no other', async () => {
    const { id, letter } = await sentLetter('portal');
    granted(await takeBack(id));
    const anew = granted(await issue(town, id, null, later));
    granted(await send(town, id, { channel: 'portal', takenBy: null }, later));
    const body = town.as('police', later);
    expect(granted(await viewReceived(body, id))).toMatchObject({ letter: { id: anew.id }, sentAt: later });
    expect(await letterFile(body, letter.id, 'pdf')).toEqual(notFound);
    expect((await letterFile(body, anew.id, 'pdf')).ok).toBe(true);
    granted(await confirmReceipt(body, id, '7'));
    expect((await read(id)).state).toBe('received');
  });

  test('that went on paper after all leaves the inbox, and is sent still', async () => {
    const { caseId, id } = await sentLetter('portal');
    granted(await correct(id, { channel: 'paper', takenBy: 'кезекші', at: at('2026-11-19 13:00') }));
    expect((await lettersBefore(town.as('police', later))).map((one) => one.id)).not.toContain(id);
    expect(await withdrawnFromInbox(town.as('police', later), id)).toHaveLength(1);
    expect((await read(id)).state).toBe('sent');
    expect((await duty(caseId, 'p8.police')).settledBy).toMatchObject({ content: { channel: 'paper' } });
    // The second correction takes nothing from anybody.
    granted(await correct(id, { channel: 'paper', takenBy: 'кезекші', at: at('2026-11-19 13:05') }));
    expect(await withdrawnFromInbox(town.as('police', later), id)).toHaveLength(1);
  });

  test('a letter on paper is in nobody’s inbox', async () => {
    const { id, letter } = await sentLetter();
    expect(await viewReceived(town.as('police', later), id)).toEqual(notFound);
    expect(await letterFile(town.as('police', later), letter.id, 'pdf')).toEqual(notFound);
  });

  test('and the body confirmed stays: nothing of the sending is changed', async () => {
    const { caseId, id } = await sentLetter('portal');
    const form = { ...how, ...(await onLast(id)) };
    granted(await confirmReceipt(town.as('police', at('2026-11-19 13:00')), id, '7'));
    expect(await correctSending(town.as('head', later), form)).toEqual(wrongState('confirmed', 'sent'));
    expect(await withdrawSending(town.as('head', later), form)).toEqual(wrongState('received', 'sent'));
    expect(granted(await viewReceived(town.as('police', later), id)).receipt).toMatchObject({
      incomingNumber: '7',
    });
    expect((await duty(caseId, 'p8.police')).state).toBe('done');
  });

  test('taken back and confirmed at the same moment: one of the two happens', async () => {
    const { id } = await sentLetter('portal');
    const [back, confirmed] = await Promise.all([
      takeBack(id),
      confirmReceipt(town.as('police', later), id, '7'),
    ]);
    expect([back.ok, confirmed.ok].filter(Boolean)).toHaveLength(1);
    expect((await read(id)).state).toBe(back.ok ? 'issued' : 'received');
  });
});

describe('a receipt', () => {
  const noted = async () => {
    const { caseId, id } = await sentLetter();
    granted(await recordReceipt(town.as('head', at('2026-11-19 13:10')), { referralId: id, ...taken }));
    return { caseId, id };
  };
  const putRight = async (id: string, change: Partial<ReceiptCorrection> = {}, by: Person = 'deputy') =>
    correctReceipt(town.as(by, later), { ...taken, ...(await onLast(id)), ...change });

  test('is not of a day before the letter was sent, nor of the minute before', async () => {
    const { id } = await sentLetter();
    const receive = (when: string) =>
      recordReceipt(town.as('head', later), { ...taken, referralId: id, at: at(when) });
    for (const when of ['1899-01-01 12:00', '2026-11-18 12:00', '2026-11-19 11:59'])
      expect(await receive(when)).toEqual(broken('beforeSending'));
    granted(await receive('2026-11-19 12:00'));
  });

  test('that the school wrote down is corrected by the school; the old number stays', async () => {
    const { id } = await noted();
    expect(await putRight(id, { at: at('2026-11-18 12:00') })).toEqual(broken('beforeSending'));
    granted(await putRight(id, { incomingNumber: '43' }));
    const { events, state } = await read(id);
    expect(state).toBe('received');
    expect(events.slice(1)).toMatchObject([
      { type: 'received', incomingNumber: '42', recordedByName: nameOf('head') },
      {
        incomingNumber: '43',
        corrects: events[1]!.id,
        reason: 'қате басылған',
        recordedByName: nameOf('deputy'),
      },
    ]);
    expect(await recordOf(town, 'school', id, 'deputy')).toContain('receiptCorrected');
  });

  test('taken back, the letter is sent and not received; then its sending can be taken back too', async () => {
    const { id } = await noted();
    const [sent] = (await read(id)).events;
    const ofSending = async () => ({ ...(await onLast(id)), eventId: sent!.id });
    expect(await withdrawSending(town.as('head', later), await ofSending())).toEqual(
      wrongState('received', 'sent'),
    );
    granted(await withdrawReceipt(town.as('deputy', later), await onLast(id)));
    expect((await read(id)).state).toBe('sent');
    expect(await recordOf(town, 'school', id, 'deputy')).toContain('receiptWithdrawn');
    granted(await withdrawSending(town.as('head', later), await ofSending()));
    expect((await read(id)).state).toBe('issued');
  });

  test('that the school noted does not move before its sending is corrected past it', async () => {
    const { id } = await noted();
    const [sent] = (await read(id)).events;
    const past = { at: at('2026-11-19 13:30'), eventId: sent!.id };
    expect(await correct(id, past)).toEqual(broken('afterReceipt'));
    granted(await correct(id, { ...past, at: at('2026-11-19 13:00') }));
    expect((await read(id)).state).toBe('received');
  });

  test('that the body gave is corrected by the body; the school sees both numbers', async () => {
    const { id } = await sentLetter('portal');
    const body = town.as('police', later);
    granted(await confirmReceipt(body, id, '01-15/32'));
    const { receipt } = granted(await viewReceived(body, id));
    const form = {
      referralId: id,
      eventId: receipt!.id,
      incomingNumber: '01-15/23',
      reason: 'цифрлар ауысқан',
    };
    granted(await correctOwnReceipt(town.as('police', at('2026-11-19 15:00')), form));
    // A colleague who still has the old number before them sees the new one first.
    expect(await correctOwnReceipt(body, form)).toEqual(changedMeanwhile);

    const stands = granted(await viewReceived(body, id));
    expect(stands.receipt).toMatchObject({ incomingNumber: '01-15/23', at: later });
    expect(stands.events).toMatchObject([
      { incomingNumber: '01-15/32', recordedByName: nameOf('police') },
      { incomingNumber: '01-15/23', reason: 'цифрлар ауысқан', recordedAt: at('2026-11-19 15:00') },
    ]);
    expect((await read(id)).events.slice(1)).toMatchObject([
      { incomingNumber: '01-15/32', recordedByName: null, recordedIn: town.idOf.police },
      { incomingNumber: '01-15/23', reason: 'цифрлар ауысқан', corrects: receipt!.id },
    ]);
    expect(await recordOf(town, 'police', id, 'police')).toContain('receiptCorrected');
  });

  test('neither side touches the other’s word, and the try is on record', async () => {
    const { id } = await sentLetter('portal');
    granted(await recordReceipt(town.as('head', at('2026-11-19 13:10')), { referralId: id, ...taken }));
    const note = await onLast(id);
    const body = town.as('police', later);
    expect(await correctOwnReceipt(body, { ...note, incomingNumber: '1' })).toEqual(notFound);
    granted(await confirmReceipt(body, id, '7'));
    expect(await putRight(id, { incomingNumber: '1' })).toEqual(notFound);
    expect(await withdrawReceipt(town.as('head', later), await onLast(id))).toEqual(notFound);
    // Its own note the school may still put right; the body's number is the one to go by.
    granted(await correctReceipt(town.as('head', later), { ...taken, ...note, incomingNumber: '7' }));
    for (const [place, actor] of [
      ['police', body.actor],
      ['school', town.as('deputy').actor],
    ] as const)
      expect(await trailOf(town, place)).toContainEqual(
        expect.objectContaining({ type: 'accessRefused', subjectId: id, actorId: actor.memberId }),
      );
  });
});

test.each<Person>(['teacher', 'psychologist', 'administrator', 'headElsewhere', 'police', 'commission'])(
  'the %s puts nothing of the school’s right',
  async (person) => {
    const { id } = await sentLetter('portal');
    const form = { ...how, ...(await onLast(id)) };
    expect(await correctSending(town.as(person, later), form)).toEqual(notFound);
    expect(await withdrawSending(town.as(person, later), form)).toEqual(notFound);
    expect((await read(id)).events).toHaveLength(1);
  },
);
